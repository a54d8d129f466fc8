import { createLetterCodes } from './letter-codes.ts';
import type { LetterCodes } from './letter-codes.ts';

/** One phrase of a trie. */
export interface TriePhrase<T> {
  /** As `phraseForm` gives it, without the `*`. */
  readonly form: string;
  /** Whether the last word may go on. */
  readonly stem: boolean;
  readonly value: T;
}

/** Many phrases in one tree of letters: a step costs one look into a table, however many phrases there are. */
export interface PhraseTrie<T> {
  readonly codes: LetterCodes;
  /** The node that a code leads to; -1: none. */
  step(node: number, code: number): number;
  /** The phrases that end at a node; undefined: none. */
  at(node: number): readonly TriePhrase<T>[] | undefined;
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
  const letters = wanted.reduce((sum, { form }) => sum + form.length, 1);
  const mask = 2 ** Math.ceil(Math.log2(letters * 2 + 2)) - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const nodes = new Int32Array(mask + 1);
  const width = codes.size();
  let count = 1;
  const slotOf = (key: number): number => {
    // Multiplicative hashing (Knuth): spreads neighbouring keys; the table is at most half full, so the search ends.
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    slot &= mask;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const ends: (TriePhrase<T>[] | undefined)[] = [];
  for (const phrase of wanted) {
    let node = ROOT;
    for (let at = 0; at < phrase.form.length; at += 1) {
      const unit = phrase.form.charCodeAt(at);
      const code = codes.table[unit] || codes.codeOf(unit);
      const key = node * width + code;
      const slot = slotOf(key);
      if (keys[slot] === -1) {
        keys[slot] = key;
        nodes[slot] = count;
        count += 1;
      }
      node = nodes[slot] ?? ROOT;
    }
    (ends[node] ??= []).push(phrase);
  }
  return {
    codes,
    step: (node, code) => {
      const slot = slotOf(node * width + code);
      return keys[slot] === -1 ? -1 : (nodes[slot] ?? -1);
    },
    at: (node) => ends[node],
    isEmpty: wanted.length === 0,
  };
}
