import { matchAt } from '../handles/match-at.ts';
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { FIRST_UNSPACED } from '../text/unit-class.ts';
import { countedBehind } from './counted-behind.ts';
import { isHalfOfAnother } from './is-half-of-another.ts';
import { isWordUnit } from './is-word-unit.ts';
import { readSpelledNumber } from './read-spelled-number.ts';
import { soldMinutes } from './sold-minutes.ts';
import { threeQuartersEnd } from './three-quarters-end.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** A span of time or another unit that a price is for; offsets into the text it was read from. */
export interface FoundDuration {
  readonly start: number;
  readonly end: number;
  /** Undefined for spans that nobody sells (7 minutes). */
  readonly per: PricePer | undefined;
  /** Whether a number or a fixed phrase makes it a span ("30 min", "half hour"); a bare unit ("hour") needs a link word. */
  readonly full: boolean;
}

/** Spans of time in a walked text, in order, as far as its numbers are kept: where a time word or a number begins. */
export function findDurations(
  { lower, digits, places, flags, numbersEnd }: TextWalk,
  { hint, bare }: { readonly hint: string | undefined; readonly bare: boolean },
): FoundDuration[] {
  const found: FoundDuration[] = [];
  let run = 0;
  let end = 0;
  const readAt = (at: number, flag: number): void => {
    if (
      at < end ||
      (isWordUnit(lower.charCodeAt(at - 1)) && lower.charCodeAt(at) < FIRST_UNSPACED && lower.charCodeAt(at - 1) < FIRST_UNSPACED)
    )
      return;
    const duration = spanAt(lower, at, { flag, hint, bare });
    if (duration === undefined) return;
    found.push(duration);
    ({ end } = duration);
  };
  for (let next = 0; next < places.length; next += 1) {
    const flag = flags[next] ?? 0;
    if ((flag & (SOUGHT.time | SOUGHT.number)) === 0) continue;
    const place = places[next] ?? 0;
    if (place >= numbersEnd) break;
    for (; (digits[run] ?? Infinity) < place; run += 2) readAt(digits[run] ?? 0, 0);
    readAt(place, flag);
  }
  for (; run < digits.length; run += 2) readAt(digits[run] ?? 0, 0);
  return found;
}

const FIXED: ReadonlyMap<string, PricePer> = new Map([
  ...timeWords['half hour'].map((word) => [word, '30min'] as const),
  ...timeWords['quarter hour'].map((word) => [word, '15min'] as const),
  ...timeWords['one hour'].map((word) => [word, '60min'] as const),
  ...timeWords['two hours'].map((word) => [word, '2h'] as const),
  ...timeWords['90 minutes'].map((word) => [word, '90min'] as const),
  ...timeWords.night.map((word) => [word, 'night'] as const),
  ...timeWords['per minute'].map((word) => [word, '1min'] as const),
  ...timeWords.hourly.map((word) => [word, '60min'] as const),
  ...timeWords.daily.map((word) => [word, 'day'] as const),
  ...timeWords.weekly.map((word) => [word, 'week'] as const),
  ...timeWords.monthly.map((word) => [word, 'month'] as const),
  ...timeWords.yearly.map((word) => [word, 'year'] as const),
]);
const BARE: ReadonlyMap<string, PricePer> = new Map([
  ...timeWords.half.map((word) => [word, '30min'] as const),
  ...timeWords.year.map((word) => [word, 'year'] as const),
  ...timeWords.item.map((word) => [word, 'item'] as const),
  ...timeWords.visit.map((word) => [word, 'visit'] as const),
  ...timeWords.day.map((word) => [word, 'day'] as const),
  ...timeWords.week.map((word) => [word, 'week'] as const),
  ...timeWords.month.map((word) => [word, 'month'] as const),
  ...timeWords.hour.map((word) => [word, '60min'] as const),
]);
/** Currencies of countries in which stays are called short and long. */
const BY_STAY = 'THB IDR PHP VND MYR SGD KHR LAK MMK HKD TWD NGN KES GHS UGX TZS ZAR KRW';
/** Words that are a time only where the hints name one of some currencies: "ST 1500, LT 3000", "145 kr/t", "350.-/Mt.". */
const LOCAL: ReadonlyMap<string, { readonly per: PricePer; readonly currencies: ReadonlySet<string> }> = new Map(
  (
    [
      ['short stay', 'visit', BY_STAY],
      ['long stay', 'night', BY_STAY],
      ['Nordic hour', '60min', 'DKK NOK ISK SEK'],
      ['Maghreb night', 'night', 'TND DZD MAD LYD EGP'],
      ['Nordic month', 'month', 'DKK NOK ISK SEK'],
      ['Swiss month', 'month', 'CHF'],
    ] as const
  ).flatMap(([list, per, currencies]) =>
    timeWords[list].map((word) => [word, { per, currencies: new Set(currencies.split(' ')) }] as const),
  ),
);
/** Everyday words that are a time in ads for escorts only: "quick 60, half 100, full 180". */
const VISITS: ReadonlyMap<string, PricePer> = new Map([
  ...timeWords['quick visit'].map((word) => [word, 'visit'] as const),
  ...timeWords['half visit'].map((word) => [word, '30min'] as const),
  ...timeWords['full visit'].map((word) => [word, '60min'] as const),
]);
const PHRASE_INDEX = buildWordIndex([...FIXED.keys(), ...BARE.keys(), ...LOCAL.keys(), ...VISITS.keys()]);
const UNIT_INDEX = buildWordIndex([...timeWords.minute, ...timeWords.hour, ...timeWords.day, ...timeWords.night, ...timeWords.week]);

