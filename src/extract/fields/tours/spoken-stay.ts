import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import { matchAt } from '../../handles/match-at.ts';
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import type { TextContext } from '../../text-context.ts';
import { MONTHS } from '../calendar-words.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { wordAt } from '../word-at.ts';
import { buildWordIndex } from '../word-index.ts';
import { isWeekday, type TourDay, tourDayAt } from './tour-day.ts';

/** The days of a stay as a text says them. */
export interface SpokenStay {
  readonly start: number;
  readonly end: number;
  readonly first: TourDay | undefined;
  readonly last: TourDay | undefined;
  /** `range`: two ends; `day`: one day; `until`, `from`: one end behind such a word. */
  readonly form: 'range' | 'day' | 'until' | 'from';
  /** Whether it is told by words that nobody says of hours: a month, a sign of an ordinal, "t/m". */
  readonly firm: boolean;
}

/** The stay whose first day stands at a place of a folded, lower-case text, words for "from" and "until" and days of the week before it included; nothing before `from` belongs to it. */
export function spokenStayAt(
  lower: string,
  at: number,
  { dateOrder, from }: { readonly dateOrder: TextContext['dateOrder']; readonly from: number },
): SpokenStay | undefined {
  const begin = beforeWeekday(lower, at, from);
  const first = tourDayAt(lower, begin, dateOrder);
  if (first === undefined ? wordAt(MONTH, lower, at) === undefined : !isWorthReading(lower, first, from)) return undefined;
  const lead = LEAD.exec(lower.slice(Math.max(from, begin - 24), begin));
  const start = begin - (lead?.[0].length ?? 0);
  if (lead?.[3] !== undefined) return wholeMonth(lower, start, begin);
  if (first === undefined) return undefined;
  if (lead?.[2] !== undefined) return untilDay(first, start, endOf(lower, first));
  return untilBehind(lower, first, begin) ?? fromDay(lower, first, { begin, start, word: lead?.[1], dateOrder });
}

function untilDay(last: TourDay, start: number, end: number): SpokenStay {
  return { start, end, first: undefined, last, form: 'until', firm: !isBare(last) };
}

/** A last day that bears its "until" behind it, or in its ending. */
function untilBehind(lower: string, last: TourDay, begin: number): SpokenStay | undefined {
  const until = matchAt(UNTIL_BEHIND, lower, last.end)?.[0].length;
  const ends = last.weekday !== undefined && UNTIL_WORD.test(lower.slice(begin, last.end));
  return until !== undefined || ends ? untilDay(last, begin, last.end + (until ?? 0)) : undefined;
}

interface FirstDay {
  /** Where the day begins, and where the word for "from" before it does. */
  readonly begin: number;
  readonly start: number;
  readonly word: string | undefined;
  readonly dateOrder: TextContext['dateOrder'];
}

/** A first day with the last one behind it, if there is one. */
function fromDay(lower: string, first: TourDay, { begin, start, word, dateOrder }: FirstDay): SpokenStay {
  const row = matchAt(ROW, lower, first.end);
  const run = row === null ? first : lastOfRow(first, row[0], first.end);
  const suffix = matchAt(FROM_BEHIND, lower, first.end)?.[0].length;
  const joint = spaced(lower, run.end + (suffix ?? 0));
  const between = wordAt(TO, lower, joint) ?? (suffix === undefined ? undefined : '');
  const last = between === undefined ? undefined : tourDayAt(lower, spaced(lower, joint + between.length), dateOrder);
  if (last !== undefined && between !== undefined && (word !== undefined || !AND.has(between) || areNeighbours(run, last))) {
    const firm = last.ordinal === true || BARE_TO.has(between) || !(isBare(first) && isBare(last));
    return { start, end: endOf(lower, last), first, last, form: 'range', firm };
  }
  const strong = suffix !== undefined || (word !== undefined && !WEAK_FROM.has(word));
  const end = endOf(lower, first);
  const firm = !isBare(first);
  return strong ? { start, end, first, last: undefined, form: 'from', firm } : { start: begin, end, first, last: first, form: 'day', firm };
}

