import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { matchAt } from '../handles/match-at.ts';
import type { PricePer } from '../../model/ad.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { FIRST_UNSPACED } from '../text/unit-class.ts';
import type { FoundCurrency } from './currency-at.ts';
import { currencyAhead } from './currency-ahead.ts';
import { durationAt, findDurations, type FoundDuration } from './duration-words.ts';
import { leadingThousandsAt } from './leading-thousands.ts';
import { MONEY_SIEVE } from './money-sieve.ts';
import { plainNumber } from './plain-number.ts';
import { isNoAmount } from './is-no-amount.ts';
import { isInMillions } from './is-in-millions.ts';
import { isWordUnit } from './is-word-unit.ts';
import { type MoneyTail, readMoneyTail, slangAt, standsAlone } from './money-tail.ts';
import { readSpelledNumber } from './read-spelled-number.ts';
import { withMyriads } from './untold-myriads.ts';
import { valueOfVisit } from './value-of-visit.ts';

/** A stretch of text that may be the amount of a price, or the time it is for. Offsets into the folded text. */
export interface PriceItem {
  readonly type: 'amount' | 'time';
  readonly start: number;
  readonly end: number;
  /** Amounts: the number, thousands words worked in. */
  readonly amount: number;
  /** Amounts: what a word for thousands behind it multiplied it with. */
  readonly factor: number;
  /** Amounts: one word of slang without a number, which needs the time it buys. */
  readonly isSlang: boolean;
  /** Amounts: what stands for a currency; undefined when nothing does. */
  readonly money: { readonly currency: string | undefined } | undefined;
  /** Amounts: where the digits begin, and where what can announce them begins, 32 units before at most. */
  readonly digitsAt: number;
  readonly leadAt: number;
  /** Amounts: what `MONEY_SIEVE` says of the stretch that can announce them, and of the 32 units behind. */
  readonly ahead: number;
  readonly behind: number;
  /** Times: what the price is for. */
  readonly per: PricePer | undefined;
  /** Times: a number or fixed phrase, not a bare unit. */
  readonly full: boolean;
}

/** Amounts and times of a walked text, in order. `hint` is the currency for words and signs that several share; `bare`: numbers alone are prices, and a time may be glued to them ("hh80 hr130"). */
export function findPriceItems(walk: TextWalk, { hint, bare }: { readonly hint: string | undefined; readonly bare: boolean }): PriceItem[] {
  const { lower } = walk;
  const places = numberPlaces(walk);
  if (places.length === 0) return [];
  const times = findDurations(walk, { hint, bare }).map(timeItem);
  const items: PriceItem[] = [];
  let next = 0;
  let end = 0;
  let read = 0;
  for (const start of places) {
    // A number goes over several runs of digits: those are read.
    if (start < read) continue;
    const whole = writtenNumber(lower, start);
    if (whole === undefined) continue;
    while ((times[next]?.end ?? Infinity) <= start) items.push(...times.slice(next, (next += 1)));
    const timeEnd = endOfTimeAt(times[next], start);
    const number = cutBeforeTime(whole, times[next], { lower, start });
    // "1h30 550": the number ends where the time does.
    read = timeEnd ?? number.end;
    if (start < end || timeEnd !== undefined) continue;
    const item = readAmount({ lower, start, from: end, timeEnd: times[next - 1]?.end ?? 0, hint, bare }, number);
    if (item === undefined) continue;
    if (bare) items.push(...gluedTimes(lower, item.start, endOfLast(items)));
    // "$U 1.890", "U$S 480": a time that the currency holds is none.
    if (/^(?:\$u|u\$)/.test(lower.slice(item.start, item.start + 2)) && items.at(-1)?.type === 'time') items.pop();
    items.push(item, ...timesGluedBehind(lower, item.end, bare));
    end = endOfLast(items);
  }
  return [...items, ...times.slice(next)].filter((item, at, all) => at === 0 || item.start >= (all[at - 1]?.end ?? 0));
}

/** A number without the count of the time behind it that looks like its last thousands: "798 120分钟". */
function cutBeforeTime(
  number: WrittenNumber,
  time: PriceItem | undefined,
  { lower, start }: { readonly lower: string; readonly start: number },
): WrittenNumber {
  if (time === undefined || number.digits === undefined || time.start <= start || time.start >= number.end || time.end <= number.end)
    return number;
  return lower.charAt(time.start - 1) === ' ' ? { ...number, digits: lower.slice(start, time.start - 1), end: time.start - 1 } : number;
}

function endOfLast(items: readonly PriceItem[]): number {
  return items.at(-1)?.end ?? 0;
}

/** The time that stands glued behind an amount, where the walk sees no word: "180hr". */
function timesGluedBehind(lower: string, end: number, bare: boolean): PriceItem[] {
  if (!isWordUnit(lower.charCodeAt(end - 1)) || !isWordUnit(lower.charCodeAt(end))) return [];
  const found = durationAt(lower, end) ?? (bare ? shortTimeAt(lower, end) : undefined);
  return found === undefined ? [] : [timeItem(found)];
}

