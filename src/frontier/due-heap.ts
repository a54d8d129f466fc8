interface Item {
  readonly key: string;
  readonly dueMs: number;
  /** Order of setting; parts ties. */
  readonly turn: number;
}

/** A binary heap of keys by due time: the earliest first, ties in the order in which they were set. Every change takes O(log n). */
export class DueHeap {
  readonly #items: Item[] = [];
  readonly #places = new Map<string, number>();
  #turn = 0;

  /** How many keys it holds. */
  get size(): number {
    return this.#items.length;
  }

  /** The due time of a key, epoch milliseconds; undefined when it is not held. */
  dueOf(key: string): number | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#items[place]?.dueMs;
  }

  /** Adds a key or moves it to another due time; it then stands behind every other key of the same time. */
  set(key: string, dueMs: number): void {
    const item: Item = { key, dueMs, turn: this.#turn++ };
    const place = this.#places.get(key) ?? this.#items.length;
    this.#put(item, place);
    this.#sink(this.#rise(place));
  }

  /** The earliest key, left where it is; undefined when there is none. */
  peek(): { readonly key: string; readonly dueMs: number } | undefined {
    return this.#items[0];
  }

  /** Takes the earliest key out; undefined when there is none. */
  pop(): { readonly key: string; readonly dueMs: number } | undefined {
    const first = this.#items[0];
    if (first) this.remove(first.key);
    return first;
  }

  /** Takes a key out; false when it was not held. */
  remove(key: string): boolean {
    const place = this.#places.get(key);
    if (place === undefined) return false;
    this.#places.delete(key);
    const last = this.#items.pop();
    if (last && last.key !== key) {
      this.#put(last, place);
      this.#sink(this.#rise(place));
    }
    return true;
  }

  #put(item: Item, place: number): void {
    this.#items[place] = item;
    this.#places.set(item.key, place);
  }

  /** Moves the item at a place up while it is earlier than its parent; gives its new place. */
  #rise(place: number): number {
    for (let at = place; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfEarlier(at, parent)) return at;
      at = parent;
    }
    return 0;
  }

  #sink(place: number): void {
    for (let at = place; ;) {
      const left = 2 * at + 1;
      const child = isEarlier(this.#items[left + 1], this.#items[left]) ? left + 1 : left;
      if (!this.#swapIfEarlier(child, at)) return;
      at = child;
    }
  }

  /** Swaps the items at two places if the first is earlier than the second; false when nothing moved. */
  #swapIfEarlier(first: number, second: number): boolean {
    const a = this.#items[first];
    const b = this.#items[second];
    if (!a || !b || !isEarlier(a, b)) return false;
    this.#put(b, first);
    this.#put(a, second);
    return true;
  }
}

function isEarlier(a: Item | undefined, b: Item | undefined): boolean {
  if (!a || !b) return false;
  return a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.turn < b.turn);
}
