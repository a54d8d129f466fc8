import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { STREET, STREET_END, STREET_NEXT } from './age-beside-person.ts';
import { isAgeRange } from './age-range.ts';
import { AGE_LIST } from './age-sieve.ts';
import { isCountedNext } from './counted-next.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCompanyText } from './is-company-text.ts';
import { NATION_NAMES } from './nation-names.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { writtenBetween } from './written-between.ts';

/**
 * Positions of the one number, or of the two that "and" joins, which an ad for company sets apart as only an age is: between signs, commas or
 * sentences ("✦ Simone ✦ french ✦ 30", "// 22 //", "from Taiwan, 25, 5'3"), or behind a name ("Ask for Crystal 35."). None where two such stand, since
 * they are something else then. For texts that say no age of a grown-up in any surer way.
 */
export function agesStandingAlone(candidates: readonly AgeCandidate[], text: AgeText): readonly number[] {
  const category = text.context.category ?? 'generic';
  if (!COMPANY.has(category) && !MAY_OFFER.has(category)) return [];
  const group: number[] = [];
  for (let at = 0; at < candidates.length; at += 1) {
    const found = groupAt(candidates, at, { ...text, oldest: category === 'dating' ? 80 : 60 });
    if (found.length === 0) continue;
    if (group.length > 0 && !found.every((one) => candidates[one]?.form === 'words')) return [];
    group.push(...found);
    at += found.length - 1;
  }
  if (group.length === 0) return [];
  return COMPANY.has(category) || isCompanyText(text.lower) || isOfMassage(text.lower, group, candidates) ? group : [];
}

/** Whether a text that offers massages, or lists prices of hours, sets numbers apart that are none of these, which are round: "by Nok – 48 –". */
function isOfMassage(lower: string, group: readonly number[], candidates: readonly AgeCandidate[]): boolean {
  if (!group.every((at) => (candidates[at]?.value ?? 0) % 5 !== 0)) return false;
  return MASSAGE.test(lower) || RATES.test(lower);
}

