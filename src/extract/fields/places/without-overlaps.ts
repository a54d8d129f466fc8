import type { FoundPlace } from './found-place.ts';

/** Places in order; of those that overlap the longer one, but a town before its part, and of two as long the one that comes first in the list. */
export function withoutOverlaps(places: readonly FoundPlace[]): FoundPlace[] {
  const kept: FoundPlace[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || Number(a.part) - Number(b.part) || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || place.start >= last.end) kept.push(place);
    else if (place.end - place.start > last.end - last.start && !place.part) kept[kept.length - 1] = place;
  }
  return kept;
}
