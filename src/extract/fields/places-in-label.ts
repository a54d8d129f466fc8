import townWords from '../../../lexicon/town-words.json' with { type: 'json' };
import type { TextContext } from '../text-context.ts';
import { findWords } from './find-words.ts';
import { GAZETTEER, PLACE_INDEX } from './gazetteer.ts';
import { findTowns } from './towns/find-towns.ts';
import { shortNames } from './towns/short-names.ts';
import { townCountries } from './towns/town-countries.ts';
import { wordsBefore } from './towns/words-before.ts';

/** A place in the value of a label; offsets of the value. */
export interface LabelledPlace {
  readonly start: number;
  readonly end: number;
  /** Undefined for a country. */
  readonly city: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The places that the value of a label such as "City:" names, what it most likely stands for first: cities before parts of them and before countries; names that are everyday words as well count here. A country beside a town says which one it is. */
export function placesInLabel(value: string, context: TextContext): LabelledPlace[] {
  const lower = value.toLowerCase();
  if (lower.length !== value.length) return [];
  const listed = findWords(lower, PLACE_INDEX).flatMap(({ start, end, word }): Ranked[] => {
    const entry = GAZETTEER.get(word);
    // Two small letters are a word, not a country.
    if (entry === undefined || (entry.city === undefined && word.length < 3 && value.slice(start, end) === word)) return [];
    // "Plaza Barcelona" lies elsewhere.
    if (entry.city !== undefined && wordsBefore(lower, start).some((words) => SQUARES.has(words))) return [];
    return [{ start, end, city: entry.city, country: entry.country, rank: entry.city === undefined ? 3 : 0 }];
  });
  const named = listed.flatMap(({ city, country }) => (city === undefined ? [country] : []));
  const countries = [...new Set([...named, ...townCountries(context, named)])];
  // As if it were a title: words in small letters are looked at as well.
  const towns = findTowns({
    written: `${value}\n`,
    lower: `${lower}\n`,
    countries,
    languages: context.languages,
    smallTitle: true,
    forWork: false,
  }).flatMap(({ start, end, town, signs }): Ranked[] => {
    const small = value.slice(start, end) === lower.slice(start, end) && /\p{Ll}/u.test(value.charAt(start));
    if (signs.part || (small && (town.unsure || !signs.alone))) return [];
    return [{ start, end, city: town.city, country: town.country, rank: town.size === 3 ? 2 : 1 }];
  });
  const short = shortNames(value, countries).map((name): Ranked => ({ ...name, rank: 1 }));
  const all = [...listed, ...towns, ...short].filter(
    (place) => place.city === undefined || named.length === 0 || named.includes(place.country) || context.countries.includes(place.country),
  );
  const near = new Set(all.filter(({ start }) => isNear(lower, start)));
  const isPart = (place: Ranked): boolean =>
    CITY_LAST.has(place.country) &&
    place.rank === 1 &&
    all.some((city) => city.rank === 0 && city.country === place.country && BESIDE.test(value.slice(place.end, city.start)));
  const parts = new Set(all.filter((place) => isPart(place)));
  return all.toSorted(
    (a, b) =>
      Number(near.has(a)) - Number(near.has(b)) ||
      level(a) - level(b) ||
      Number(parts.has(a)) - Number(parts.has(b)) ||
      a.start - b.start ||
      b.end - a.end ||
      a.rank - b.rank,
  );
}

interface Ranked extends LabelledPlace {
  /** 0: a city of the hand-written list, 1: a town, 2: a part of a town, 3: a country. */
  readonly rank: number;
}

function level({ rank }: Ranked): number {
  return rank < 2 ? 0 : rank;
}

/** Between a part of a city and the city. */
const BESIDE = /^[ ]?[,(/|>-]?[ ]{0,2}$/;
/** Countries where a town before a city is mostly a part of it ("Wembley, London"), not a town of its province. */
const CITY_LAST: ReadonlySet<string> = new Set(townWords.cityLast);
/** Words for streets and squares right before their name. */
const SQUARES: ReadonlySet<string> = new Set(townWords.squares);
const FAR: ReadonlySet<string> = new Set<string>([
  ...Object.values(townWords.from).flat(),
  ...townWords.to,
  'near',
  'bei',
  'bij',
  'nabij',
  'près de',
  'cerca de',
  'vicino a',
  'km',
  'min',
  'koło',
  'около',
]);

/** Whether a name only says what is near. */
function isNear(lower: string, start: number): boolean {
  return wordsBefore(lower, start).some((words) => FAR.has(words));
}