/** A short word for a visit that goes on in the next number or word: "120hh200hrRaleigh". */
function shortTimeAt(lower: string, at: number): FoundDuration | undefined {
  const word = SHORT_TIME.exec(lower.slice(at, at + 8))?.[0];
  const found = word === undefined ? undefined : durationAt(word, 0);
  return word === undefined || found === undefined ? undefined : { ...found, start: at, end: at + word.length };
}

const SHORT_TIME = /^(?:hhr|hh|hr|ss|qv)(?=\d|\p{L}{3})/u;

/** The time that stands glued before an amount: "hh80". */
function gluedTimes(lower: string, start: number, from: number): PriceItem[] {
  if (!isWordUnit(lower.charCodeAt(start - 1))) return [];
  const word = GLUED_TIME.exec(lower.slice(Math.max(from, start - 5), start))?.[1];
  const found = word === undefined ? undefined : durationAt(word, 0);
  return word === undefined || found?.end !== word.length ? [] : [timeItem({ ...found, start: start - word.length, end: start })];
}

const GLUED_TIME = /(?<![\p{L}\p{N}])(\p{L}{2,4})$/u;

/** Where a time ends that holds an offset; undefined when it does not. */
function endOfTimeAt(time: PriceItem | undefined, at: number): number | undefined {
  return time !== undefined && time.start <= at && at < time.end ? time.end : undefined;
}

function timeItem(time: FoundDuration): PriceItem {
  return {
    ...time,
    type: 'time',
    amount: 0,
    factor: 1,
    money: undefined,
    isSlang: false,
    digitsAt: time.start,
    leadAt: time.start,
    ahead: 0,
    behind: 0,
  };
}

/** Where digits, number words and words of slang begin, in order. */
function numberPlaces({ digits, places, flags }: TextWalk): number[] {
  const found: number[] = [];
  let run = 0;
  for (const [at, place] of places.entries()) {
    if (((flags[at] ?? 0) & SOUGHT.number) === 0) continue;
    for (; (digits[run] ?? Infinity) <= place; run += 2) found.push(digits[run] ?? 0);
    if (found.at(-1) !== place) found.push(place);
  }
  for (; run < digits.length; run += 2) found.push(digits[run] ?? 0);
  return found;
}

interface WrittenNumber {
  /** As digits; undefined for a number in words. */
  readonly digits: string | undefined;
  readonly value: number;
  readonly end: number;
  readonly isSlang: boolean;
}

function writtenNumber(lower: string, start: number): WrittenNumber | undefined {
  const unit = lower.charCodeAt(start);
  if (unit >= 0x30 && unit <= 0x39) {
    const digits = plainDigits(lower, start) ?? matchAt(NUMBER, lower, start)?.[0];
    return digits === undefined ? undefined : { digits, value: 0, end: start + digits.length, isSlang: false };
  }
  if (isWordUnit(lower.charCodeAt(start - 1)) && unit < FIRST_UNSPACED) return undefined;
  const leading = leadingThousandsAt(lower, start);
  if (leading !== undefined) return { digits: undefined, ...leading, isSlang: false };
  const spelled = readSpelledNumber(lower, start);
  // «유성구 원룸»: the end of a word, no numeral.
  if (spelled !== undefined && !(HANGUL.test(lower.charAt(start)) && HANGUL.test(lower.charAt(start - 1))))
    return { digits: undefined, ...spelled, isSlang: false };
  return { digits: undefined, value: 1, end: start, isSlang: true };
}

const HANGUL = /\p{Script=Hangul}/u;

