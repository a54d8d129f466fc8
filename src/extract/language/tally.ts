/** Counts by a small whole number, such as a language's place in a list, in the order in which the numbers came first. */
export interface Tally {
  readonly keys: number[];
  /** The count of each key. */
  readonly counts: number[];
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { keys: [], counts: [] };
}

/** How often a number was counted. */
export function countOf({ keys, counts }: Tally, key: number): number {
  return counts[keys.indexOf(key)] ?? 0;
}

/** Counts a number `by` times more. There are few numbers in a tally: looking through them costs less than a map. */
export function addTo({ keys, counts }: Tally, key: number, by: number): void {
  const at = keys.indexOf(key);
  if (at === -1) {
    keys.push(key);
    counts.push(by);
  } else counts[at] = (counts[at] ?? 0) + by;
}

/** Adds all that another tally counted. */
export function addTally(into: Tally, other: Tally): void {
  for (let at = 0; at < other.keys.length; at += 1) addTo(into, other.keys[at] ?? 0, other.counts[at] ?? 0);
}