/** How far behind another stay a lone number may be its last day. */
const CLOSE = 60;
/** What a number has behind it that is a day: a sign or word and more. */
const GOES_ON = /^[ ]{0,2}(?:[^\p{L}\p{N}\s.:%€$£]|[.]?[ ]?[\p{L}'’])/u;

/** Whether a day can be a stay's: most lone numbers of a text are none, and are left without a further look. */
function isWorthReading(lower: string, first: TourDay, from: number): boolean {
  if (!isBare(first) || first.ordinal === true || (from > 0 && first.end - from < CLOSE)) return true;
  if (!GOES_ON.test(lower.slice(first.end, first.end + 4))) return false;
  const joint = spaced(lower, first.end);
  return (
    wordAt(TO, lower, joint) !== undefined ||
    matchAt(FROM_BEHIND, lower, first.end) !== null ||
    matchAt(ROW, lower, first.end) !== null ||
    matchAt(UNTIL_BEHIND, lower, first.end) !== null
  );
}

/** Whether a day is told without its month. */
export function isBare(day: TourDay): boolean {
  return day.day !== undefined && day.month === undefined;
}

/** Behind a last day: until it, where the language says so behind it. */
const UNTIL_BEHIND = /[ ]?(?:까지|まで|तक)|['’]?(?:[eay]{1,2})?[ ](?:kadar|asti|saakka)(?![\p{L}])/uy;
/** Names of days that say "until" by their ending: Hungarian, Estonian. */
const UNTIL_WORD = /(?:ig|ani|eni)$/u;
/** Days between the first and the last of a row: ", 25"; the comma must stand between. */
const ROW = /(?:,[ ]?\d{1,2}(?:st|nd|rd|th|\.)?(?![\d:/%]|[.,]\d)){1,6}/uy;

/** The day that a row of days right behind one another ends with; the first where they are not. */
function lastOfRow(first: TourDay, row: string, end: number): TourDay {
  let { day = 0 } = first;
  for (const [number] of row.matchAll(/\d{1,2}/gu)) {
    if (Number(number) !== day + 1) return first;
    day += 1;
  }
  return { ...first, day, end: end + row.length };
}

const FROM = wordAlternatives([...tourWords.from, ...tourWords.weakFrom]);
const ARTICLE = String.raw`(?:the|le|el|il|den|dem|de|dia|día|dag|ngày|วันที่|tanggal|data|dnia|την|τη|τον|të|d\.)`;
/** A word before the first day: for "from", for "until", for "all of". A colon may part it, in Han and Thai nothing does. */
const LEAD = new RegExp(
  String.raw`(?:(?<![\p{L}\p{M}\p{N}])|(?=[\u0e00-\u9fff]))(?:(${FROM})|(${wordAlternatives(tourWords.until)})|(${wordAlternatives(tourWords.all)}))(?:[ ]?:[ ]?|[ ]{1,2}|(?<=[\u0e00-\u9fff]))(?:${ARTICLE}[ ])?$`,
  'u',
);
const WEAK_FROM: ReadonlySet<string> = new Set(tourWords.weakFrom);
const TO = buildWordIndex([...tourWords.to, ...tourWords.and]);
const AND: ReadonlySet<string> = new Set(tourWords.and);
const BARE_TO: ReadonlySet<string> = new Set(tourWords.bareTo);
const MONTH = buildWordIndex(MONTHS.keys());
/** Endings and words behind the first day that say "from": Hungarian, Korean, Japanese, Hindi, Turkish. */
const FROM_BEHIND = /-?(?:től|tól|tol)(?![\p{L}])|[ ]?(?:부터|から|'dan|'den)(?= ?[\p{L}\d])/uy;
/** The same for the last day. */
const TO_BEHIND =
  /\.?-?(?:ig|án|én)(?![\p{L}])|[ ]?(?:까지|まで|तक|'a kadar|'e kadar| kadar)|[ ](?:d\.|között|között|asti|saakka)(?![\p{L}])/uy;
const SPACE = new RegExp(String.raw`[\uFE0F]?[ ]{0,2}(?:${ARTICLE}[ ])?`, 'uy');

function spaced(lower: string, at: number): number {
  return at + (matchAt(SPACE, lower, at)?.[0].length ?? 0);
}

function endOf(lower: string, { end }: TourDay): number {
  return end + (matchAt(TO_BEHIND, lower, end)?.[0].length ?? 0);
}

function beforeWeekday(lower: string, at: number, from: number): number {
  if (!/\d/.test(lower.charAt(at))) return at;
  const least = Math.max(from, at - LONGEST_BEFORE);
  const signs = stepBack(lower, at, { least: Math.max(least, at - 2), goes: isSpace });
  const end = stepBack(lower, signs, { least: Math.max(least, signs - 2), goes: isDotOrComma });
  const start = stepBack(lower, end, { least, goes: isLetter });
  return signs < at && isWeekday(lower.slice(start, end)) ? start : at;
}

/** A day of the week before a date, a dot or comma or two, and a space or two: units at the most. */
const LONGEST_BEFORE = 20;

/** Where the units before a place end that all are of one sort. */
function stepBack(
  text: string,
  from: number,
  { least, goes }: { readonly least: number; readonly goes: (unit: number) => boolean },
): number {
  let at = from;
  while (at > least && goes(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20;
}

function isDotOrComma(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}

function isLetter(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.letter) !== 0;
}

/** Whether a day is at most three behind another one, as far as both say. */
function areNeighbours(first: TourDay, last: TourDay): boolean {
  if (first.weekday !== undefined && last.weekday !== undefined) return (last.weekday - first.weekday + 7) % 7 <= 2;
  if (first.day === undefined || last.day === undefined) return false;
  return (
    (first.month === undefined || last.month === undefined || first.month === last.month) &&
    last.day > first.day &&
    last.day - first.day <= 2
  );
}

function wholeMonth(lower: string, start: number, at: number): SpokenStay | undefined {
  const name = wordAt(MONTH, lower, at);
  const month = name === undefined ? undefined : MONTHS.get(name);
  if (name === undefined || month === undefined || name.length < 4) return undefined;
  const end = at + name.length;
  return { start, end, first: { day: 1, month, end }, last: { day: DAYS[month - 1] ?? 30, month, end }, form: 'range', firm: true };
}

const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
