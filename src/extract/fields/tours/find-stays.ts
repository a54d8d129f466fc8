import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import { MONTHS } from '../calendar-words.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { placesOf, type TextWalk } from '../../text/text-walk.ts';
import type { TextContext } from '../../text-context.ts';
import { isWordUnit } from '../is-word-unit.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { wordAt } from '../word-at.ts';
import { buildWordIndex } from '../word-index.ts';
import { isBare, type SpokenStay, spokenStayAt } from './spoken-stay.ts';
import { type StayDays, stayDays } from './stay-days.ts';
import type { TourDay } from './tour-day.ts';

/** A stay with its days. */
export interface FoundStay extends Pick<SpokenStay, 'start' | 'end' | 'form' | 'firm'> {
  readonly days: StayDays;
  /** Whether days of the week alone tell it, which opening hours do too. */
  readonly weekly: boolean;
  /** Whether its month is that of a heading or of the stay before or behind it. */
  readonly lent: boolean;
}

/** Every stay that a text tells by its days, in order: bare days take their month from the stay before or behind them, else from a heading. Linear. */
export function findStays({ lower, digits, ...walk }: TextWalk, { atMs, dateOrder }: Pick<TextContext, 'atMs' | 'dateOrder'>): FoundStay[] {
  const spoken: SpokenStay[] = [];
  let from = 0;
  for (const at of startsOf({ lower, digits, ...walk })) {
    if (at < from) continue;
    const stay = spokenStayAt(lower, at, { dateOrder, from });
    if (stay === undefined) continue;
    spoken.push(stay);
    from = stay.end;
  }
  return mergedEnds(lower, withMonths(lower, spoken, atMs));
}

/** Stays of one text that are looked at. */
const MOST_STAYS = 2_000;

/** Where a day may begin: at short numbers, years, and names of months and days. */
function startsOf({ lower, digits, ...walk }: TextWalk): number[] {
  const starts = placesOf({ lower, digits, ...walk }, SOUGHT.tour);
  for (let next = 0; next < digits.length; next += 2) {
    const [start = 0, end = 0] = [digits[next], digits[next + 1]];
    if (end - start <= 2 || (end - start === 4 && lower.startsWith('20', start))) if (!isWithinNumber(lower, start)) starts.push(start);
  }
  return starts.toSorted((a, b) => a - b).slice(0, MOST_STAYS);
}

/** Whether a sign that joins digits stands between a number and one before it. */
function isWithinNumber(lower: string, start: number): boolean {
  return start > 1 && '.,:/-+'.includes(lower.charAt(start - 1)) && /\d/.test(lower.charAt(start - 2)) && lower.charAt(start - 1) !== '-';
}

/** How far apart two stays of one list are. */
const CLOSE = 60;
/** How far behind a heading with a month its days stand. */
const HEADED_WITHIN = 200;
const MONTH = buildWordIndex([...MONTHS.keys()].filter((name) => name.length > 3));

function withMonths(lower: string, spoken: readonly SpokenStay[], atMs: number | undefined): FoundStay[] {
  const found: FoundStay[] = [];
  for (const [at, stay] of spoken.entries()) {
    const own = stay.first ?? stay.last;
    if (own === undefined) continue;
    const lent = isBare(own) && (stay.last === undefined || isBare(stay.last) || stay.last === own);
    const weekly = own.weekday !== undefined;
    const next = spoken[at + 1];
    // "Thursday and Friday 26–27": the days of the week are told by their dates. A lone number is no day.
    if (stay.form === 'day' && (lent ? own.ordinal !== true : weekly && next !== undefined && next.start - stay.end < 5)) continue;
    const days = lent
      ? daysOfBare(stay, { after: daysBefore(spoken, at, found.at(-1)), months: () => monthsNear(lower, spoken, at), atMs })
      : daysOf(stay, atMs);
    if (days === undefined) continue;
    const { start, end, form, firm } = stay;
    if (form === 'day' && own.ahead !== undefined) found.push(...lastDay(lower, stay, days));
    else
      found.push({
        start,
        end,
        form,
        firm,
        weekly,
        lent,
        days: form === 'day' && days.from !== undefined ? { from: days.from, to: days.from } : days,
      });
  }
  return found;
}

/** The days of the stay right before, where it was found. */
function daysBefore(spoken: readonly SpokenStay[], at: number, last: FoundStay | undefined): StayDays | undefined {
  const [before, stay] = [spoken[at - 1], spoken[at]];
  if (before === undefined || stay === undefined || last === undefined) return undefined;
  return last.end === before.end && stay.start - before.end < CLOSE ? last.days : undefined;
}

function monthsNear(lower: string, spoken: readonly SpokenStay[], at: number): MonthsNear {
  return { heading: headingMonth(lower, spoken, at), next: nextMonth(spoken, at) };
}

/** Days between which a stay is hardly told by months the other way round. */
const LONG_DAYS = 31;

/** The days of a stay that says its month; a stay of months that is one of days where day and month are taken the other way round is that. */
function daysOf({ first, last, form }: SpokenStay, atMs: number | undefined): StayDays | undefined {
  const days = stayDays(first, form === 'day' ? undefined : last, atMs);
  if (form !== 'range' || first === undefined || last === undefined || (days !== undefined && length(days) <= LONG_DAYS)) return days;
  const turned = stayDays(turnedRound(first), turnedRound(last), atMs);
  return turned !== undefined && length(turned) <= LONG_DAYS ? turned : days;
}

