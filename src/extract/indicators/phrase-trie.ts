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
  const order = nodesWithEndsFirst(ends, nodes.count);
  const endCount = 1 + new Set(ends).size;
  const firstOf = new Int32Array(endCount).fill(-1);
  // From the last on, so that the phrases of a node come in the order in which they were given.
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const node = order[ends[index] ?? ROOT] ?? ROOT;
    nextOf[index] = firstOf[node] ?? -1;
    firstOf[node] = index;
  }
  const table = nodes.renumbered(order);
  const all = [...values.keys()];
  return {
    codes,
    step: (node, code) => table.step(node, code),
    first: (node) => (node < endCount ? (firstOf[node] ?? -1) : -1),
    next: (phrase) => nextOf[phrase] ?? -1,
    value: (phrase) => all[(valueOf[phrase] ?? 0) >> 1] as T,
    isStem: (phrase) => ((valueOf[phrase] ?? 0) & 1) === 1,
    isEmpty: wanted.length === 0,
  };
}

/**
 * New numbers of nodes, by their old ones: first the root, then those where phrases end, then all others. So it is told by its number that no phrase ends
 * at a node, as at nearly all that a walk meets.
 */
function nodesWithEndsFirst(ends: Int32Array, count: number): Int32Array {
  const order = new Int32Array(count);
  let next = ROOT + 1;
  for (const node of ends)
    if (order[node] === 0) {
      order[node] = next;
      next += 1;
    }
  for (let node = ROOT + 1; node < count; node += 1)
    if (order[node] === 0) {
      order[node] = next;
      next += 1;
    }
  return order;
}

/** Where each node and code lead, in a hash table that is at most two thirds full, so that a search ends. */
class NodeTable {
  count = 1;
  readonly #width: number;
  readonly #mask: number;
  /** The key of each slot, -1 for none, and the node right behind it: what is read together lies together. */
  readonly #slots: Int32Array;

  /** For as many nodes at the most. */
  constructor(most: number, width: number) {
    this.#width = width;
    this.#mask = 2 ** Math.ceil(Math.log2(most * 1.5 + 2)) - 1;
    this.#slots = new Int32Array((this.#mask + 1) * 2).fill(-1);
  }

  step(node: number, code: number): number {
    const slot = this.#slotOf(node * this.#width + code);
    return this.#slots[slot + 1] ?? -1;
  }

  stepOrAdd(node: number, code: number): number {
    const key = node * this.#width + code;
    const slot = this.#slotOf(key);
    if (this.#slots[slot] === -1) {
      this.#slots[slot] = key;
      this.#slots[slot + 1] = this.count;
      this.count += 1;
    }
    return this.#slots[slot + 1] ?? ROOT;
  }

  /** The same in a table of the size that it needs, its nodes under new numbers. */
  renumbered(order: Int32Array): NodeTable {
    const table = new NodeTable(this.count, this.#width);
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const old = this.#slots[slot] ?? -1;
      if (old === -1) continue;
      const code = old % this.#width;
      const key = (order[(old - code) / this.#width] ?? ROOT) * this.#width + code;
      const to = table.#slotOf(key);
      table.#slots[to] = key;
      table.#slots[to + 1] = order[this.#slots[slot + 1] ?? ROOT] ?? ROOT;
    }
    table.count = this.count;
    return table;
  }

  /** Where the slot of a key begins, or the free one where it would be. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    // Multiplicative hashing (Knuth): spreads neighbouring keys.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    for (let kept = slots[slot * 2]; kept !== -1 && kept !== key; kept = slots[slot * 2]) slot = (slot + 1) & this.#mask;
    return slot * 2;
  }
}