const MINUTES: ReadonlySet<string> = new Set(timeWords.minute);
const HOURS: ReadonlySet<string> = new Set(timeWords.hour);
const DAYS: ReadonlySet<string> = new Set(timeWords.day);
const NIGHTS: ReadonlySet<string> = new Set(timeWords.night);

/** A count of up to three digits, half hours as a decimal, and what may part it from its unit, a Romanian "de" among it. Must not be the end of a longer number. */
const COUNT = /(\d{1,3}(?:[.,]5)?) ?-?(?:(?<= )de )?/y;

/** A phrase that ends in a word written with a full stop: "halbe Std. 150". */
const ABBREVIATED = /(?:std|min|hr|hrs|hod|godz|tim|год|хв|мин|час|ч)$/u;

/** A count of more than one before a unit: "2 shots", which is no price of one. */
const SEVERAL = /(?<![\d.,/\p{Sc}]|\d )[2-9] ?$/u;

/** The phrase or counted span that begins at an offset, whichever is longer: "30分" goes on as "30分钟". */
function spanAt(
  lower: string,
  at: number,
  { flag, hint, bare }: { readonly flag: number; readonly hint: string | undefined; readonly bare: boolean },
): FoundDuration | undefined {
  const behind = (flag & SOUGHT.time) === 0 ? undefined : countedBehind(lower, at);
  if (behind !== undefined) return { start: at, full: true, ...behind };
  const phrase = (flag & SOUGHT.time) === 0 ? undefined : phraseAt(lower, at, { hint, bare });
  if (phrase !== undefined && lower.charCodeAt(at) > 0x39) return phrase;
  const counted = countAt(lower, at, { flag, hint, bare });
  return phrase !== undefined && (counted === undefined || counted.end <= phrase.end) ? phrase : counted;
}

/** The span of time that begins at an offset, if one does. */
export function durationAt(lower: string, at: number): FoundDuration | undefined {
  return phraseAt(lower, at, { hint: undefined, bare: true }) ?? countAt(lower, at, { flag: SOUGHT.number, hint: undefined, bare: false });
}

/** A span that is one phrase: half an hour, overnight, an hour. */
function phraseAt(
  lower: string,
  at: number,
  { hint, bare }: { readonly hint: string | undefined; readonly bare: boolean },
): FoundDuration | undefined {
  const phrase = wordAt(PHRASE_INDEX, lower, at);
  if (phrase === undefined) return undefined;
  if (isOfOtherThing(phrase, lower, { at, hint, bare })) return undefined;
  const ofVisit = VISITS.get(phrase);
  if (ofVisit !== undefined && !bare) return undefined;
  const local = LOCAL.get(phrase);
  if (local !== undefined && !local.currencies.has(hint ?? '')) return undefined;
  // The year of Russian and Bulgarian, where Ukrainian has the hour.
  const isYear = phrase === 'год' && YEAR_OF.has(hint ?? '');
  const fixed = FIXED.get(phrase);
  const end = at + phrase.length;
  return {
    start: at,
    end: end + (ABBREVIATED.test(phrase) && /^\.[ ]?\d/.test(lower.slice(end, end + 3)) ? 1 : 0),
    per:
      fixed ??
      (SEVERAL.test(lower.slice(Math.max(0, at - 4), at)) ? undefined : isYear ? 'year' : (BARE.get(phrase) ?? ofVisit ?? local?.per)),
    full: fixed !== undefined || phrase.includes(' '),
  };
}

/** Whether a phrase is part of another thing, or gas, water and power: Polish "media", and Thai for water where neither the ad nor a count makes it a visit. */
function isOfOtherThing(
  phrase: string,
  lower: string,
  { at, hint, bare }: { readonly at: number; readonly hint: string | undefined; readonly bare: boolean },
): boolean {
  if (isHalfOfAnother(phrase, lower, at)) return true;
  if (phrase === 'media') return hint === 'PLN';
  if (phrase === 'น้ำ' && WATER_WORD.test(lower.slice(at, at + 8))) return true;
  return phrase === 'น้ำ' && !bare && !/\d ?$/.test(lower.slice(Math.max(0, at - 2), at));
}

