import type { TourDay } from './tour-day.ts';

/** First and last day of a stay, ISO 8601. */
export interface StayDays {
  readonly from?: string;
  readonly to?: string;
}

/** The days of a stay from what its ends say: a missing month or year is that of the other end, else the nearest to the capture. Undefined when they make no stay of at most 120 days. */
export function stayDays(first: TourDay | undefined, last: TourDay | undefined, atMs: number | undefined): StayDays | undefined {
  const to = last === undefined ? undefined : dayMs(filled(last, first), atMs);
  const from = first === undefined ? undefined : dayMs(filled(first, last), atMs);
  if (to === undefined ? last !== undefined || from === undefined : first !== undefined && from === undefined) return undefined;
  return from === undefined || to === undefined ? isoDays(from, to) : inOrder(from, to, { first, last });
}

interface Ends {
  readonly first: TourDay | undefined;
  readonly last: TourDay | undefined;
}

/** Two ends in order. "From Friday to Tuesday": the Tuesday behind it; "28 December to 3 January": the year told, or found, is that of the last day. */
function inOrder(from: number, to: number, { first, last }: Ends): StayDays | undefined {
  const end = from > to && last?.weekday !== undefined ? to + 7 * DAY_MS : to;
  const begin = from > end && first?.year === undefined ? yearBefore(from) : from;
  return begin > end || end - begin > LONGEST_MS ? undefined : isoDays(begin, end);
}

function isoDays(from: number | undefined, to: number | undefined): StayDays {
  return { ...(from === undefined ? {} : { from: isoOf(from) }), ...(to === undefined ? {} : { to: isoOf(to) }) };
}

const DAY_MS = 86_400_000;
const LONGEST_MS = 120 * DAY_MS;

/** One end with what only the other tells: "12–15 March", "March 12–15". */
function filled(own: TourDay, other: TourDay | undefined): TourDay {
  if (own.day === undefined || other === undefined) return own;
  const month = own.month ?? other.month;
  const year = own.year ?? other.year;
  const lead = own.month === undefined && month === undefined ? { until: Math.max(own.day, other.day ?? 0) } : {};
  return { ...own, ...lead, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
}

function dayMs(end: TourDay & { readonly until?: number }, atMs: number | undefined): number | undefined {
  const { day, month, year } = end;
  if (day !== undefined && month !== undefined && year !== undefined) return calendarDay(year, month, day);
  if (atMs === undefined) return undefined;
  const today = atMs - (atMs % DAY_MS);
  if (end.ahead !== undefined) return today + end.ahead * DAY_MS;
  if (end.weekday !== undefined) return today + ((end.weekday - new Date(today).getUTCDay() + 7) % 7) * DAY_MS;
  if (day === undefined) return undefined;
  const now = new Date(today);
  if (month !== undefined)
    return nearest(
      [-1, 0, 1].map((step) => calendarDay(now.getUTCFullYear() + step, month, day)),
      today,
    );
  // A bare day is of this month, or of the next one when the stay would be over.
  const later = (end.until ?? day) < now.getUTCDate() ? 1 : 0;
  const begins = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + later, 1));
  return calendarDay(begins.getUTCFullYear(), begins.getUTCMonth() + 1, day);
}

/** Midnight UTC of a day; undefined when the calendar has no such day. */
function calendarDay(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms : undefined;
}

function nearest(days: readonly (number | undefined)[], today: number): number | undefined {
  return days.filter((ms) => ms !== undefined).toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

function yearBefore(ms: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate());
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
