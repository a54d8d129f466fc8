import countryCases from '../../../lexicon/country-cases.json' with { type: 'json' };
import { GAZETTEER } from './gazetteer.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** A country named at a place of a text. */
export interface CountryAt {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly end: number;
}

/** The country whose name stands at a place of a lower-case text, also in the cases that prepositions ask for; undefined when none does. */
export function countryAt(lower: string, at: number): CountryAt | undefined {
  const word = wordAt(INDEX, lower, at);
  const country = word === undefined ? undefined : COUNTRIES.get(word);
  return word === undefined || country === undefined ? undefined : { country, end: at + word.length };
}

/** Countries (ISO 3166-1 alpha-2) by their names in lower case, also in the cases that prepositions ask for. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...[...GAZETTEER].flatMap(([name, { city, country }]) => (city === undefined && name.length > 2 ? [[name, country] as const] : [])),
  ...Object.entries(countryCases.countries).flatMap(([country, names]) => names.map((name) => [name, country] as const)),
]);
const INDEX = buildWordIndex(COUNTRIES.keys());
