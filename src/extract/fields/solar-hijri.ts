/** Epoch milliseconds UTC of a day of the Iranian calendar (its 33-year cycle, right for 1206 to 1498 AP); undefined when it has no such day. */
export function solarHijriMs(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29)) return undefined;
  const past = year - FIRST_YEAR;
  const days = 365 * past + leapsBefore(year) - leapsBefore(FIRST_YEAR) + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day - 1;
  return FIRST_DAY_MS + days * DAY_MS;
}

const DAY_MS = 86_400_000;
/** 1 Farvardin 1380 was 21 March 2001. */
const FIRST_YEAR = 1380;
const FIRST_DAY_MS = Date.UTC(2001, 2, 21);
/** Leap years by their place in the cycle of 33. */
const LEAPS: readonly number[] = [1, 5, 9, 13, 17, 22, 26, 30];

function isLeap(year: number): boolean {
  return LEAPS.includes(year % 33);
}

/** Leap years before a year, counted from the year 0. */
function leapsBefore(year: number): number {
  return Math.floor(year / 33) * LEAPS.length + LEAPS.filter((leap) => leap < year % 33).length;
}
