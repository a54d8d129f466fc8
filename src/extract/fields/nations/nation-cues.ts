import nationWords from '../../../../lexicon/nation-words.json' with { type: 'json' };
import { COUNTRIES } from '../country-index.ts';
import { NATION_FORMS } from '../nation-forms.ts';

/** Countries (ISO 3166-1 alpha-2) by their names as they stand behind a word for "from". */
export const ORIGIN_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries<readonly string[]>(nationWords.countryForms).flatMap(([country, names]) =>
    names.map((name) => [name, country] as const),
  ),
  ...COUNTRIES,
]);

/** Every word or phrase that a claim of a nationality is found by, in lower case. */
export const NATION_CUES: readonly string[] = [
  ...nationWords.labels,
  ...nationWords.origins,
  ...nationWords.from,
  ...NATION_FORMS.keys(),
  ...ORIGIN_COUNTRIES.keys(),
];
