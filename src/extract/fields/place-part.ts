import type { Place } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { knownPlace } from './known-place.ts';

/** A part of a title between commas, bars, dots or dashes; a single class, linear. */
const PART = /[^,|·•/()\u2013\u2014]+/gu;

/**
 * The place that a part of a title is, as a whole: `Work in the evening, Milan`. A city whose name is a first name as well counts here, since nothing else stands in its part.
 * Undefined for a title of one part.
 */
export function placePart(title: string): Read<Place> | undefined {
  const parts = [...title.matchAll(PART)].filter((part) => part[0].trim() !== '');
  if (parts.length < 2) return undefined;
  for (const part of parts.toReversed()) {
    const raw = part[0].trim();
    const value = knownPlace({ text: raw });
    if (value.city === undefined) continue;
    const start = part.index + part[0].indexOf(raw);
    return { value, where: 'text', start, end: start + raw.length, raw, by: 'place-part@1' };
  }
  return undefined;
}
