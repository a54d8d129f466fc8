/** The node from which every word of a tree begins. */
export const ROOT = 0;

/**
 * Words in one tree of UTF-16 units: a step costs a look at the few units with which a word may go on, however many words there are. Held in tables of
 * numbers, the units that follow a node side by side and before those that follow them: what a walk reads next mostly lies next.
 */
export class WordTree {
  /** The words, each once, in the order of their units. */
  readonly words: readonly string[];
  /** For each node the unit that leads to it, and the first of the nodes behind it, and the one behind the last. */
  readonly #units: Uint16Array;
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  /** For each node the number of the word that ends there, plus one; 0 for none. */
  readonly #ends: Int32Array;
  /** The node behind the root of each unit below `HEADS`; 0 for none. */
  readonly #heads = new Uint16Array(HEADS);
  /** A bit for the code of every two units with which words begin, the second 0 for words of one unit. */
  readonly #pairs = new Uint32Array(PAIRS / 32);
  #size = 1;

  constructor(words: Iterable<string>) {
    // By their units: the order in which they are sorted by themselves.
    this.words = [...new Set(words)].filter((word) => word !== '').toSorted();
    const most = this.words.reduce((sum, { length }) => sum + length, 1);
    this.#units = new Uint16Array(most);
    this.#firsts = new Int32Array(most);
    this.#lasts = new Int32Array(most);
    this.#ends = new Int32Array(most);
    this.#branch(ROOT, { from: 0, to: this.words.length, depth: 0 });
    this.#units = this.#units.slice(0, this.#size);
    this.#firsts = this.#firsts.slice(0, this.#size);
    this.#lasts = this.#lasts.slice(0, this.#size);
    this.#ends = this.#ends.slice(0, this.#size);
    for (let node = this.#firsts[ROOT] ?? 0; node < (this.#lasts[ROOT] ?? 0); node += 1) {
      const unit = this.#units[node] ?? 0;
      if (unit < HEADS) this.#heads[unit] = node;
    }
    for (const word of this.words) {
      const pair = pairOf(word.charCodeAt(0), word.length === 1 ? 0 : word.charCodeAt(1));
      this.#pairs[pair >> 5] = (this.#pairs[pair >> 5] ?? 0) | (1 << (pair & 31));
    }
  }

  /** Whether a word may begin with a unit and the one behind it: its no is sure. */
  mayBegin(unit: number, next: number): boolean {
    const pair = pairOf(unit, next);
    const single = pairOf(unit, 0);
    return ((((this.#pairs[pair >> 5] ?? 0) >>> (pair & 31)) | ((this.#pairs[single >> 5] ?? 0) >>> (single & 31))) & 1) !== 0;
  }

  /** The node to which a unit leads from another one; -1 for none. */
  step(node: number, unit: number): number {
    if (node === ROOT && unit < HEADS) return this.#heads[unit] || -1;
    const units = this.#units;
    let low = this.#firsts[node] ?? 0;
    let high = this.#lasts[node] ?? 0;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((units[middle] ?? 0) <= unit) low = middle;
      else high = middle;
    }
    for (; low < high; low += 1) if (units[low] === unit) return low;
    return -1;
  }

  /** The number, in `words`, of the word that ends at a node; -1 for none. */
  wordAt(node: number): number {
    return (this.#ends[node] ?? 0) - 1;
  }

  /** Adds what follows a node: words that begin with the same units, as many as its depth. */
  #branch(node: number, { from, to, depth }: { readonly from: number; readonly to: number; readonly depth: number }): void {
    const isEnd = this.words[from]?.length === depth;
    if (isEnd) this.#ends[node] = from + 1;
    const heads: number[] = [];
    const first = this.#size;
    for (let word = isEnd ? from + 1 : from; word < to; word += 1) {
      const unit = this.words[word]?.charCodeAt(depth) ?? 0;
      if (heads.length > 0 && this.#units[this.#size - 1] === unit) continue;
      this.#units[this.#size] = unit;
      this.#size += 1;
      heads.push(word);
    }
    this.#firsts[node] = first;
    this.#lasts[node] = this.#size;
    for (const [at, head] of heads.entries()) this.#branch(first + at, { from: head, to: heads[at + 1] ?? to, depth: depth + 1 });
  }
}

/** Units that are looked at one by one. */
const FEW = 6;
/** Units up to the Arabic ones: with those nearly all words begin. */
const HEADS = 0x7_00;
const PAIRS = 2 ** 15;

/** The code of two units, below `PAIRS`; different ones may share it. */
function pairOf(unit: number, next: number): number {
  return Math.imul(Math.imul(unit, 31) + next, 0x9e_37_79_b1) >>> 17;
}
