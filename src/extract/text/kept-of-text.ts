import type { PreparedText } from './prepared-text.ts';

/** The result of one reader for each prepared text, made when the first asks for it and kept as long as the text is. */
export class KeptOfText<T> {
  readonly #make: (text: PreparedText) => T;
  readonly #known = new WeakMap<PreparedText, { readonly made: T }>();

  constructor(make: (text: PreparedText) => T) {
    this.#make = make;
  }

  of(text: PreparedText): T {
    const known = this.#known.get(text) ?? { made: this.#make(text) };
    this.#known.set(text, known);
    return known.made;
  }
}
