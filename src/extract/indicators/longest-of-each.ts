import type { Span } from '../../model/provenance.ts';

/** Places in order; of those of one indicator that overlap the longest is kept, and of each indicator no more than ten. */
export function longestOfEach<Place extends Span & { readonly indicator: { readonly id: string } }>(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const { id } = place.indicator;
    const before = last.get(id);
    const previous = before === undefined ? undefined : kept[before];
    if (before !== undefined && previous && place.start < previous.end) {
      if (place.end - place.start > previous.end - previous.start) kept[before] = place;
      continue;
    }
    const count = counts.get(id) ?? 0;
    if (count >= MOST_OF_EACH) continue;
    counts.set(id, count + 1);
    last.set(id, kept.push(place) - 1);
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.indicator.id < b.indicator.id ? -1 : 1));
}

/** Repeats tell nothing more. */
const MOST_OF_EACH = 10;