function length({ from = '', to = '' }: StayDays): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** A day of which the month was taken for the day; itself where it is written in words. */
function turnedRound(day: TourDay): TourDay {
  return day.numeric === true && day.day !== undefined && day.day <= 12 && day.month !== undefined
    ? { ...day, day: day.month, month: day.day }
    : day;
}

const LAST_DAY = wordAlternatives(tourWords.lastDay);
/** A word for the last day behind "today" or "tomorrow", up to two words between; before it, the same. */
const LAST_BEHIND = new RegExp(String.raw`^[ ](?:[\p{L}]{1,6}[ ]){0,2}(?:${LAST_DAY})(?![\p{L}\p{M}])`, 'u');
const LAST_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${LAST_DAY})(?:[ ][\p{L}]{1,6}){0,2}[ :]{1,2}$`, 'u');

/** The end of a stay of which today or tomorrow is the last day; none where the text does not say so. */
function lastDay(lower: string, { start, end }: SpokenStay, { from }: StayDays): FoundStay[] {
  const behind = LAST_BEHIND.exec(lower.slice(end, end + 40))?.[0].length;
  const before = LAST_BEFORE.exec(lower.slice(Math.max(0, start - 40), start))?.[0].length;
  if (from === undefined || (behind === undefined && before === undefined)) return [];
  return [
    { start: start - (before ?? 0), end: end + (behind ?? 0), form: 'until', firm: true, weekly: false, lent: false, days: { to: from } },
  ];
}

/** Months (1 to 12) that a heading above a stay and the stays behind it tell. */
interface MonthsNear {
  readonly heading: number | undefined;
  readonly next: number | undefined;
}

interface Lenders {
  readonly after: StayDays | undefined;
  readonly months: () => MonthsNear;
  readonly atMs: number | undefined;
}

function daysOfBare(stay: SpokenStay, { after, months, atMs }: Lenders): StayDays | undefined {
  const day = (stay.first ?? stay.last)?.day ?? 0;
  const known = after?.to ?? after?.from;
  if (known !== undefined && stay.form !== 'day') return daysIn(stay, monthBehind(known, day), undefined);
  if (stay.form !== 'range' && stay.form !== 'day') return undefined;
  const { heading, next } = months();
  const month = stay.form === 'day' ? (next ?? heading) : (heading ?? next);
  if (month !== undefined) return daysIn(stay, { month }, atMs);
  return stay.form === 'range' && stay.firm ? daysIn(stay, {}, atMs) : undefined;
}

/** The month of a day (ISO 8601), or the next one where a number of the month is not behind it. */
function monthBehind(known: string, day: number): Pick<TourDay, 'month' | 'year'> {
  const before = new Date(known);
  const month = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + (day < before.getUTCDate() ? 1 : 0), 1));
  return { month: month.getUTCMonth() + 1, year: month.getUTCFullYear() };
}

/** The days of a stay in a month. */
function daysIn({ first, last, form }: SpokenStay, told: Pick<TourDay, 'month' | 'year'>, atMs: number | undefined): StayDays | undefined {
  const end = form === 'day' ? undefined : last;
  return stayDays(first === undefined ? undefined : { ...first, ...told }, end === undefined ? undefined : { ...end, ...told }, atMs);
}

/** The month named alone before a stay, where no other stay stands between but bare ones. */
function headingMonth(lower: string, spoken: readonly SpokenStay[], at: number): number | undefined {
  const start = spoken[at]?.start ?? 0;
  const before = spoken[at - 1]?.end ?? 0;
  const begin = Math.max(before, start - HEADED_WITHIN);
  for (let next = start - 1; next >= begin; next -= 1) {
    if ((next > 0 && isWordUnit(lower.charCodeAt(next - 1))) || !isWordUnit(lower.charCodeAt(next))) continue;
    const name = wordAt(MONTH, lower, next);
    if (name !== undefined) return MONTHS.get(name);
  }
  return undefined;
}

/** The month of the next stay of the list that tells one. */
function nextMonth(spoken: readonly SpokenStay[], at: number): number | undefined {
  for (let next = at + 1; next < Math.min(spoken.length, at + 10); next += 1) {
    const [stay, before] = [spoken[next], spoken[next - 1]];
    if (stay === undefined || before === undefined || stay.start - before.end > CLOSE || (stay.form !== 'range' && stay.form !== 'day'))
      return undefined;
    const month = stay.first?.month ?? stay.last?.month;
    if (month !== undefined) return (stay.first?.day ?? 0) >= (spoken[at]?.last?.day ?? spoken[at]?.first?.day ?? 32) ? month : undefined;
  }
  return undefined;
}

/** Between a first and a last day that are told apart: "from Monday in Zwolle until Wednesday"; no line end but before a label. */
const APART = 34;

/** Makes one stay of "from Monday" and "until Wednesday" right behind it. */
function mergedEnds(lower: string, stays: readonly FoundStay[]): FoundStay[] {
  const merged: FoundStay[] = [];
  for (const stay of stays) {
    const last = merged.at(-1);
    const { from } = last?.days ?? {};
    const { to } = stay.days;
    if (
      (last?.form === 'from' || last?.form === 'day') &&
      stay.form === 'until' &&
      stay.start - last.end <= APART &&
      from !== undefined &&
      to !== undefined &&
      from <= to &&
      !lower.slice(last.end, stay.start).includes('\n')
    )
      merged[merged.length - 1] = { ...last, end: stay.end, form: 'range', weekly: false, days: { from, to } };
    else merged.push(stay);
  }
  return merged;
}
