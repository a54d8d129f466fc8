import { classUnits } from './class-units.ts';

/** What a sieve tells of a stretch of text beside its lists, as bit flags. */
export const STRETCH = {
  /** An ASCII digit stands in it. */
  digit: 1,
  /** Letters stand in it that are not read word by word: of scripts without spaces, and rare ones. Every list is flagged then. */
  unsure: 2,
} as const;

/**
 * Tells in one pass over a short stretch of lower-case text which lists of phrases may have one in it, so that the long patterns made of the other
 * lists need not be run there: nearly all of them, nearly everywhere. Its yes can be wrong, its no is sure, for patterns that take a phrase of the
 * list with no letter glued to it, before or behind.
 */
export class WordSieve {
  readonly #flags = new Uint32Array(SLOTS);
  #next = STRETCH.unsure * 2;

  /** Adds a list of phrases in lower case; gives its flag. A sieve has room for 29 lists. */
  add(phrases: Iterable<string>): number {
    const flag = this.#next;
    if (flag > LAST_FLAG) throw new Error('A sieve has room for 29 lists.');
    this.#next *= 2;
    for (const phrase of phrases) {
      const slot = slotOf(phrase);
      this.#flags[slot] = (this.#flags[slot] ?? 0) | flag;
    }
    return flag;
  }

  /** The flags of `STRETCH` and of lists for what stands between two offsets of a lower-case text; a word that an offset cuts counts as far as it lies between. */
  sift(lower: string, from: number, to: number): number {
    const end = Math.min(to, lower.length);
    let found = 0;
    let code = 0;
    for (let at = Math.max(0, from); at < end; at += 1) {
      const unit = lower.charCodeAt(at);
      const part = PART[unit] ?? 0;
      if (part === LETTER) code = (Math.imul(code, 31) + unit) | 0;
      else if (part === UNSURE) return -1;
      else {
        found |= (this.#flags[code & MASK] ?? 0) | (this.#flags[unit & MASK] ?? 0) | part;
        code = 0;
      }
    }
    return found | (this.#flags[code & MASK] ?? 0);
  }
}

const LAST_FLAG = 2 ** 30;
const SLOTS = 0x80_00;
const MASK = SLOTS - 1;

/** A unit of a word that is read, and one of a word that is not: beside `STRETCH.digit`, and 0 for what parts words. */
const LETTER = 4;
const UNSURE = 8;
const PART: Uint8Array = buildParts();

function buildParts(): Uint8Array {
  const parts = classUnits([
    [/[0-9]+/g, STRETCH.digit],
    [/\p{L}+/gu, UNSURE],
    // Letters of the large scripts that part their words.
    [/[\p{L}&&[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]]/gv, LETTER],
  ]);
  return parts.map((part) => ((part & LETTER) === 0 ? part : LETTER));
}

/**
 * The slot of what gives a phrase away: its longest word, its first sign where it has no letter. Nothing is lost with words that are never read: where
 * they stand every list is flagged.
 */
function slotOf(phrase: string): number {
  const words = phrase.match(/\p{L}+/gu) ?? [];
  const [longest = phrase.charAt(0)] = words.toSorted((a, b) => b.length - a.length);
  let code = 0;
  for (let at = 0; at < longest.length; at += 1) code = (Math.imul(code, 31) + longest.charCodeAt(at)) | 0;
  return code & MASK;
}
