/**
 * A part of the names of features, such as `-1~` or a class of words: put together with others it names a feature, and its hash with theirs gives that of the
 * feature without a string being made. Make those that come again once.
 */
export class FeaturePart {
  readonly text: string;
  readonly hash: number;
  /** What the hash of all before it is multiplied by. */
  readonly factor: number;

  constructor(text: string) {
    let factor = 1;
    for (let at = 0; at < text.length; at += 1) factor = Math.imul(factor, BASE);
    this.text = text;
    this.hash = hashOf(text);
    this.factor = factor;
  }
}

/** The hash of the name of a feature, 32 bits with a sign; `before`: the hash of what stands before it. */
export function hashOf(name: string, before = 0): number {
  let hash = before;
  for (let at = 0; at < name.length; at += 1) hash = (Math.imul(hash, BASE) + name.charCodeAt(at)) | 0;
  return hash;
}

/** An odd number, so that no letter is lost; its bits stand well apart. */
const BASE = 0x01000193;

/** The part without letters. */
export const NO_PART: FeaturePart = new FeaturePart('');

/** A part for each whole number from 0 up to one, which stands for all above: "numbers 3". */
export class NumberedParts {
  readonly #parts: readonly FeaturePart[];

  constructor(word: string, most: number) {
    this.#parts = Array.from({ length: most + 1 }, (_none, number) => new FeaturePart(`${word}${number}`));
  }

  of(number: number): FeaturePart {
    return this.#parts[Math.min(number, this.#parts.length - 1)] ?? NO_PART;
  }
}
