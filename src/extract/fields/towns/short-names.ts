import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { isWordUnit } from '../is-word-unit.ts';

/** A short name, and the city that it is. */
interface Named {
  readonly name: string;
  readonly city: string;
  readonly country: string;
}

/** A short name of a city where it stands. */
export interface ShortName {
  readonly start: number;
  readonly end: number;
  readonly city: string;
  readonly country: string;
}

/**
 * Short names of cities ("NYC", "BCN", «СПб») that a text has as whole words, just as they are written in their countries, or all in capitals ("GEYLANG"); those too, if
 * asked, that are the city `anywhere`. Linear: one search for each name of the countries.
 */
export function shortNames(written: string, countries: readonly string[], where: 'there' | 'anywhere' = 'there'): ShortName[] {
  const anywhere = where === 'there' ? [] : ANYWHERE.filter(({ country }) => !countries.includes(country));
  return [
    ...anywhere.flatMap((one) => placesOf(written, one)),
    ...countries.flatMap((country) =>
      Object.entries(SHORT[country] ?? {}).flatMap(([name, city]) => [
        ...placesOf(written, { name, city, country }),
        ...(MAY_BE_SHOUTED.test(name) ? placesOf(written, { name: name.toUpperCase(), city, country }) : []),
      ]),
    ),
  ];
}

/** Names that are none but themselves in capitals: a capital, then five small letters or more in all. */
const MAY_BE_SHOUTED = /^\p{Lu}(?=.{0,20}\p{Ll}{4})[\p{L} '’-]{4,24}$/u;

function placesOf(written: string, { name, city, country }: Named): ShortName[] {
  const found: ShortName[] = [];
  for (let start = written.indexOf(name); start >= 0 && found.length < MOST; start = written.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (
      UNSPACED.test(name) ||
      ((name.length > LONGEST_ZONE || !TIME.test(written.slice(Math.max(0, start - 3), start))) &&
        !isInWord(written, start - 1) &&
        !isInWord(written, end))
    )
      found.push({ start, end, city, country });
  }
  return found;
}

/** Places of one short name in one text. */
const MOST = 50;

/** A time before: «15:00 мск» is told in the time of Moscow. Longer names are none of a zone. */
const LONGEST_ZONE = 4;
const TIME = /\d ?$/;
const UNSPACED = /^\p{Script=Han}/u;
const SHORT: Readonly<Record<string, Readonly<Record<string, string>>>> = townWords.short;
const ANYWHERE: readonly Named[] = Object.entries(townWords.anywhere).flatMap(([country, names]) =>
  names.map((name) => ({ name, city: SHORT[country]?.[name] ?? name, country })),
);

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (isWordUnit(text.charCodeAt(at)) || '@_/&'.includes(text.charAt(at)));
}
