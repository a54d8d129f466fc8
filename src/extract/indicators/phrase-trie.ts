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
 * phrases as objects would take tens of megabytes. Where one form alone goes on, its letters are held one after the other (its tail), which most of the letters are.
 */
export interface PhraseTrie<T> {
  readonly codes: LetterCodes;
  /** The place that a code leads to; -1: none. */
  step(place: number, code: number): number;
  /** The first phrase that ends at a place, and the one after another that ends there too; -1: none. */
  first(place: number): number;
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
  for (const { form } of wanted) codes.add(form);
  const values = new Map<T, number>();
  const valueOf = Int32Array.from(wanted, ({ value, stem }) => {
    const known = values.get(value) ?? values.size;
    values.set(value, known);
    return known * 2 + (stem ? 1 : 0);
  });
  const { forms, firstOf, nextOf } = groupedByForm(wanted, codes);
  const table = new PlaceTable({ forms, firstOf }, codes.size());
  const all = [...values.keys()];
  return {
    codes,
    step: (place, code) => table.step(place, code),
    first: (place) => table.first(place),
    next: (phrase) => nextOf[phrase] ?? -1,
    value: (phrase) => all[(valueOf[phrase] ?? 0) >> 1] as T,
    isStem: (phrase) => ((valueOf[phrase] ?? 0) & 1) === 1,
    isEmpty: wanted.length === 0,
  };
}

/** The different forms as codes in order, the first phrase of each, and after each phrase the next of the same form in the order in which they were given. */
function groupedByForm(wanted: readonly { readonly form: string }[], codes: LetterCodes): Grouped & { readonly nextOf: Int32Array } {
  const nextOf = new Int32Array(wanted.length).fill(-1);
  const ends = new Map<string, { readonly first: number; last: number }>();
  for (const [phrase, { form }] of wanted.entries()) {
    let coded = '';
    for (let at = 0; at < form.length; at += 1) coded += String.fromCharCode(codes.codeOf(form.charCodeAt(at)));
    const known = ends.get(coded);
    if (known === undefined) ends.set(coded, { first: phrase, last: phrase });
    else {
      nextOf[known.last] = phrase;
      known.last = phrase;
    }
  }
  const forms = [...ends.keys()].toSorted();
  return { forms, firstOf: Int32Array.from(forms, (form) => ends.get(form)?.first ?? -1), nextOf };
}

/** Forms as codes of letters, in order and each once, with the first phrase of each. */
interface Grouped {
  readonly forms: readonly string[];
  readonly firstOf: Int32Array;
}

/**
 * The places of a trie. One below `#branches` is a node times two, plus one where a phrase ends there; where it and a code lead stands in a hash table that is at most two thirds full, so that a search ends.
 * Any other is a place in `#tails` beyond that: the codes of a tail, then 0, then the number of its phrase in two halves.
 */
class PlaceTable {
  readonly #width: number;
  readonly #mask: number;
  /** The key of each slot, -1 for none, and the place right behind it: what is read together lies together. */
  readonly #slots: Int32Array;
  readonly #branches: number;
  readonly #tails: Uint16Array;
  /** The phrase that ends at each node. */
  readonly #ends: Int32Array;

  /** `width`: more than any code. */
  constructor({ forms, firstOf }: Grouped, width: number) {
    this.#width = width;
    const { edges, tails, ends } = edgesOf({ forms, firstOf });
    this.#branches = ends.length * 2;
    this.#tails = Uint16Array.from(tails);
    this.#ends = Int32Array.from(ends);
    this.#mask = 2 ** Math.ceil(Math.log2((edges.length / 3) * 1.5 + 2)) - 1;
    this.#slots = new Int32Array((this.#mask + 1) * 2).fill(-1);
    for (let edge = 0; edge < edges.length; edge += 3) {
      const [node = 0, code = 0, to = 0] = [edges[edge], edges[edge + 1], edges[edge + 2]];
      const slot = this.#slotOf(node * width + code);
      this.#slots[slot] = node * width + code;
      this.#slots[slot + 1] = to < 0 ? this.#branches - 1 - to : to * 2 + (ends[to] === -1 ? 0 : 1);
    }
  }

  step(place: number, code: number): number {
    if (place < this.#branches) return this.#slots[this.#slotOf((place >> 1) * this.#width + code) + 1] ?? -1;
    return this.#tails[place - this.#branches] === code ? place + 1 : -1;
  }

  first(place: number): number {
    if (place < this.#branches) return (place & 1) === 0 ? -1 : (this.#ends[place >> 1] ?? -1);
    const at = place - this.#branches;
    return this.#tails[at] === 0 ? (this.#tails[at + 1] ?? 0) * HALF + (this.#tails[at + 2] ?? 0) : -1;
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

const HALF = 0x1_00_00;

/**
 * The edges of a trie, three numbers each: a node, a code, and the node to which it leads, or of a tail what stands before its beginning with a minus. The tails. And by node the phrase that ends there; -1: none.
 */
function edgesOf({ forms, firstOf }: Grouped): {
  readonly edges: readonly number[];
  readonly tails: readonly number[];
  readonly ends: readonly number[];
} {
  const edges: number[] = [];
  const tails: number[] = [];
  const ends = [-1];
  const codeAt = (form: number, at: number): number => forms[form]?.charCodeAt(at) ?? 0;
  // Nodes whose forms, from one to before another, are still to be parted by the letter behind what they share.
  const open = [{ node: ROOT, from: 0, to: forms.length, depth: 0 }];
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    const { node, depth } = group;
    let { from } = group;
    // The shortest comes first.
    if (forms[from]?.length === depth) {
      ends[node] = firstOf[from] ?? -1;
      from += 1;
    }
    while (from < group.to) {
      const code = codeAt(from, depth);
      let to = from + 1;
      while (to < group.to && codeAt(to, depth) === code) to += 1;
      if (to === from + 1) {
        edges.push(node, code, -1 - tails.length);
        const { length } = forms[from] ?? '';
        for (let at = depth + 1; at < length; at += 1) tails.push(codeAt(from, at));
        const phrase = firstOf[from] ?? 0;
        tails.push(0, Math.floor(phrase / HALF), phrase % HALF);
      } else {
        edges.push(node, code, ends.length);
        open.push({ node: ends.length, from, to, depth: depth + 1 });
        ends.push(-1);
      }
      from = to;
    }
  }
  return { edges, tails, ends };
}