const MASSAGE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.massages)})(?!\\p{L})`, 'u');
/** Two spans of an hour or so, each with an amount behind: "90 min 500 // 2 hr 700". */
const RATES =
  /(?<![\p{L}\p{N}])(?:\d{1,2} ?(?:min|mins|hr|hrs|h)|hh|hhr|half|hr|hour)[ :=@/-]{1,3}[$£€]?\d{2,4}(?!\d)[^\n]{0,24}?(?<![\p{L}\p{N}])(?:\d{1,2} ?(?:min|mins|hr|hrs|h)|hh|hhr|half|hr|hour|90|2)[ :=@/-]{1,3}[$£€]?\d{2,4}(?!\d)/u;
const COMPANY: ReadonlySet<string> = new Set(['escort', 'dating']);
/** Categories of ads that may offer company. */
const MAY_OFFER: ReadonlySet<string> = new Set(['generic', 'messenger']);

/** The number at a position, with the one that "and" joins to it. */
function groupAt(
  candidates: readonly AgeCandidate[],
  at: number,
  { oldest, ...text }: AgeText & { readonly oldest: number },
): readonly number[] {
  const [one, other] = [candidates[at], candidates[at + 1]];
  if (one === undefined || !isAdult(one, oldest)) return [];
  const pair =
    other !== undefined && other.start - one.end < 24 && isAdult(other, oldest) && isPair(text.lower.slice(one.end, other.start));
  return isApart(one, pair ? other : one, text) ? (pair ? [at, at + 1] : [at]) : [];
}

function isAdult({ form, value }: AgeCandidate, oldest: number): boolean {
  return (form === 'digits' || (form === 'words' && value % 5 !== 0)) && value >= 18 && value < oldest;
}

function isPair(between: string): boolean {
  const name = NAME_BETWEEN.exec(between)?.[1];
  return name === undefined ? AND.test(between) : isPlain(name) && !NOT_SAID.has(name) && !PERSONS.has(name);
}

/** Between two ages: the name of the second. */
const NAME_BETWEEN = /^(?: |, | ?\/ ?)(\p{L}{3,14}) $/u;
/** ... or "and", and the name of the second or none. */
const AND = /^ ?(?:[&+]|and|n|und|en|et|y|e|i|и|та|й|si|și|és|ve|og|och|ja|και|un|ir|dan|và|in)(?: \p{L}{2,14})? ?$/u;

/** Whether what begins with one number and ends with another, or the same, is set apart from its sentence. */
function isApart(one: AgeCandidate, last: AgeCandidate, text: AgeText): boolean {
  const { lower, context } = text;
  const after = lower.slice(last.end, last.end + 24);
  // Most numbers count what stands behind them.
  const next = NEXT_WORD.exec(after)?.[1];
  if (next !== undefined && NOT_SAID.has(next)) return false;
  if (
    NUMBER_NEXT.test(after) ||
    STREET_NEXT.test(after) ||
    isAgeRange(one, lower, context.languages) ||
    isAgeRange(last, lower, context.languages)
  )
    return false;
  const before = lower.slice(Math.max(0, one.start - LONGEST_LEAD), one.start);
  const nearest = before.slice(-NEAREST);
  const sign = SIGN_BEFORE.exec(nearest)?.[1];
  if (sign !== undefined) return isBetweenSigns(sign, { before, after });
  return isSetApart(one, { before, after, nearest, last }, text) && !STREETS.test(lastSentence(before));
}

/** Whether a number that no sign parts from what stands before it is said of oneself, ends a part of a sentence, or stands behind a name. */
function isSetApart(
  one: AgeCandidate,
  { before, after, nearest, last }: Around & { readonly nearest: string; readonly last: AgeCandidate },
  text: AgeText,
): boolean {
  if (
    SELF_NEXT.test(after) ||
    isInsistedOn({ before: nearest, after }) ||
    isOpening({ before, after }) ||
    isBeforePerson(one, { before, after })
  )
    return true;
  if (isNamedFirst(one, { before, after }, text)) return true;
  if (!mayEnd(last, text.lower)) return false;
  if (COMMA_BEFORE.test(nearest) && (PART_END.test(after) || AND_READY.test(after))) return !isOfPlace(one, before);
  if (JOINED_BEFORE.test(nearest) && SENTENCE_END.test(after)) return isPlain(lastWord(before.replace(/ ?\S{1,3} $/u, '')));
  if (SENTENCE_BEFORE.test(nearest) && SENTENCE_END.test(after)) return isPlain(lastWord(before));
  return isBehindName(one, { before, after }, text);
}

/** The last sentence before a number, or the one that ends right before it: "Thika road stage. Am Bella. " has no street in it. */
function lastSentence(before: string): string {
  return before.slice(before.search(/[^.!?\n]{0,44}[.!?… ]{0,5}$/u));
}

const NEXT_WORD = /^ ?(\p{L}{2,12})(?!\p{L})/u;
/** Whether what stands behind a number may end its entry, or a person stands before it: a quick no for most. */
function mayEnd({ end, ahead }: AgeCandidate, lower: string): boolean {
  let at = end;
  while (at < end + 2 && lower.charCodeAt(at) === 0x20) at += 1;
  const unit = lower.charCodeAt(at);
  return Number.isNaN(unit) || ((UNIT_CLASS[unit] ?? 0) & UNIT.word) === 0 || (at === end + 1 && (ahead & AGE_LIST.person) !== 0);
}

const LONGEST_LEAD = 44;
/** As far as a sign or the end of a sentence is looked for. */
const NEAREST = 10;

/** A sign or smile that parts entries, right before a number. A dash must not be glued to what stands before it, a sign must not count views or pictures. */
const SIGN_BEFORE =
  /(::|[•·・･∙|✦✩✪✰❥♡ღ✧★☆◆♦■▪●○»«❖✿❀~*]|\/\/|[:;]-?\){1,4}|(?<=[^\d\s] )[-–—]{1,2}|(?![👁👀👍💬📷📸🎥📹💰💵💶💷⏰🕐🕑🕒📞☎📱🚪🏠📍👠👟📏📐⏱])\p{Extended_Pictographic}\uFE0F?\u200D?)[ ]{0,2}$/u;

/** Whether the sign before a number stands behind it too, or its entry ends there. */
function isBetweenSigns(sign: string, { before, after }: Around): boolean {
  const next = after.trimStart();
  if (next.startsWith(sign)) return !/^[-–—*~/]{1,2} ?\d/u.test(next);
  // A single dash ends a sentence as well.
  if (DASH.test(sign) && !/[^\s] [-–—]{1,2} [^\n]{0,36}[-–—]{1,2} {0,2}$/u.test(before)) return false;
  return !COUNTERS.test(sign) && /^[ ]{0,2}(?:$|[\n|•·]|,[ ](?:\D|\d['’′]))/u.test(after);
}

const DASH = /^[-–—]/u;
/** Signs that count who liked or rated something, unless they stand on both sides. */
const COUNTERS = /[❤♥⭐★☆~*]/u;
/** A comma behind a word or bracket. */
const COMMA_BEFORE = /(?:[\p{L}\p{M})"'’]|(?<!\p{L})\p{L}{1,2}\d{1,2}|\d['’′]\d{1,2}"?) ?, ?$/u;
/** The end of a sentence. */
const SENTENCE_BEFORE = /[\p{L}\p{M})!?"'’]{3}[.!?…]{1,3} $/u;
/** A word of looks or mood, and "and": "loud & 37." */
const JOINED_BEFORE = /\p{L}{3} (?:&|and|und|en|et|y|e|и|i) $/u;
/** What one says of oneself behind "and": "21&ready", "30 n legal". */
const AND_READY = new RegExp(`^ ?(?:&|\\+|n|and) ?(?:${wordAlternatives(ageWords.ready)})(?!\\p{L})`, 'u');
/** A bracket that insists on the age or mocks another: "27 (genuine!!)", "38 (not 25)". */
const INSISTS = new RegExp(
  `^ ?[(](?:(?:${wordAlternatives(ageWords.insists)})(?!\\p{L})|(?:${wordAlternatives(moneyWords.denied)}) \\d\\d(?!\\d))[^()\\n]{0,30}[)]`,
  'u',
);
/** The end of a part of a sentence. */
const PART_END = /^ ?(?:$|[\n,.;!)|•·](?!\d)|\p{Extended_Pictographic})/u;
/** ... or of all of it. */
const SENTENCE_END = /^(?:$|[,.!]{1,4}(?=$|[ \n])|\n)/u;
/** Another number behind, which is no height or weight: a row of sizes, hours or prices. */
const NUMBER_NEXT = /^ ?[,/&+–-] ?(?!\d['’′]|[45][ .]\d|1[4-9]\d(?!\d)|1[.,][4-9]\d)\d{1,3}(?! ?(?:kg|cm|lbs?|ft|m)(?!\p{L}))(?!\d)/u;
/** Words that hold an address. */
const STREETS = new RegExp(`${STREET.source}|\\d{1,3}(?:st|nd|rd|th) (?:st|ave|street|avenue)`, 'iu');

/** Whether a small number stands behind a town, as the number of a district does, or behind a word for what it numbers: "Wien, 10,". */
function isOfPlace({ value }: AgeCandidate, before: string): boolean {
  const word = lastWord(before);
  return !isPlain(word) || (value <= MOST_DISTRICTS && GAZETTEER.has(word));
}

const MOST_DISTRICTS = 23;

/** Whether a part of a sentence that a number begins insists on it, or goes on with looks: "size 12, 38 (not 25)", "ok. 26 w/ freckles". */
function isInsistedOn({ before, after }: Around): boolean {
  return /(?:^|[\n.!?,;]) ?$/u.test(before) && (INSISTS.test(after) || /^ w\/ ?\p{L}/u.test(after));
}

/** Whether a number begins a line or sentence that goes on as what one says of oneself: "28, blonde", "22 & ready", "38 here". */
function isOpening({ before, after }: Around): boolean {
  if (!/^(?:,|!|\?| ?&| \p{L})/u.test(after) || !BEGINS.test(before)) return false;
  return !isCountedNext(after) && (OPENS.test(after) || AND_READY.test(after));
}

const BEGINS = /(?:^|\n|[\p{L})!?"'’]{3}[.!?…]{1,3} ?)$/u;
const OPENS = /^(?:, (?!\d)\p{L}{4}|!{1,3} \p{L}| (?:here|hier|aquí|aqui|ici|qui|tady|tutaj|здесь|тут)(?!\p{L})| from \p{L})/u;

/** Whether a word for one person stands behind a number, an adjective between at most, and no word that it would belong to before: "Sexy 22 blonde", "44 male". */
function isBeforePerson({ behind }: AgeCandidate, { before, after }: Around): boolean {
  if ((behind & AGE_LIST.person) === 0) return false;
  const [, adjective, word] = PERSON_NEXT.exec(after) ?? [];
  if (word === undefined) return false;
  const one = PERSONS.has(word) ? word : (adjective ?? '');
  return PERSONS.has(one) && !MANY.test(one) && isPlain(lastWord(before)) && !/[\d:/-] ?$/u.test(before);
}

const PERSON_NEXT = /^ (?:(\p{L}{3,10}) )?(\p{L}{3,12})(?!\p{L})/u;
/** Words of Filipinos and Nigerians behind what they say of themselves: "22 po", "24 ako". */
const SELF_NEXT = /^ (?:po|ako|palang|pa lang|lang)(?!\p{L})/u;
/** Endings of more than one person. */
const MANY = /(?:s|men|frauen|ы|и|mädchen|mädels|vrouwen|meisjes|ragazze|donne|kobiety|holky|ženy)$/u;

/** Whether a name that begins a line stands before a number, and what is said of her behind: "Amy 24 sexy blonde". */
function isNamedFirst(one: AgeCandidate, { before, after }: Around, text: AgeText): boolean {
  const next = one.form === 'digits' ? /^ (\p{L}{2,12})(?!\p{L})/u.exec(after)?.[1] : undefined;
  if (next === undefined || !isPlain(next) || NOT_SAID.has(next) || isCountedNext(after)) return false;
  const name = FIRST_NAME.exec(writtenBetween(text, Math.max(0, one.start - LONGEST_LEAD), one.start))?.[1]?.toLowerCase();
  return name !== undefined && before !== '' && isPlain(name) && !YOUNG.has(name) && GAZETTEER.get(name)?.ambiguous !== false;
}

/** One or two capitalised words that begin a line or sentence. */
const FIRST_NAME = /(?:^|\n|[.!?] )[^\p{L}\p{N}\n]{0,4}(?:\p{Lu}\p{L}{1,14} )?(\p{Lu}\p{Ll}{1,13})[ ]$/u;
/** Words that go on with a time or price, not with an age. */
const NOT_SAID: ReadonlySet<string> = new Set([
  ...Object.values(timeWords).flat(),
  ...Object.values(moneyWords.words).flat(),
  ...ageWords.years,
  ...ageWords.after,
  'something',
  'some',
  'odd',
  'plus',
  'miles',
  'street',
  'for',
  'per',
  'to',
  'till',
  'until',
  'or',
  'plus',
  'und',
  'bis',
  'pro',
  'je',
  'per',
  'tot',
  'voor',
  'à',
  'pour',
  'por',
  'para',
  'za',
  'na',
  'st',
  'nd',
  'rd',
  'th',
  'x',
]);

interface Around {
  readonly before: string;
  readonly after: string;
}

/** Whether a name that begins its entry, with three words before it at most, stands right before a number. */
function isBehindName({ start, ahead }: AgeCandidate, { before, after }: Around, text: AgeText): boolean {
  if (!PART_END.test(after) && (ahead & AGE_LIST.person) === 0 && !before.endsWith(') ')) return false;
  const written = writtenBetween(text, Math.max(0, start - LONGEST_LEAD), start);
  const found = NAME_ENTRY.exec(written);
  if (found === null) return BRACKET_ENTRY.test(written) && SIGN_BEHIND.test(after) && isPlain(lastWord(before));
  const words = (found[1] ?? '').toLowerCase().split(' ');
  const name = found[2] ?? '';
  const lower = name.toLowerCase();
  if (![...words, lower].every((word) => PERSONS.has(word) || word === 'for' || isPlain(word.replace(/\.$/, '')))) return false;
  if (YOUNG.has(lower)) return PART_END.test(after);
  if (PERSONS.has(lower) || NATION_NAMES.has(lower))
    return PART_END.test(after) || /^ \p{Lu}/u.test(writtenBetween(text, start + 2, start + 5));
  if (!/^\p{Lu}/u.test(name) || STREET_END.test(lower) || GAZETTEER.get(lower)?.ambiguous === false) return false;
  return PART_END.test(after) && !/^ ?[;)]/u.test(after);
}

/** Words of one entry, the last of them right before a number, a comma between at most. Must not begin within a word. */
const NAME_ENTRY =
  /(?:^|\n|\d |[^\p{L}\p{M}\p{N}\s'’&+-])[^\p{L}\p{N}\n]{0,4}((?:[\p{L}\p{M}'’.&+-]{2,15} ){0,3})(\p{L}[\p{L}\p{M}'’]{2,14})(?:,| ?["”])? $/u;
/** A name and a word in brackets: "Bonnie (ex Penthouse) 42". */
const BRACKET_ENTRY = /(?:^|\n|[^\p{L}\p{M}\p{N}\s'’])[^\p{L}\p{N}\n]{0,4}\p{Lu}\p{L}{2,14} \([^()\n]{2,24}\) $/u;
const SIGN_BEHIND = /^ ?(?:$|[\n|•·・]|\p{Extended_Pictographic})/u;

function lastWord(before: string): string {
  return /([\p{L}\p{M}'’]{1,20})[^\p{L}\p{N}]{0,6}$/u.exec(before)?.[1] ?? '';
}

/** Whether a word neither numbers, counts nor prices what stands behind it. */
function isPlain(word: string): boolean {
  return !NUMBERED.has(word) && !(word.length > 5 && STREET_END.test(word));
}

const NUMBERED: ReadonlySet<string> = new Set([
  ...ageWords.noNames,
  ...ageWords.limits,
  ...ageWords.lasting,
  ...moneyWords.numbered,
  ...moneyWords.labels,
  ...moneyWords.services,
  ...moneyWords.fees,
  ...moneyWords.forPlace,
  ...moneyWords.extra,
  ...moneyWords.hinted,
  ...moneyWords.counted,
  ...Object.keys(moneyWords.thousands),
]);
const PERSONS: ReadonlySet<string> = new Set([...ageWords.person, ...ageWords.oneself]);
const YOUNG: ReadonlySet<string> = new Set(ageWords.young);
