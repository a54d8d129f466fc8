import { classUnits } from './class-units.ts';

/**
 * How some words begin, for a look at a text before a long pattern made of them is run: its no is sure, its yes is wrong now and then. A word may begin
 * anywhere but inside a run of Latin, Greek or Cyrillic letters, and any letters may follow it.
 */
export class WordHeads {
  /** The hashes of all beginnings of words, their lowest bits flags instead; each where its highest bits say, or in the next free slot. 0: free. */
  readonly #table: Int32Array;
  readonly #shift: number;

  /** Words in the letter case of the texts. */
  constructor(words: Iterable<string>) {
    const beginnings = new Map<number, number>();
    for (const word of words) addBeginnings(beginnings, word.slice(0, LONGEST));
    const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(beginnings.size * SLOTS_EACH)));
    this.#table = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    for (const [hash, flags] of beginnings) this.#table[this.#slotOf(hash)] = hash | flags;
  }

  /** Whether a word may stand in a text. */
  standIn(text: string): boolean {
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = PARTED[text.charCodeAt(at)] ?? 0;
      if ((letter & before) === 0 && this.#standsAt(text, at)) return true;
      before = letter;
    }
    return false;
  }

  #standsAt(text: string, start: number): boolean {
    let hash = 0;
    for (let at = start; at < text.length; at += 1) {
      hash = hashed(hash, text.charCodeAt(at));
      const kept = this.#table[this.#slotOf(hash & ~FLAGS)] ?? 0;
      if (kept === 0) return false;
      if ((kept & ENDS) !== 0) return true;
    }
    return false;
  }

  /** The slot of a hash without flags, or the free one where it would be. */
  #slotOf(hash: number): number {
    let slot = hash >>> this.#shift;
    for (let kept = this.#table[slot] ?? 0; kept !== 0 && (kept & ~FLAGS) !== hash; kept = this.#table[slot] ?? 0)
      slot = (slot + 1) & (this.#table.length - 1);
    return slot;
  }
}

function addBeginnings(beginnings: Map<number, number>, word: string): void {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    hash = hashed(hash, word.charCodeAt(at));
    const key = hash & ~FLAGS;
    beginnings.set(key, (beginnings.get(key) ?? 0) | (at === word.length - 1 ? ENDS : GOES_ON));
  }
}

/** A beginning with which some word goes on, and one with which a word ends or is known. */
const GOES_ON = 1;
const ENDS = 2;
const FLAGS = GOES_ON | ENDS;
/** Units by which a word is known. */
const LONGEST = 12;
/** Slots for each beginning, and the least number of slots as a power of two. */
const SLOTS_EACH = 3;
const LEAST_BITS = 6;

/** The hash of some units and one more: spread by 2 to the 32nd by the golden ratio, best in its high bits. */
function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e_37_79_b1);
}

/** 1 for a letter of the scripts in whose words no other begins. */
const PARTED: Uint8Array = classUnits([[/[\p{L}&&[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]]/gv, 1]]);
