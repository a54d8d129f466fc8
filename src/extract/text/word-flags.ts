/**
 * Flags of words by their code (units times powers of 31), for a look at every word of a text: two slots a word, one by the low bits of its code and one
 * by the mixed ones. Different words may share both: a flag says "may", its absence is sure.
 */
export class WordFlags {
  readonly #low = new Uint16Array(SLOTS);
  readonly #high = new Uint16Array(SLOTS);

  /** Adds flags (up to 16 bits) to those of a code. */
  add(code: number, flags: number): void {
    const low = code & (SLOTS - 1);
    const high = Math.imul(code, MIX) >>> (32 - BITS);
    this.#low[low] = (this.#low[low] ?? 0) | flags;
    this.#high[high] = (this.#high[high] ?? 0) | flags;
  }

  /** The flags of a code. */
  of(code: number): number {
    const low = this.#low[code & (SLOTS - 1)] ?? 0;
    return low === 0 ? 0 : low & (this.#high[Math.imul(code, MIX) >>> (32 - BITS)] ?? 0);
  }
}

const BITS = 17;
const SLOTS = 2 ** BITS;
/** Spreads the bits of a code: 2 to the 32nd by the golden ratio. */
const MIX = 0x9e_37_79_b1;

/** The code of two words, one behind the other, from the code of each. */
export function pairCode(first: number, second: number): number {
  return (Math.imul(first, MIX) + second) | 0;
}