/** Longer Thai words that begin with that for water: weight, oil, scent, water and power. */
const WATER_WORD = /^น้ำ(?:หนัก|มัน|หอม|ไฟ)/;

/** Currencies of countries whose год is a year. */
const YEAR_OF: ReadonlySet<string> = new Set(['RUB', 'BYN', 'BGN', 'KZT', 'KGS', 'UZS', 'MKD', 'MDL']);

/** A span with a count, in digits or, where the flag of numbers says that one may begin, in words. */
function countAt(
  lower: string,
  at: number,
  { flag, hint, bare }: { readonly flag: number; readonly hint: string | undefined; readonly bare: boolean },
): FoundDuration | undefined {
  const digit = lower.charCodeAt(at);
  // A count has three digits at most: most numbers are none.
  if (digit >= 0x30 && digit <= 0x39) return isLong(lower, at) ? undefined : countedDuration(lower, at, { hint, bare });
  return (flag & SOUGHT.number) === 0 ? undefined : spelledDuration(lower, at);
}

/** A span whose count is in digits: 30 min, 1h30, 2 uur. */
function countedDuration(
  lower: string,
  at: number,
  { hint, bare }: { readonly hint: string | undefined; readonly bare: boolean },
): FoundDuration | undefined {
  const quarters = threeQuartersEnd(lower, at);
  if (quarters !== undefined) return { start: at, end: quarters, per: '45min', full: true };
  const match = matchAt(COUNT, lower, at);
  // "£60 hr": the sign makes it an amount.
  if (match === null || (SIGN.test(lower.charAt(at - 1)) && !/\d/.test(lower.charAt(at - 2)))) return undefined;
  const count = Number((match[1] ?? '').replace(',', '.'));
  const unit = unitAt(lower, { at, from: at + match[0].length, hint });
  if (unit === undefined || !isLikely(count, unit, bare) || CODE.test(lower.slice(Math.max(0, at - 8), at))) return undefined;
  const end = at + match[0].length + unit.length + dotLength(lower, at + match[0].length + unit.length, unit);
  // «27 ชม.ละ 1200»: "per hour" is said of the amount behind.
  if (lower.startsWith('ละ', end)) return undefined;
  if (QUOTE.test(unit) && isQuote(count, lower.slice(end, end + 7))) return undefined;
  if (DECIMAL.test(lower.slice(Math.max(0, at - 2), at)) && !(MINUTES.has(unit) && soldMinutes(count) !== undefined)) return undefined;
  const half = HOURS.has(unit) && count < 10 ? matchAt(HALF_MORE, lower, end) : null;
  if (half !== null) return { start: at, end: end + half[0].length, per: soldMinutes(count * 60 + Number(half[1] ?? half[2])), full: true };
  return { start: at, end, per: perOf(count, unit), full: true };
}

/** The unit behind a count that begins at `at` and ends at `from`. */
function unitAt(
  lower: string,
  { at, from, hint }: { readonly at: number; readonly from: number; readonly hint: string | undefined },
): string | undefined {
  const unit = wordAt(UNIT_INDEX, lower, from) ?? localUnit(lower, from, hint) ?? gluedUnit(lower, from);
  if (unit !== undefined || (lower.charCodeAt(at + 2) !== 0x6d && lower.charCodeAt(at + 3) !== 0x6d)) return unit;
  return MINUTE_LETTER.test(lower.slice(at, at + 9)) || MINUTE_BEHIND.test(lower.slice(Math.max(0, at - 6), at + 6)) ? 'm' : undefined;
}

/** A letter for minutes in Hungarian and Vietnamese ("30 p") or for hours in the North ("2 t"), where the hints name their currency and no letter follows. */
function localUnit(lower: string, at: number, hint: string | undefined): string | undefined {
  const letter = lower.charAt(at);
  if (!/^(?:$|[^\p{L}\p{N}])/u.test(lower.slice(at + 1, at + 3))) return undefined;
  if (letter === 'p' && (hint === 'HUF' || hint === 'VND')) return 'p';
  return letter === 't' && NORTHERN.has(hint ?? '') ? 't' : undefined;
}

/** A unit that an amount of three digits or more is glued to: "2часа10000р". */
function gluedUnit(lower: string, at: number): string | undefined {
  const word = matchAt(GLUED, lower, at)?.[0];
  return word !== undefined && (HOURS.has(word) || MINUTES.has(word)) ? word : undefined;
}

const GLUED = /\p{L}{1,8}(?=[1-9]\d{2})/uy;
const NORTHERN: ReadonlySet<string> = new Set(['DKK', 'NOK', 'SEK', 'ISK']);

