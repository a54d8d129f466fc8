import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import jobWords from '../../../../lexicon/job-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import { findPlaces } from '../find-places.ts';
import { buildWordIndex } from '../word-index.ts';
import { clauseAround } from './clause-around.ts';
import { countriesNamed } from './countries-named.ts';
import type { Destination } from './destination.ts';
import { townsFarAway, townsOfWork } from './towns-of-work.ts';
import { wordClass, wordsIn, type WordSpan } from './word-class.ts';

/** The towns and countries of a job's text, but those where one only applies, starts or comes from; a country counts for its towns, and by itself where none is named. */
export function destinationsIn(text: PreparedText, context: TextContext): Destination[] {
  const works = new Set(findPhrases(text.walk, SOUGHT.job, WORK_IN).map(({ end }) => end));
  const lead = (start: number): number => (works.has(start) || works.has(start - 1) || works.has(start - 4) ? LED_BY_WORK : 0);
  const countries = countriesNamed(text)
    .filter((place) => !isElsewhere(text, place))
    .map((place): Destination => ({ ...place, city: undefined, weight: place.weight + lead(place.start) }));
  const support = new Map<string, number>();
  for (const { country, weight } of countries) support.set(country, Math.max(support.get(country) ?? 0, weight));
  // Where the text says that the work is abroad, towns of that country are looked for as those of its own are.
  const abroad: TextContext = {
    ...context,
    countries: [...new Set([...[...support.keys()].slice(0, MOST_COUNTRIES), ...context.countries])],
  };
  const places = findPlaces(text, abroad).filter(({ city }) => city !== undefined);
  const known = places.map(({ start, end, city, country, weight }): Destination => ({ start, end, city, country, weight }));
  const here = townsOfWork(text, abroad);
  const isOpen = known.length + here.length + countries.length === 0;
  const more = (isOpen ? townsFarAway(text, context) : here).filter(
    ({ start, end }) => !known.some((place) => place.start < end && start < place.end),
  );
  const towns = [...known, ...more]
    .filter((place) => !isElsewhere(text, place))
    .map((place) => ({ ...place, weight: place.weight + lead(place.start) + (support.get(place.country) ?? 0) }));
  const inTowns = new Set(towns.map(({ country }) => country));
  return [...towns, ...countries.filter(({ country, weight }) => !inTowns.has(country) && weight >= LEAST)];
}

const WORK_IN = buildWordIndex(jobWords.workIn);
const LED_BY_WORK = 4;
/** What a country by itself needs: more than a mere name. */
const LEAST = 2;
/** Countries whose towns are looked for because the text names them. */
const MOST_COUNTRIES = 3;
const ELSEWHERE = wordClass(hireWords.elsewhere);

/** Whether a place is only where one applies, starts or comes from; short words such as "from" stand right before it. */
function isElsewhere({ folded }: PreparedText, place: WordSpan): boolean {
  const { lower, text } = folded;
  const clause = clauseAround(text, place);
  const before = { start: Math.max(clause.start, place.start - 24), end: place.start };
  const behind = { start: place.end, end: Math.min(clause.end, place.end + 12) };
  // A family or firm from a place is one that hires there.
  if (OF_EMPLOYER.test(lower.slice(Math.max(0, place.start - 40), place.start))) return false;
  return (
    wordsIn(ELSEWHERE, lower, before).some(({ start, end }) => end - start > 3 || place.start - end < 2) ||
    wordsIn(ELSEWHERE_BEHIND, lower, behind).length > 0
  );
}

const ELSEWHERE_BEHIND = wordClass(hireWords.elsewhereBehind);
/** A word for a family or firm, a name at most, and a word of origin. */
const OF_EMPLOYER =
  /(?<!\p{L})(?:famil\p{L}{0,4}|fam\.?|rodin\p{L}{0,2}|rodzin\p{L}{0,2}|firm\p{L}{0,2}|company|compania|empresa|фирма|компани\p{L}{1,2}|семья|сім'я|hotel|restaurant)[ ](?:\p{L}{2,20}[ ])?(?:din|from|aus|z|ze|из|з|dalla|di|de|del|iz|uit|от)[ ]$/u;
