import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import jobWords from '../../../../lexicon/job-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Steps } from '../../text/steps.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import { findPlaces } from '../find-places.ts';
import { buildWordIndex } from '../word-index.ts';
import { clauseAround } from './clause-around.ts';
import { countriesNamed } from './countries-named.ts';
import type { Destination } from './destination.ts';
import { holdsWord, jobWordsOf, wordsIn } from './job-words.ts';
import { placesByForm } from './places-by-form.ts';
import { townsFarAway, townsOfWork } from './towns-of-work.ts';
import type { Span } from '../../../model/provenance.ts';

/** The towns and countries of a job's text, but those where one only applies, starts or comes from; a country counts for its towns, and by itself where none is named. */
export function* destinationsIn(text: PreparedText, context: TextContext): Steps<Destination[]> {
  const works = new Set(findPhrases(text.walk, SOUGHT.job, WORK_IN).map(({ end }) => end));
  const lead = (start: number): number => (works.has(start) || works.has(start - 1) || works.has(start - 4) ? LED_BY_WORK : 0);
  const named = countriesNamed(text).filter((place) => !isElsewhere(text, place));
  const countries = named.map((place): Destination => ({ ...place, city: undefined, weight: place.weight + lead(place.start) }));
  yield;
  const support = new Map<string, number>();
  for (const { country, weight } of countries) support.set(country, Math.max(support.get(country) ?? 0, weight));
  // Where the text says that the work is abroad, towns of that country are looked for as those of its own are.
  const abroad: TextContext = {
    ...context,
    countries: [...new Set([...[...support.keys()].slice(0, MOST_COUNTRIES), ...context.countries])],
  };
  const places = findPlaces(text, abroad).filter((place) => place.city !== undefined && !isElsewhere(text, place));
  const known = places
    .filter(({ end }) => !PREFECTURE.test(text.folded.lower.slice(end, end + 2)))
    .map(({ start, end, city, country, weight }): Destination => ({ start, end, city, country, weight }));
  yield;
  const here = townsOfWork(text, abroad).filter((place) => !isElsewhere(text, place));
  yield;
  const isOpen = known.length + here.length + countries.length === 0;
  const more = (isOpen ? townsFarAway(text, context).filter((place) => !isElsewhere(text, place)) : here).filter(
    ({ start, end }) => !known.some((place) => place.start < end && start < place.end),
  );
  const listed = [...known, ...more]
    .filter((place) => !isHalfAName(text, place) && !named.some(({ start, end }) => start === place.start && end === place.end))
    .map((place) => ({ ...place, weight: place.weight + lead(place.start) + (support.get(place.country) ?? 0) }))
    .map((place) => (isSeat(text, place) ? { ...place, weight: Math.max(1, place.weight - SEATED) } : place));
  yield;
  const sure = new Set(listed.filter(({ weight }) => weight > 1).map(({ country }) => country));
  const byForm = placesByForm(text, named, context).filter(
    (found) =>
      !sure.has(found.country) && !isElsewhere(text, found) && !listed.some(({ start, end }) => start < found.end && found.start < end),
  );
  const towns = [...listed, ...byForm];
  const inTowns = new Set(towns.map(({ country }) => country));
  return [...towns, ...countries.filter(({ country, weight }) => !inTowns.has(country) && weight >= LEAST)];
}

/** Behind the name of a city: the prefecture that is called after it, with a place in it behind it. */
const PREFECTURE = /^[県府縣][\p{Script=Han}\p{Script=Katakana}]/u;

/** What a town loses that only says where a firm sits. */
const SEATED = 4;
const FORM = new RegExp(
  String.raw`(?<=[\p{L}\p{M}\d"»”’).],?[ ])(?:${hireWords.formsBehind
    .toSorted((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form))
    .join('|')})(?![\p{L}\p{M}\d])`,
  'u',
);

/** Whether a town stands in its line behind the name of a firm or a word for its seat. */
function isSeat(text: PreparedText, { start }: Span): boolean {
  const { folded } = text;
  const from = Math.max(folded.lower.lastIndexOf('\n', start - 1) + 1, start - FARTHEST_SEAT);
  if (FORM.test(folded.text.slice(from, start))) return true;
  const stretch = { start: from, end: start };
  return SEATS.some((list) => wordsIn(jobWordsOf(text), list, stretch).some(({ end }) => start - end < NEAR_SEAT));
}

const SEATS = ['seats', 'agencies'] as const;
const FARTHEST_SEAT = 70;
const NEAR_SEAT = 30;

/** Whether a later word of a name has a small letter, so that it is none: «Cần thợ may», but not "Stoke on Trent". */
function isHalfAName({ folded: { text, lower } }: PreparedText, { start, end }: Span): boolean {
  const last = text.lastIndexOf(' ', end - 1) + 1;
  return (
    last > start && /^\p{Lu}/u.test(text.slice(start)) && /^\p{Ll}/u.test(text.slice(last)) && lower.charAt(last) === text.charAt(last)
  );
}

const WORK_IN = buildWordIndex(jobWords.workIn);
const LED_BY_WORK = 4;
/** What a country by itself needs: more than a mere name. */
const LEAST = 2;
/** Countries whose towns are looked for because the text names them. */
const MOST_COUNTRIES = 3;

/** Whether a place is only where one applies, starts or comes from; short words such as "from" stand right before it. */
function isElsewhere(text: PreparedText, place: Span): boolean {
  const { lower } = text.folded;
  const words = jobWordsOf(text);
  const near = { before: { start: place.start - 24, end: place.start }, behind: { start: place.end, end: place.end + 12 } };
  if (!holdsWord(words, ['elsewhere'], near.before) && !holdsWord(words, ['elsewhereBehind'], near.behind)) return false;
  const clause = clauseAround(text.folded.text, place);
  const before = { start: Math.max(clause.start, near.before.start), end: place.start };
  const behind = { start: place.end, end: Math.min(clause.end, near.behind.end) };
  // A family or firm from a place is one that hires there.
  if (OF_EMPLOYER.test(lower.slice(Math.max(0, place.start - 40), place.start))) return false;
  return (
    wordsIn(words, 'elsewhere', before).some(({ start, end }) => end - start > 3 || place.start - end < 2) ||
    holdsWord(words, ['elsewhereBehind'], behind)
  );
}

/** A word for a family or firm, a name at most, and a word of origin. */
const OF_EMPLOYER =
  /(?<!\p{L})(?:famil\p{L}{0,4}|fam\.?|rodin\p{L}{0,2}|rodzin\p{L}{0,2}|firm\p{L}{0,2}|company|compania|empresa|фирма|компани\p{L}{1,2}|семья|сім'я|hotel\p{L}{0,2}|restaurant\p{L}{0,2}|pensiun\p{L}{1,2}|caban\p{L}{1,2}|penzion|pensjonat|готель|отель|хотел|pension|gasthof|ristorante|albergo)[ ](?:\p{L}{2,20}[ ]){0,3}(?:din|from|aus|z|ze|из|з|dalla|di|de|del|iz|uit|от)[ ]$/u;