/** A run of digits that stands between letters, spaces or nothing, which most numbers are; undefined for any other, for the pattern to read. */
function plainDigits(lower: string, start: number): string | undefined {
  if (start > 0 && !PLAIN_NEIGHBOURS.has(lower.charCodeAt(start - 1))) return undefined;
  let end = start;
  while (isDigit(lower.charCodeAt(end))) end += 1;
  const next = lower.charCodeAt(end);
  if (end - start > 9 || (end < lower.length && !PLAIN_NEIGHBOURS.has(next)) || (next === 0x20 && isDigit(lower.charCodeAt(end + 1))))
    return undefined;
  return lower.slice(start, end);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** What may stand beside a number and belongs to none. */
const PLAIN_NEIGHBOURS: ReadonlySet<number> = new Set(
  Array.from('abcdefghijklmnopqrstuvwxyz \n:;/()-+€$£%|*!?', (sign) => sign.charCodeAt(0)),
);

/** A number with its thousands and decimals: 1.500, 1 500, 1'500, 2,50, 1.500,00, and the lakhs of India: 1,25,000. Must not go on before or after, join the 2 of m2, or take in the minutes behind a comma (50,30min). */
const NUMBER =
  /(?<![\p{N}]|[\p{N}][.,]|#)(?:(?!(?<=[mм])[23] |(?<=\d\/)\d\d? \d{3}\/)[1-9]\d{0,2}(?:[.,' ٬’]\d{3}){1,3}(?:[.,]\d{1,2})?|[1-9]\d?(?:,\d\d){1,3},\d{3}(?:\.\d{1,2})?|\d{1,9}(?:[.,]\d{1,2}(?!\d|[ ]?(?:min|мин|perc|'|分|분)))?)(?![\p{N}])(?![.,]\d(?!\d?[ ]?(?:min|мин|perc|'|分|분)))/uy;

const CODE_BEFORE = /[^\d ]-$/u;
/** A time of day: 10pm, 8 am. */
const CLOCK = /^[ ]?[ap]\.?m(?!\p{L})/u;
/** A metre, right before the 2 that makes it square. */
const SQUARE = /(?<!\p{L})[кk]?[vв]?[mм]$/u;

interface NumberPlace {
  readonly lower: string;
  readonly start: number;
  /** Where the item before ends. */
  readonly from: number;
  /** Where the last time before it ends. */
  readonly timeEnd: number;
  readonly hint: string | undefined;
  readonly bare: boolean;
}

function readAmount({ lower, start, from, timeEnd, hint, bare }: NumberPlace, number: WrittenNumber): PriceItem | undefined {
  const before = lower.slice(Math.max(from, start - 32), start);
  const { digits } = number;
  const left = digits === undefined ? undefined : currencyAhead({ before, digits, after: number.end, lower, hint });
  if (left === undefined && isNoAmount(digits, { lower, start, before, hint })) return undefined;
  const told = number.isSlang ? slangTail(lower, start, hint) : readMoneyTail(lower, number.end, hint);
  if (told === undefined) return undefined;
  const tail = left === undefined ? withMyriads(told, { digits, before, hint }) : told;
  const money = tail.money ?? left ?? moneyOfThousands(lower.slice(number.end, number.end + tail.length), hint);
  if (money === undefined && !mayBeBare(number, { lower, start, timeEnd, hint, bare }, before)) return undefined;
  const plain = digits === undefined ? number.value : plainNumber(digits, money?.currency, hint);
  const value = bare ? valueOfVisit({ plain, digits, before, after: lower.slice(number.end, number.end + 12) }) : plain;
  const amount = Math.round((value * tail.factor + tail.fraction) * 100) / 100;
  if (amount <= 0 || amount > 1e12) return undefined;
  const isMoney =
    tail.dashed ||
    (tail.factor * value >= 1000 &&
      isInMillions(
        { digits, factor: tail.factor },
        { hint, before, after: lower.slice(number.end + tail.length, number.end + tail.length + 24) },
      ));
  const end = number.end + tail.length;
  return {
    type: 'amount',
    start: start - lengthOf(left, tail),
    end,
    amount,
    factor: factorOf(tail, digits, value),
    money: money ?? (isMoney ? { currency: hint } : undefined),
    isSlang: number.isSlang,
    digitsAt: start,
    leadAt: start - before.length,
    ahead: MONEY_SIEVE.sift(lower, start - before.length, start),
    behind: MONEY_SIEVE.sift(lower, end, end + 32),
    per: undefined,
    full: false,
  };
}

/** What a word for thousands multiplies a number with: "twelve thousand" has one as "12 thousand" has. */
function factorOf({ factor }: MoneyTail, digits: string | undefined, value: number): number {
  return digits === undefined && factor === 1 && value >= 1000 ? 1000 : factor;
}

/** How far a currency before digits reaches where none stands behind them. */
function lengthOf(left: FoundCurrency | undefined, { money }: MoneyTail): number {
  return left === undefined || money !== undefined ? 0 : left.length;
}

/** The currency that alone is counted with a word for thousands, where no hint names one: "35rb per halaman". */
function moneyOfThousands(tail: string, hint: string | undefined): { readonly currency: string } | undefined {
  const currency = hint !== undefined ? undefined : THOUSANDS_OF[/\p{L}+/u.exec(tail)?.[0] ?? ''];
  return currency === undefined ? undefined : { currency };
}

const THOUSANDS_OF: Readonly<Record<string, string | undefined>> = moneyWords.thousandsOf;

/** Whether a number without a currency may be an amount: no small number in words, number of a code (AB-1234) or time of day. */
function mayBeBare(
  { digits, value, end }: WrittenNumber,
  { lower, start, timeEnd, hint, bare }: Omit<NumberPlace, 'from'>,
  before: string,
): boolean {
  const least = bare ? (HUNDREDS_AHEAD.test(before) ? 10 : 40) : 1000;
  if (digits === undefined && (value < least || value % 5 !== 0 || hint === undefined)) return false;
  // "24 m2, 22": the 2 of square metres.
  if (digits?.length === 1 && SQUARE.test(before)) return false;
  const isCode = digits !== undefined && start - timeEnd > 1 && CODE_BEFORE.test(before) && end - start > 3;
  return !isCode && !CLOCK.test(lower.slice(end, end + 5));
}

/** "one thirty": hundreds that stand before tens. */
const HUNDREDS_AHEAD = /(?<!\p{L})(?:one|two|three|four|five)[ -]$/u;

function slangTail(lower: string, start: number, hint: string | undefined): MoneyTail | undefined {
  const slang = slangAt(lower, start, hint);
  if (slang === undefined || !standsAlone(lower.slice(start, slang.end))) return undefined;
  return { money: { currency: hint }, factor: slang.factor, fraction: 0, dashed: false, length: slang.end - start };
}
