import { createLetterCodes } from './letter-codes.ts';
import type { LetterCodes } from './letter-codes.ts';

/** One phrase for a trie. */
export interface TriePhrase<T> {
  /** As `phraseForm` gives it, without the `*`. */
  readonly form: string;
  /** Whether the last word may go on. */
  readonly stem: boolean;
  readonly value: T;
}

/**
 * Many phrases in one tree of letters: a step costs one look into a table, however many phrases there are. Held in tables of numbers: a hundred thousand
 * phrases as objects would take tens of megabytes.
 */
export interface PhraseTrie<T> {
  readonly codes: LetterCodes;
  /** The node that a code leads to; -1: none. */
  step(node: number, code: number): number;
  /** The first phrase that ends at a node, and the one after another that ends there too; -1: none. */
  first(node: number): number;
  next(phrase: number): number;
  value(phrase: number): T;
  isStem(phrase: number): boolean;
  /** Whether any phrase is in it. */
  readonly isEmpty: boolean;
}

/** The root of every trie. */
export const ROOT = 0;

/** Builds a trie; phrases with an empty form are left out. */
export function buildPhraseTrie<T>(phrases: readonly TriePhrase<T>[], accents: 'fold' | 'keep'): PhraseTrie<T> {
  const codes = createLetterCodes(accents);
  const wanted = phrases.filter(({ form }) => form !== '');
  let letters = 1;
  for (const { form } of wanted) {
    codes.add(form);
    letters += form.length;
  }
  const width = codes.size();
  const nodes = new NodeTable(letters, width);
  const values = new Map<T, number>();
  const valueOf = new Int32Array(wanted.length);
  const nextOf = new Int32Array(wanted.length).fill(-1);
  const ends = new Int32Array(wanted.length);
  for (const [index, { form, stem, value }] of wanted.entries()) {
    let node = ROOT;
    for (let at = 0; at < form.length; at += 1) {
      const unit = form.charCodeAt(at);
      node = nodes.stepOrAdd(node, codes.table[unit] || codes.codeOf(unit));
    }
    ends[index] = node;
    const known = values.get(value) ?? values.size;
    values.set(value, known);
    valueOf[index] = known * 2 + (stem ? 1 : 0);
  }
  const firstOf = new Int32Array(nodes.count).fill(-1);
  // From the last on, so that the phrases of a node come in the order in which they were given.
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const node = ends[index] ?? ROOT;
    nextOf[index] = firstOf[node] ?? -1;
    firstOf[node] = index;
  }
  const table = nodes.shrunk();
  const all = [...values.keys()];
  return {
    codes,
    step: (node, code) => table.step(node, code),
    first: (node) => firstOf[node] ?? -1,
    next: (phrase) => nextOf[phrase] ?? -1,
    value: (phrase) => all[(valueOf[phrase] ?? 0) >> 1] as T,
    isStem: (phrase) => ((valueOf[phrase] ?? 0) & 1) === 1,
    isEmpty: wanted.length === 0,
  };
}

/** Where each node and code lead, in a hash table that is at most two thirds full, so that a search ends. */
class NodeTable {
  count = 1;
  readonly #width: number;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #nodes: Int32Array;

  /** For as many nodes at the most. */
  constructor(most: number, width: number) {
    this.#width = width;
    this.#mask = 2 ** Math.ceil(Math.log2(most * 1.5 + 2)) - 1;
    this.#keys = new Int32Array(this.#mask + 1).fill(-1);
    this.#nodes = new Int32Array(this.#mask + 1);
  }

  step(node: number, code: number): number {
    const slot = this.#slotOf(node * this.#width + code);
    return this.#keys[slot] === -1 ? -1 : (this.#nodes[slot] ?? -1);
  }

  stepOrAdd(node: number, code: number): number {
    const key = node * this.#width + code;
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === -1) {
      this.#keys[slot] = key;
      this.#nodes[slot] = this.count;
      this.count += 1;
    }
    return this.#nodes[slot] ?? ROOT;
  }

  /** The same in a table of the size that it needs. */
  shrunk(): NodeTable {
    const table = new NodeTable(this.count, this.#width);
    for (let slot = 0; slot <= this.#mask; slot += 1) {
      const key = this.#keys[slot] ?? -1;
      if (key === -1) continue;
      const to = table.#slotOf(key);
      table.#keys[to] = key;
      table.#nodes[to] = this.#nodes[slot] ?? ROOT;
    }
    table.count = this.count;
    return table;
  }

  #slotOf(key: number): number {
    // Multiplicative hashing (Knuth): spreads neighbouring keys.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
