import calendarWords from '../../../lexicon/calendar-words.json' with { type: 'json' };
import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };

/** Months by their names and short names in the languages served, lower case, without final full stop; 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = byNumber(calendarWords.months);

/** Months whose names mean another one in Croatian than in its neighbours (listopad); 1 to 12. */
export const CROATIAN_MONTHS: ReadonlyMap<string, number> = byNumber(calendarWords.croatianMonths);

/** Months of the Ethiopian calendar by name; 1 to 13. */
export const ETHIOPIAN_MONTHS: ReadonlyMap<string, number> = byNumber(calendarWords.ethiopianMonths);

/** Months of the Iranian calendar by name; 1 to 12. */
export const SOLAR_MONTHS: ReadonlyMap<string, number> = byNumber(calendarWords.solarMonths);

/** Days of the week by full name, also as they are said with a date (otrdien); 0 is Sunday. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = byNumber(dateWords.weekdays);

/** Days of the week by name and short name, lower case, without final full stop. */
export const WEEKDAYS: ReadonlySet<string> = new Set([...calendarWords.weekdays, ...WEEKDAY_NUMBERS.keys()]);

function byNumber(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(names).flatMap(([number, each]) => each.map((name) => [name, Number(number)] as const)));
}