/** A full stop that ends an abbreviated unit where a dash, colon or amount follows: "20 мин. – 40 €". */
function dotLength(lower: string, at: number, unit: string): number {
  return ABBREVIATED.test(unit) && DOT.test(lower.slice(at, at + 6)) ? 1 : 0;
}

const DOT = /^\.[ ]?(?:[-–—:=|>][ ]?)?[\d\p{Sc}]/u;

/** "30m £80": minutes, where a price follows. */
const MINUTE_LETTER =
  /^(?:15|20|30|40|45|60|75|90|120|180)m(?:[ ]?[:=–-]?[ ]?[£$€]\d|[ ]?[:=–-]?[ ][5-9]0(?!\d)|[ ]?[:=–-]?[ ]?[1-9]\d[05](?![\d ]?m))/u;
/** ... or stands before: "20€ 15m". */
const MINUTE_BEHIND =
  /\d[-–/](?:15|20|30|40|45|60|75|90|120|180)m(?!\p{L})|\d[€£$] ?\/? ?(?:15|20|30|40|45|60|90|120|180)m(?!\p{L})|[€£$]\d{2,4} ?\/? ?(?:15|20|30|40|45|60|90|120|180)m(?! ?\p{L})/u;
/** The beginning of a decimal number. */
const DECIMAL = /\d[.,]$/;
const SIGN = /\p{Sc}/u;
/** Whether a stroke is for feet and inches, or a quote, rather than for minutes. */
function isQuote(count: number, after: string): boolean {
  return soldMinutes(count) === undefined || !/^[ ]?[:=\-–€$£\d/]|^ (?:s\/|r[mps$])|^ (?:fr|chf|sfr|eur|kr)\.? ?\d|^$/.test(after);
}

/** A code of a currency: "RM 12 sejam". */
const CODE =
  /(?<!\p{L}|\d|\d )(?:rm|rp|rs|chf|eur|usd|gbp|aed|sar|qar|hkd|sgd|php|thb|myr|idr|inr|pkr|egp|mad|ksh|kes|ngn|zar|aud|cad|nzd|pln|czk|ron|huf|dkk|sek|nok|try|tl) ?$/u;
const QUOTE = /^['′]$/u;
/** Minutes behind full hours: 1h30, 1 h 30 min. Must not take the beginning of an amount. */
const HALF_MORE = new RegExp(
  String.raw`(?:[ ]?(15|30|45)[ ]?(?:${wordAlternatives(timeWords.minute.filter((word) => /^[\p{L}\p{M}]{3,}$/u.test(word)))})(?![\p{L}\p{M}])|(?: (?:e|et|y|und|i|és|și|и|en) )?(15|30|45)(?![\p{L}\p{N}\p{Sc}]|[.,']\d|[ ]000|[ ][\p{Sc}]))`,
  'uy',
);

/** Whether four digits stand at an offset at least, the first of which is one. */
function isLong(lower: string, at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1) if (lower.charCodeAt(next) < 0x30 || lower.charCodeAt(next) > 0x39) return false;
  return at + 3 < lower.length;
}

/** No price rather than a span of time: one whose count is too high (180hr, 220u), or half a night. */
function isLikely(count: number, unit: string, bare: boolean): boolean {
  // "hour 1.5 night 4 million": the amount of the hour.
  if (!Number.isInteger(count) && (NIGHTS.has(unit) || DAYS.has(unit))) return false;
  // "60 hr": a price, where numbers alone are prices.
  if (bare && HOURS.has(unit) && count >= 40 && count % 5 === 0) return false;
  if (MINUTES.has(unit) || unit === 'm' || unit === 'p') return count <= 240;
  return HOURS.has(unit) || unit === 't' ? count <= 72 : count <= MOST_DAYS;
}

/** Days, nights or weeks of one span: "800 weekly" and "500 noche" are prices. */
const MOST_DAYS = 31;

/** A span whose count is in words: "ninety minutes", «due ore». */
function spelledDuration(lower: string, at: number): FoundDuration | undefined {
  const number = readSpelledNumber(lower, at);
  if (number === undefined || number.value > 240) return undefined;
  const gap = lower.charAt(number.end) === ' ' || lower.charAt(number.end) === '-' ? 1 : 0;
  const unit = wordAt(UNIT_INDEX, lower, number.end + gap);
  if (unit === undefined || QUOTE.test(unit)) return undefined;
  return { start: at, end: number.end + gap + unit.length, per: perOf(number.value, unit), full: true };
}

function perOf(count: number, unit: string): PricePer | undefined {
  if (MINUTES.has(unit) || unit === 'm' || unit === 'p') return soldMinutes(count);
  if (HOURS.has(unit) || unit === 't') return soldMinutes(count * 60);
  if (count !== 1) return undefined;
  return NIGHTS.has(unit) ? 'night' : DAYS.has(unit) ? 'day' : 'week';
}
