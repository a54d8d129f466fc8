import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import { matchAt } from '../../handles/match-at.ts';
import { MONTHS, WEEKDAY_NUMBERS, WEEKDAYS } from '../calendar-words.ts';
import { wordAt } from '../word-at.ts';
import { buildWordIndex } from '../word-index.ts';

/** A day as one end of a stay says it: what is missing is told by the other end or by the capture. */
export interface TourDay {
  readonly day?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly year?: number;
  /** 0 is Sunday; told instead of a day. */
  readonly weekday?: number;
  /** Days behind the capture; told instead of a day. */
  readonly ahead?: number;
  /** Whether day and month are told as two numbers. */
  readonly numeric?: boolean;
  /** Whether a bare day bears the sign of an ordinal: `5th`, `5.` */
  readonly ordinal?: boolean;
  readonly end: number;
}

/** The day that stands at a place of a folded, lower-case text; undefined when none does, or it can be no day. */
export function tourDayAt(lower: string, at: number, dateOrder: 'DMY' | 'MDY' | 'YMD'): TourDay | undefined {
  const shortWeekday = matchAt(SHORT_WEEKDAY, lower, at);
  const start = shortWeekday !== null && isWeekday(shortWeekday[1] ?? '') ? at + shortWeekday[0].length : at;
  const first = lower.charCodeAt(start);
  const day = first >= 0x30 && first <= 0x39 ? (numericDay(lower, start, dateOrder) ?? namedDay(lower, start)) : wordDay(lower, start);
  return day === undefined || isDay(day) ? day : undefined;
}

/** Whether a word is a day of the week, in any form that dates and stays have. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word) || WEEKDAY_OF.has(word);
}

const WEEKDAY_OF: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NUMBERS,
  ...Object.entries(tourWords.weekdays).flatMap(([number, words]) => words.map((word) => [word, Number(number)] as const)),
]);
/** Names of days in rare languages that are names of persons or everyday words elsewhere. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['anna', 'juma', 'luns', 'cn', 'die', 'h', 'to']);
const WEEKDAY = buildWordIndex([...WEEKDAY_OF.keys()].filter((word) => !OTHER_WORDS.has(word)));
/** Words with which a day of a stay may begin, lower case: months, days of the week, today, tomorrow. */
export const TOUR_DAY_WORDS: readonly string[] = [
  ...MONTHS.keys(),
  ...[...WEEKDAY_OF.keys()].filter((word) => !OTHER_WORDS.has(word)),
  ...tourWords.today,
  ...tourWords.tomorrow,
];

const MONTH = buildWordIndex(MONTHS.keys());
const TOMORROW = buildWordIndex(tourWords.tomorrow);
const TODAY = buildWordIndex(tourWords.today);

/** A day of the week before a number; one word. */
const SHORT_WEEKDAY = /([\p{L}\p{M}]{2,12})[.,]{0,2}[ ]{1,2}(?:(?:d\.|den|le|el|dia|the|de|der)[ ])?(?=\d)/uy;
const ISO = /(20\d{2})-(\d{2})-(\d{2})(?!\d)/y;
/** Chinese, Japanese, Korean: month and day with their signs; the month may be missing. */
const SIGNED = /(?:(\d{1,2}) ?[月월] ?)?(\d{1,2}) ?[日号號일]/uy;
/** Day and month as numbers, never with a dash, which parts the ends of a stay; must not be part of a longer number, a decimal with a unit, or "24/7". */
const NUMERIC =
  /(?!24\/7)(\d{1,2})([./])[ ]?(\d{1,2})(?:\2[ ]?(20\d{2}|\d{2}))?\.?(?![\d/]|[.,:]\d|[ ]?(?:h|hr|hrs|hours?|km|m|kg|cm|€|\$|%)(?!\p{L}))/uy;
