import type { Place } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { placesInLabel } from '../places-in-label.ts';
import { destinationsIn } from './destinations-in.ts';
import { isByWorker } from './is-by-worker.ts';

/** Where the work is: the known place of the location's line, else the place of the text that the most says people go to, not where they apply, start or come from; a country alone where no town is named. Undefined when no known place is told. */
export function jobDestination(location: Read<string> | undefined, text: PreparedText, context: TextContext): Read<Place> | undefined {
  return (location === undefined ? undefined : ofLine(location, context)) ?? ofText(text, context);
}

/** The place that the location's line most likely stands for. */
function ofLine(location: Read<string>, context: TextContext): Read<Place> | undefined {
  const [found] = placesInLabel(location.raw, context);
  if (found === undefined) return undefined;
  const { start, end, city, country } = found;
  const raw = location.raw.slice(start, end);
  const value: Place = { text: raw, ...(city === undefined ? {} : { city }), country };
  if (location.where !== 'text') return { ...location, value, by: 'destination@2' };
  return { value, where: 'text', start: location.start + start, end: location.start + end, raw, by: 'destination@2' };
}

function ofText(text: PreparedText, context: TextContext): Read<Place> | undefined {
  if (isByWorker(text.folded.lower)) return undefined;
  const [best] = destinationsIn(text, context).toSorted((a, b) => b.weight - a.weight || a.start - b.start);
  if (best === undefined) return undefined;
  const span = originalSpan(text.folded, best.start, best.end);
  const raw = text.original.slice(span.start, span.end);
  const value: Place = { text: raw, ...(best.city === undefined ? {} : { city: best.city }), country: best.country };
  return { value, where: 'text', ...span, raw, by: 'destination@2' };
}
