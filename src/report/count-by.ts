/** Counts things by what tells them apart: a few values, compared by their JSON. */
export class CountBy<T extends object> {
  readonly #counts = new Map<string, { readonly what: T; count: number }>();

  /** Counts one more, or several. */
  add(what: T, count = 1): void {
    const key = JSON.stringify(what);
    const known = this.#counts.get(key);
    if (known) known.count += count;
    else this.#counts.set(key, { what, count });
  }

  /** What was counted, most first, equal numbers in the order of their JSON. */
  rows(): readonly (T & { readonly count: number })[] {
    return [...this.#counts]
      .toSorted(([a, { count: some }], [b, { count: more }]) => more - some || (a < b ? -1 : 1))
      .map(([, { what, count }]) => ({ ...what, count }));
  }
}
