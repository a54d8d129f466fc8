/** Longest text whose result is kept, UTF-16 units: a hostile page may make each of its texts long and new. */
const LONGEST = 2_000;

/** The results of a pure function of a text, kept for the short texts that come again and again, such as the classes of a site's template. */
export class Remembered<T> {
  readonly #make: (text: string) => T;
  readonly #most: number;
  readonly #known: Map<string, T> = new Map();

  /** Keeps at most `most` results; then it begins anew. */
  constructor(make: (text: string) => T, most: number) {
    this.#make = make;
    this.#most = most;
  }

  of(text: string): T {
    if (text.length > LONGEST) return this.#make(text);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= this.#most) this.#known.clear();
    const made = this.#make(text);
    this.#known.set(text, made);
    return made;
  }
}
