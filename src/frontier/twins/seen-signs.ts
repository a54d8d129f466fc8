import type { AdSign } from './page-sign.ts';

/** Remembers what the ads of a site said, whatever their addresses. */
export class SeenSigns {
  readonly #seen = new Set<string>();

  /** How many of these ads say something that no ad before them said; they are remembered. */
  countNew(signs: readonly AdSign[]): number {
    let count = 0;
    for (const { text, facts } of signs) {
      if (!this.#seen.has(text) && (facts === undefined || !this.#seen.has(facts))) count += 1;
      this.#seen.add(text);
      if (facts !== undefined) this.#seen.add(facts);
    }
    return count;
  }
}
