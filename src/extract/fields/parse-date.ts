import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import type { TextContext } from '../text-context.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** A date read at the beginning of a text. */
export interface ParsedDate {
  /** ISO 8601: a day, or an UTC instant where the text gives time and zone. */
  readonly iso: string;
  /** Characters it takes. */
  readonly length: number;
}

/** The date a folded, lower-case text begins with, absolute or relative in the languages served; undefined when it begins with none. */
export function parseDate(lower: string, context: TextContext): ParsedDate | undefined {
  return (
    readIso(lower) ??
    readNumeric(lower, context) ??
    readNamed(lower, context) ??
    (context.atMs === undefined ? undefined : readRelative(lower, context.atMs))
  );
}

const DAY_MS = 86_400_000;

/** A machine date with optional time and zone: 2025-01-14, 2025-01-14T12:30:00+01:00. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?)?(?!\d)/;

function readIso(lower: string): ParsedDate | undefined {
  const match = ISO.exec(lower);
  if (match === null) return undefined;
  const [whole, year, month, day, , , , zone] = match;
  const iso = isoDay(Number(year), Number(month), Number(day));
  if (iso === undefined) return undefined;
  if (zone === undefined) return { iso, length: whole.length };
  const instant = Date.parse(
    whole
      .toUpperCase()
      .replace(' ', 'T')
      .replace(/ ?(?:UTC|GMT)$/, 'Z')
      .replace(/ (?=[+-])/, '')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
  );
  return Number.isNaN(instant)
    ? { iso, length: whole.length }
    : { iso: new Date(instant).toISOString().replace('.000Z', 'Z'), length: whole.length };
}

/** Three numbers: year first, or year last in the order of the context; Chinese, Japanese and Korean with their signs. */
const YEAR_FIRST = /^(\d{4}) ?[./年-] ?(\d{1,2}) ?[./月-] ?(\d{1,2})(?:日|\.)?(?!\d)/;
const KOREAN = /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일/;
const YEAR_LAST = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?:г\.?|\.)?(?!\d)/;
const NO_YEAR = /^(\d{1,2})([./])(\d{1,2})\.?(?![\d/.]\d)(?!\d)(?=[ ,]{1,2}\d{1,2}:\d{2}|\s*$)/;

function readNumeric(lower: string, context: TextContext): ParsedDate | undefined {
  const first = YEAR_FIRST.exec(lower) ?? KOREAN.exec(lower);
  if (first !== null) return dated(first[0].length, isoDay(christianYear(Number(first[1])), Number(first[2]), Number(first[3])));
  const last = YEAR_LAST.exec(lower);
  if (last !== null) {
    const [a, b] = [Number(last[1]), Number(last[3])];
    const year = fullYear(last[4] ?? '');
    if (context.dateOrder === 'YMD' && last[4]?.length === 2) return dated(last[0].length, isoDay(2000 + a, b, Number(last[4])));
    const monthFirst = context.dateOrder === 'MDY' ? a <= 12 : b > 12;
    return dated(last[0].length, monthFirst ? isoDay(year, a, b) : isoDay(year, b, a));
  }
  const short = NO_YEAR.exec(lower);
  if (short === null || context.atMs === undefined) return undefined;
  const [a, b] = [Number(short[1]), Number(short[3])];
  const monthFirst = context.dateOrder === 'MDY' ? a <= 12 : b > 12;
  return dated(short[0].length, monthFirst ? recent(a, b, context.atMs) : recent(b, a, context.atMs));
}

/** A day, a month's name and a year in either order; the year may be missing. A weekday may stand before. */
const WEEKDAY = /^[\p{L}\p{M}]{2,12}\.?,? {0,2}(?=\d|[\p{L}])/u;
const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|e|ste|de|\.|º|-го|-е)?[ -]{0,2}(?:of |de |d'|ה?ב?)?([\p{L}\p{M}]{2,14})\.?(?:[ ,-]{0,3}(?:de |del |of |г )?(\d{4}|'\d{2}|\d{2}(?!\d|:)))?(?!\d)/u;
const MONTH_DAY = /^([\p{L}\p{M}]{2,14})\.? (\d{1,2})(?:st|nd|rd|th|\.)?(?:,? {1,2}(\d{4}))?(?!\d|:)/u;
const YEAR_MONTH_DAY = /^(\d{4})\.? (?:m\. |г\. |gada )?([\p{L}\p{M}]{3,14})\.? (?:mėn\. )?(\d{1,2})(?:\.|\sd\.)?(?!\d)/u;
const VIETNAMESE = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? năm (\d{4}))?/u;

