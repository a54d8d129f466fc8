import type { PriceItem } from './price-items.ts';

/** Whether a number counts hours of a day, week or month, or opens a range that does: "200-240 год/міс", "40 h per week". */
export function isHoursOfPeriod(items: readonly PriceItem[], at: number, lower: string): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || next === undefined || item.money !== undefined) return false;
  if (next.type === 'time') return isCountOfHours(items, at, lower);
  return (
    next.money === undefined && DASH.test(lower.slice(item.end, Math.min(next.start, item.end + 4))) && isCountOfHours(items, at + 1, lower)
  );
}

function isCountOfHours(items: readonly PriceItem[], at: number, lower: string): boolean {
  const [item, unit, period] = [items[at], items[at + 1], items[at + 2]];
  if (item === undefined || unit?.per !== '60min' || period?.type !== 'time' || unit.start - item.end > 1) return false;
  return PERIODS.has(period.per ?? '') && PER_PERIOD.test(lower.slice(unit.end, Math.min(period.start, unit.end + 9)));
}

const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month']);
const PER_PERIOD = /^\.?[ ]?(?:\/|per |pro |na |в |на |a |al |por |par |på |w |za |à la |om |i )?[ ]?$/u;
const DASH = /^[ ]?[-–][ ]?$/u;
