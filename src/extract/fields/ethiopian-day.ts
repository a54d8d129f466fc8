/**
 * Epoch milliseconds UTC of a day of the Ethiopian calendar: twelve months of 30 days and a thirteenth of five, or six before a year that four divides.
 * Undefined when it has no such day.
 */
export function ethiopianMs(year: number, month: number, day: number): number | undefined {
  const days = month === 13 ? (year % 4 === 3 ? 6 : 5) : 30;
  if (month < 1 || month > 13 || day < 1 || day > days) return undefined;
  const past = year - FIRST_YEAR;
  return FIRST_DAY_MS + (365 * past + Math.floor(past / 4) + 30 * (month - 1) + day - 1) * DAY_MS;
}

const DAY_MS = 86_400_000;
/** 1 Meskerem 2000 was 12 September 2007; the leap day stands at the end of the year before one that four divides. */
const FIRST_YEAR = 2000;
const FIRST_DAY_MS = Date.UTC(2007, 8, 12);
