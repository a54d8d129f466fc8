import type { Place } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Steps } from '../../text/steps.ts';
import { placesInLabel } from '../places-in-label.ts';
import { countriesNamed } from './countries-named.ts';
import { destinationsIn } from './destinations-in.ts';
import { isByWorker } from './is-by-worker.ts';
import { jobWordsOf } from './job-words.ts';
import { placeInLine } from './place-in-line.ts';

/** Where the work is: the place of the location's line, as written where no list knows it, else the place of the text that the most says people go to, not where they apply, start or come from; a country alone where no town is named. Undefined when no place is told. */
export function* jobDestination(
  location: Read<string> | undefined,
  text: PreparedText,
  context: TextContext,
): Steps<Read<Place> | undefined> {
  return (location === undefined ? undefined : ofLine(location, text, context)) ?? (yield* ofText(text, context));
}

/** The place that the location's line most likely stands for, in a country that the text names or is of. */
function ofLine(location: Read<string>, text: PreparedText, context: TextContext): Read<Place> | undefined {
  const named = new Set(countriesNamed(text).map(({ country }) => country));
  const countries = [...new Set([...context.countries, ...[...named].slice(0, MOST_COUNTRIES)])];
  const [found] = placesInLabel(location.raw, { ...context, countries });
  const written = found?.city === undefined ? placeInLine(location.raw) : undefined;
  if (found === undefined && written === undefined) return undefined;
  const [country = found?.country] = found === undefined && countries.length === 1 ? countries : [];
  const { start, end } = written ?? found ?? { start: 0, end: location.raw.length };
  const raw = location.raw.slice(start, end);
  const city = written === undefined ? found?.city : raw;
  const value: Place = { text: raw, ...(city === undefined ? {} : { city }), ...(country === undefined ? {} : { country }) };
  if (location.where !== 'text') return { ...location, value, by: 'destination@2' };
  return { value, where: 'text', start: location.start + start, end: location.start + end, raw, by: 'destination@2' };
}

/** Countries of a text whose towns may stand in its location's line. */
const MOST_COUNTRIES = 3;

function* ofText(text: PreparedText, context: TextContext): Steps<Read<Place> | undefined> {
  if (isByWorker(jobWordsOf(text))) return undefined;
  const [best] = (yield* destinationsIn(text, context)).toSorted((a, b) => b.weight - a.weight || a.start - b.start);
  if (best === undefined) return undefined;
  const span = originalSpan(text.folded, best.start, best.end);
  const raw = text.original.slice(span.start, span.end);
  const value: Place = { text: raw, ...(best.city === undefined ? {} : { city: best.city }), country: best.country };
  return { value, where: 'text', ...span, raw, by: 'destination@2' };
}