function readNamed(lower: string, context: TextContext): ParsedDate | undefined {
  const vietnamese = VIETNAMESE.exec(lower);
  if (vietnamese !== null) return named(vietnamese[0].length, [vietnamese[1], vietnamese[2], vietnamese[3]], context);
  const yearFirst = YEAR_MONTH_DAY.exec(lower);
  const yearMonth = yearFirst === null ? undefined : MONTHS.get(yearFirst[2] ?? '');
  if (yearFirst !== null && yearMonth !== undefined)
    return named(yearFirst[0].length, [yearFirst[3], String(yearMonth), yearFirst[1]], context);
  const dayFirst = DAY_MONTH.exec(lower);
  const month = dayFirst === null ? undefined : MONTHS.get(dayFirst[2] ?? '');
  if (dayFirst !== null && month !== undefined) return named(dayFirst[0].length, [dayFirst[1], String(month), dayFirst[3]], context);
  const monthFirst = MONTH_DAY.exec(lower);
  const other = monthFirst === null ? undefined : MONTHS.get(monthFirst[1] ?? '');
  if (monthFirst !== null && other !== undefined)
    return named(monthFirst[0].length, [monthFirst[2], String(other), monthFirst[3]], context);
  const weekday = WEEKDAY.exec(lower);
  if (weekday === null || !WEEKDAYS.has(weekday[0].replace(/[., ]/g, ''))) return undefined;
  const rest = lower.slice(weekday[0].length);
  const after = /^\d/.test(rest) ? (readNumeric(rest, context) ?? readNamed(rest, context)) : undefined;
  return after === undefined ? undefined : { iso: after.iso, length: after.length + weekday[0].length };
}

function named(
  length: number,
  [dayPart, monthPart, yearPart]: readonly (string | undefined)[],
  context: TextContext,
): ParsedDate | undefined {
  const [dayNumber, month] = [Number(dayPart), Number(monthPart)];
  if (yearPart !== undefined) return dated(length, isoDay(christianYear(fullYear(yearPart.replace("'", ''))), month, dayNumber));
  return context.atMs === undefined ? undefined : dated(length, recent(month, dayNumber, context.atMs));
}

/** The end of a word in scripts that part words; Chinese and Thai go on without a space. */
const WORD_END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}])';

const UNIT_DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const;
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries(dateWords.units).flatMap(([unit, words]) =>
    words.map((word) => [word, UNIT_DAYS[unit as keyof typeof UNIT_DAYS]] as const),
  ),
);
const UNIT = wordAlternatives(UNITS.keys());
const ONE = wordAlternatives(dateWords.one);
const NAMED_DAYS: readonly (readonly [RegExp, number])[] = [
  [startWord(dateWords.beforeYesterday), 2],
  [startWord(dateWords.yesterday), 1],
  [startWord(dateWords.today), 0],
];
/** "3 days ago": a count, a unit, and a word for the past; the word may stand before instead. */
const COUNT_AGO = new RegExp(`^(\\d{1,3}|${ONE})?\\+? ?(${UNIT})\\.?,? {0,2}(?:${wordAlternatives(dateWords.ago)})${WORD_END}`, 'u');
const AGO_COUNT = new RegExp(
  `^(?:${wordAlternatives(dateWords.agoBefore)})${WORD_END}[ ]{1,2}(?:(?:(?:ca|circa|etwa|mehr als|plus de|más de|meer dan|environ|около|més de)\\.? )?(\\d{1,3}|${ONE})\\+? ?)?(${UNIT})${WORD_END}(?: (?:${wordAlternatives(dateWords.ago)})${WORD_END})?`,
  'u',
);
/** Hungarian says "ago" with the unit itself: 3 napja. */
const AGO_ITSELF = new RegExp(`^(\\d{1,3}|egy) (${wordAlternatives(Object.values(dateWords.agoItself).flat())})${WORD_END}`, 'u');

function readRelative(lower: string, atMs: number): ParsedDate | undefined {
  for (const [pattern, days] of NAMED_DAYS) {
    const match = pattern.exec(lower);
    if (match !== null) return { iso: dayOf(atMs - days * DAY_MS), length: match[0].length };
  }
  const match = AGO_COUNT.exec(lower) ?? COUNT_AGO.exec(lower) ?? AGO_ITSELF.exec(lower);
  if (match === null) return undefined;
  const count = /^\d/.test(match[1] ?? '') ? Number(match[1]) : (match[2] ?? '').endsWith('ين') ? 2 : 1;
  const days = UNITS.get(match[2] ?? '');
  if (days === undefined) return undefined;
  return { iso: shifted(atMs, count, days), length: match[0].length };
}

/** Months and years are counted by the calendar, shorter units by the clock. */
function shifted(atMs: number, count: number, days: number): string {
  const date = new Date(atMs);
  if (days === UNIT_DAYS.month) date.setUTCMonth(date.getUTCMonth() - count);
  else if (days === UNIT_DAYS.year) date.setUTCFullYear(date.getUTCFullYear() - count);
  else return dayOf(atMs - count * days * DAY_MS);
  return dayOf(date.getTime());
}

function startWord(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${wordAlternatives(words)})${WORD_END}`, 'u');
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function dated(length: number, iso: string | undefined): ParsedDate | undefined {
  return iso === undefined ? undefined : { iso, length };
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** Thai dates count from the Buddha: 2568 is 2025. */
function christianYear(year: number): number {
  return year >= 2440 && year <= 2640 ? year - 543 : year;
}

/** The day as ISO 8601; undefined when the calendar has no such day or the year is none of an ad. */
function isoDay(year: number, month: number, date: number): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || date < 1) return undefined;
  const ms = Date.UTC(year, month - 1, date);
  return new Date(ms).getUTCDate() === date ? dayOf(ms) : undefined;
}

/** The last such day before the capture (a day ahead is allowed: time zones). */
function recent(month: number, date: number, atMs: number): string | undefined {
  const year = new Date(atMs).getUTCFullYear();
  const same = isoDay(year, month, date);
  return same !== undefined && Date.parse(same) <= atMs + DAY_MS ? same : isoDay(year - 1, month, date);
}