/** A day, the sign of an ordinal, and what may be a month's name and a year. Bounded; a time (12:30, 10h) is none. */
const NAMED =
  /(\d{1,2})(st|nd|rd|th|er|ste|de|e|º|ª|\.|-?го|-ого|-е|-те|-?(?:től|tól|tol|ig|án|én|jén))?(?!\d|:\d|[%€$]|[ ]?h(?!\p{L}))(?:[ ]{0,2}(?:of |de |d['’]|di |tháng )?([\p{L}\p{M}]{1,14}(?:\.\p{L}{1,2}(?=\.))?|(?<=tháng )\d{1,2})\.?(?:[ ,]{1,2}(?:de |del )?(20\d{2})(?!\d))?)?/uy;
const BEHIND_MONTH = /\.?[ ]{1,2}(\d{1,2})(?:st|nd|rd|th|\.)?(?!\d|:\d|[./]\d)(?:,? (20\d{2})(?!\d))?/y;

function numericDay(lower: string, at: number, dateOrder: 'DMY' | 'MDY' | 'YMD'): TourDay | undefined {
  const iso = matchAt(ISO, lower, at);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), end: at + iso[0].length };
  const signed = matchAt(SIGNED, lower, at);
  if (signed !== null)
    return {
      ...(signed[1] === undefined ? {} : { month: Number(signed[1]) }),
      day: Number(signed[2]),
      end: at + signed[0].length,
      ordinal: true,
    };
  const match = matchAt(NUMERIC, lower, at);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const monthFirst = dateOrder === 'DMY' ? b > 12 : a <= 12;
  const year = match[4] === undefined ? undefined : Number(match[4]) + (match[4].length === 2 ? 2000 : 0);
  return {
    numeric: true,
    day: monthFirst ? b : a,
    month: monthFirst ? a : b,
    ...(year === undefined ? {} : { year }),
    end: at + match[0].length,
  };
}

function namedDay(lower: string, at: number): TourDay | undefined {
  const match = matchAt(NAMED, lower, at);
  if (match === null) return undefined;
  const [whole, day = '', sign, name, year] = match;
  const month = name === undefined ? undefined : /^\d/.test(name) ? Number(name) : monthOf(name);
  if (month !== undefined)
    return { day: Number(day), month, ...(year === undefined ? {} : { year: Number(year) }), end: at + whole.length };
  return { day: Number(day), ordinal: sign !== undefined, end: at + day.length + (sign?.length ?? 0) };
}

/** A month by its name, also in a case that no list has: "decembrim", by its first five letters. */
function monthOf(name: string): number | undefined {
  const known = MONTHS.get(name);
  if (known !== undefined || name.length < 7) return known;
  const [month, length] = LONG_MONTHS.get(name.slice(0, 5)) ?? [undefined, 0];
  return name.length <= length + 3 ? month : undefined;
}

/** Months by the first five letters of their longer names, with the length of the longest. */
const LONG_MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map(
  [...MONTHS]
    .filter(([name, month]) => name.length > 6 && month !== 3 && month !== 5)
    .map(([name, month]) => [name.slice(0, 5), [month, name.length]] as const),
);

function wordDay(lower: string, at: number): TourDay | undefined {
  const month = wordAt(MONTH, lower, at);
  const behind = month === undefined ? null : matchAt(BEHIND_MONTH, lower, at + month.length);
  if (month !== undefined && behind !== null)
    return {
      month: MONTHS.get(month) ?? 0,
      day: Number(behind[1]),
      ...(behind[2] === undefined ? {} : { year: Number(behind[2]) }),
      end: at + month.length + behind[0].length,
    };
  const tomorrow = wordAt(TOMORROW, lower, at);
  if (tomorrow !== undefined) return { ahead: 1, end: at + tomorrow.length };
  const today = wordAt(TODAY, lower, at);
  if (today !== undefined) return { ahead: 0, end: at + today.length };
  const weekday = wordAt(WEEKDAY, lower, at);
  return weekday === undefined ? undefined : { weekday: WEEKDAY_OF.get(weekday) ?? 0, end: at + weekday.length };
}

function isDay({ day, month }: TourDay): boolean {
  return (day === undefined || (day >= 1 && day <= 31)) && (month === undefined || (month >= 1 && month <= 12));
}
