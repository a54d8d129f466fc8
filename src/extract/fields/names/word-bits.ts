/** A set of words by their codes, a bit each: small enough to stay in the processor's cache. Different words may share a bit: a yes says "may", a no is sure. */
export class WordBits {
  readonly #bits: Uint8Array;
  readonly #shift: number;

  /** `size`: the number of bits is two to this power, 3 to 31. */
  constructor(size: number) {
    this.#bits = new Uint8Array(2 ** (size - 3));
    this.#shift = 32 - size;
  }

  add(code: number): void {
    const bit = Math.imul(code, MIX) >>> this.#shift;
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  has(code: number): boolean {
    const bit = Math.imul(code, MIX) >>> this.#shift;
    return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}

/** Spreads the bits of a code: 2 to the 32nd by the golden ratio. */
const MIX = 0x9e_37_79_b1;
