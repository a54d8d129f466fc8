import cities from '../../../lexicon/cities.json' with { type: 'json' };
import townClues from '../../../lexicon/town-clues.json' with { type: 'json' };
import clues from '../../../lexicon/country-clues.json' with { type: 'json' };
import { holdsUnspaced } from '../text/unspaced-scripts.ts';

/**
 * The countries whose cities, money or means of payment a text names, ISO 3166-1 alpha-2, most words first, three at most. Reads folded,
 * lower-case text, the first 5,000 characters; where these name none, the last 5,000, since contacts stand at the end of long pages.
 */
export function toldCountries(lower: string): string[] {
  return countedCountries(lower)
    .slice(0, MOST)
    .map(([country]) => country);
}

/** The one country that a text names, or names at least twice as often as any other; undefined where none is. Reads what `toldCountries` does. */
export function toldCountry(lower: string): string | undefined {
  const [first, second] = countedCountries(lower);
  return first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The countries named in a text with how often, most first. */
function countedCountries(lower: string): (readonly [string, number])[] {
  const told = countedIn(lower.slice(0, LONGEST_READ));
  return told.length > 0 || lower.length <= LONGEST_READ
    ? told
    : countedIn(lower.slice(Math.max(LONGEST_READ, lower.length - LONGEST_READ)));
}

function countedIn(start: string): (readonly [string, number])[] {
  const told = new Map<string, number>();
  const tell = (countries: readonly string[], weight: number): void => {
    for (const country of countries) told.set(country, (told.get(country) ?? 0) + weight);
  };
  for (const { countries, weight } of namedIn(start.match(WORD) ?? [])) tell(countries, weight);
  if (holdsUnspaced(start)) for (const word of GLUED) if (start.includes(word)) tell(COUNTRIES.get(word) ?? [], 1);
  for (const [sign, country] of SIGNS) if (start.includes(sign)) tell([country], 1);
  return [...told].toSorted((a, b) => b[1] - a[1]);
}

interface Named {
  readonly countries: readonly string[];
  readonly weight: number;
}

/** The countries that words in a row name; a part of a country behind a town tells which town is meant: "London, Ontario". */
function namedIn(words: readonly string[]): Named[] {
  const named: Named[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const both = COUNTRIES.get(`${word} ${next}`);
    const alone = COUNTRIES.get(word);
    const region = alone === undefined && both === undefined ? undefined : REGIONS.get(both === undefined ? next : (words[at + 2] ?? ''));
    if (region !== undefined) named.push({ countries: [region], weight: 2 });
    else if (both !== undefined) named.push({ countries: both, weight: 1 });
    else if (alone !== undefined) named.push({ countries: alone, weight: 1 });
    if (region !== undefined || both !== undefined) at += 1;
    if (region !== undefined && both !== undefined) at += 1;
  }
  return named;
}

const MOST = 3;

const LONGEST_READ = 5000;
const WORD = /[\p{L}\p{M}]{2,24}/gu;

/** A name of one or two words, four letters at least, or one of a script whose names are shorter. */
const CITY = /^(?:[\p{L}\p{M}]{4,24}|[\p{L}\p{M}]{2,24} [\p{L}\p{M}]{2,24}|[\p{Script=Han}\p{Script=Thai}\p{Script=Hangul}]{2,24})$/u;
const COUNTRIES: ReadonlyMap<string, readonly string[]> = countriesByWord();
const REGIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(clues.regions).flatMap(([country, words]) => words.map((word) => [word, country] as const)),
);
const SIGNS: readonly (readonly [string, string])[] = Object.entries(clues.signs);

const GLUED: readonly string[] = [...COUNTRIES.keys()].filter((word) => word.length > 1 && holdsUnspaced(word));

function countriesByWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  const add = (word: string, country: string): void => {
    const known = byWord.get(word) ?? [];
    if (!known.includes(country)) byWord.set(word, [...known, country]);
  };
  for (const [country, words] of Object.entries<readonly string[]>(clues.countries)) for (const word of words) add(word, country);
  const known = new Set(byWord.keys());
  const ambiguous = new Set(cities.ambiguous);
  for (const [name = '', country = '', ...others] of cities.cities)
    for (const word of ambiguous.has(name) ? [] : [name, ...others].map((one) => one.toLowerCase()))
      if (!known.has(word) && !ambiguous.has(word) && CITY.test(word)) add(word, country);
  for (const [country, names] of Object.entries<readonly string[]>(townClues.countries))
    for (const name of names) if (!byWord.has(name) && !ambiguous.has(name)) byWord.set(name, [country]);
  return byWord;
}
