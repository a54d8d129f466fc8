import type { Read } from '../../../model/provenance.ts';
import type { TextContext } from '../../text-context.ts';
import { matchAt } from '../../handles/match-at.ts';
import { MONTHS } from '../calendar-words.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import { stayDays } from '../tours/stay-days.ts';
import { type TourDay, tourDayAt } from '../tours/tour-day.ts';
import { type DwellingText, type DwellingWord, readInText } from './dwelling-text.ts';

/** The day from which a dwelling is free, ISO 8601, the nearest to the capture where no year is told; "now" is the day of the capture. */
export function availableFrom(text: DwellingText, { atMs, dateOrder }: TextContext): Read<string> | undefined {
  const { plain } = text;
  const cues = text.of('free', 'from');
  const viewings = text.of('viewing');
  const days = daysIn(text, dateOrder).filter(
    ({ start }) => !viewings.some((word) => word.end <= start && wordsBetween(plain, [word.end, start]) <= 3),
  );
  const isTold = ({ day, start }: DayInText): boolean =>
    cues.some((cue) => isNear(plain, cue, [start, day.end])) || FROM_ENDING.test(plain.slice(day.end, day.end + 8));
  const told = days.find(isTold);
  if (told !== undefined) return readDay(text, told, atMs);
  const now = text
    .of('now')
    .find(
      (word) =>
        isAlone(plain, word) || text.of('free').some((cue) => cue.start === word.start || isNear(plain, cue, [word.start, word.end])),
    );
  if (now !== undefined) return readDay(text, { day: { ahead: 0, end: now.end }, start: now.start }, atMs);
  // A day to come that nothing is said of, and no end of a time, is mostly the one.
  const coming = days.find((day) => isComing(text, day, atMs));
  return coming === undefined ? undefined : readDay(text, coming, atMs);
}

/** Whether a day lies behind the capture and no word or dash for the end of a time stands before it. */
function isComing(text: DwellingText, day: DayInText, atMs: number | undefined): boolean {
  const iso = stayDays(day.day, undefined, atMs)?.from;
  return (
    iso !== undefined &&
    atMs !== undefined &&
    Date.parse(iso) > atMs &&
    !UNTIL.test(text.plain.slice(Math.max(0, day.start - 16), day.start))
  );
}

/** A day where it stands in the text. */
interface DayInText {
  readonly day: TourDay;
  readonly start: number;
}

function readDay(text: DwellingText, { day, start }: DayInText, atMs: number | undefined): Read<string> | undefined {
  const iso = stayDays(day, undefined, atMs)?.from;
  return iso === undefined ? undefined : { ...readInText(text, { start, end: day.end }, iso), by: 'available-from@2' };
}

/** Words and signs before the end of a time. */
const UNTIL =
  /(?:[-–—~]|(?<!\p{L})(?:to|till?|until|by|before|tot|bis|au|al|hasta|ate|fino|fino al|do|pana la|până la|до|по|k|kadar|إلى|حتى|sampai|hingga|đến|至|到|ถึง|εως|μεχρι|till|asti|iki|lidz|kuni|עד))[^\n]{0,5}$/u;

/** Endings that say from: december 1-től, 1 Aralık'tan. */
const FROM_ENDING = /^['-]?(?:j?[ae]?t[oe]l|t[ae]n|d[ae]n)(?!\p{L})/u;

/** Whether a cue stands before a day with two words between at most, or right behind it. */
function isNear(plain: string, cue: DwellingWord, [start, end]: readonly [number, number]): boolean {
  if (cue.end <= start) return wordsBetween(plain, [cue.end, start]) <= (cue.class === 'from' ? 0 : 2);
  return cue.class === 'free' && wordsBetween(plain, [end, cue.start], 'part') <= 1;
}

/** Whether a word is all that stands between two signs: "room to let, immediately". */
function isAlone(plain: string, { start, end }: DwellingWord): boolean {
  return (
    /[,;\n.|•(/،、，。]\s{0,2}$/u.test(plain.slice(Math.max(0, start - 3), start)) &&
    /^\s{0,2}(?:[,;\n.!|•)/،、，。]|$)/u.test(plain.slice(end, end + 3))
  );
}

/** Every day of a month that a text names, in order. */
function daysIn({ folded }: DwellingText, dateOrder: TextContext['dateOrder']): DayInText[] {
  const lower = folded.lower.replaceAll('°', '.');
  const found: DayInText[] = [];
  for (const { index } of lower.matchAll(DAY_BEGINS)) {
    if (index < (found.at(-1)?.day.end ?? 0)) continue;
    const day = [
      dashedDay(lower, index, dateOrder),
      yearFirst(lower, index),
      tourDayAt(lower, index, dateOrder),
      inflectedDay(lower, index),
    ].find((one) => one?.month !== undefined);
    if (day?.day !== undefined && day.month !== undefined && day.month <= 12 && day.day <= 31) found.push({ day, start: index });
  }
  return found;
}

/** Where a number or word begins. */
const DAY_BEGINS = /(?<![\p{L}\p{M}\d])[\p{L}\d]/gu;
/** 2027-01-05, 2027.01.05, 2027年1月5日. */
const YEAR_FIRST = /(20\d{2}) ?(?:[-./]|年) ?(\d{1,2}) ?(?:[-./]|月) ?(\d{1,2})(?!\d)日?/y;
/** "2027. január 15." */
const YEAR_NAMED = /(20\d{2})[. ]{1,2}(?:m\. )?([\p{L}\p{M}]{3,14})\.? (\d{1,2})(?!\d)/uy;
const DASHED = /(\d{1,2})-(\d{1,2})-(20\d{2})(?!\d)/y;
/** "1 aralıkta", "15. jaanuarist" */
const NAMED = /(\d{1,2})\.?[ ]([\p{L}\p{M}]{4,16})(?: (20\d{2})(?!\d))?/uy;

function yearFirst(lower: string, at: number): TourDay | undefined {
  const numeric = matchAt(YEAR_FIRST, lower, at);
  if (numeric !== null)
    return { year: Number(numeric[1]), month: Number(numeric[2]), day: Number(numeric[3]), end: at + numeric[0].length };
  const named = matchAt(YEAR_NAMED, lower, at);
  const month = named === null ? undefined : monthOf(named[2] ?? '');
  return named === null || month === undefined
    ? undefined
    : { year: Number(named[1]), month, day: Number(named[3]), end: at + named[0].length };
}

/** "15-12-2026": between dashes with its year, as no stay is written. */
function dashedDay(lower: string, at: number, dateOrder: TextContext['dateOrder']): TourDay | undefined {
  const dashed = matchAt(DASHED, lower, at);
  if (dashed === null) return undefined;
  const [first, second] = [Number(dashed[1]), Number(dashed[2])];
  const monthFirst = (dateOrder === 'MDY' && first <= 12) || second > 12;
  return { day: monthFirst ? second : first, month: monthFirst ? first : second, year: Number(dashed[3]), end: at + dashed[0].length };
}

function inflectedDay(lower: string, at: number): TourDay | undefined {
  const named = matchAt(NAMED, lower, at);
  const month = named === null ? undefined : monthOf(named[2] ?? '');
  if (named === null || month === undefined) return undefined;
  const year = named[3] === undefined ? {} : { year: Number(named[3]) };
  return { ...year, month, day: Number(named[1]), end: at + named[0].length };
}

/** The month that a word begins with, an ending of four letters at most behind it. */
function monthOf(word: string): number | undefined {
  for (let length = word.length; length >= Math.max(4, word.length - 4); length -= 1) {
    const month = MONTHS.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}
