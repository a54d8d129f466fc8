import calendarWords from '../../../lexicon/calendar-words.json' with { type: 'json' };

/** Months by their names and short names in the languages served, lower case, without final full stop; 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(calendarWords.months).flatMap(([month, names]) => names.map((name) => [name, Number(month)] as const)),
);

/** Days of the week by name and short name, lower case, without final full stop. */
export const WEEKDAYS: ReadonlySet<string> = new Set(calendarWords.weekdays);
