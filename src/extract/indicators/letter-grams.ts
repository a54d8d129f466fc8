import { foldLetter } from '../../model/phrase-form.ts';
import type { Span } from '../../model/provenance.ts';

/** Places in the table of weights of letters. */
export const GRAM_PLACES: number = 2 ** 15;

/** A word of a text, with the places of its letters in the table of weights; offsets into the folded text. */
export interface GramWord extends Span {
  readonly grams: readonly number[];
}

/**
 * The words of a text, numbers and question marks, without those that lie in `masked`, each with the places of its runs of letters: threes and fives of the word with its edges, the whole word, and its
 * beginning with that of the word before; in languages without spaces runs of one to three. Several runs may share a place: weights are fitted so.
 */
export function gramWords(lower: string, masked: readonly Span[]): GramWord[] {
  const words: GramWord[] = [];
  let mask = 0;
  let before = '^';
  for (const { index, 0: written } of lower.matchAll(TOKEN)) {
    const end = index + written.length;
    while ((masked[mask]?.end ?? Infinity) <= index) mask += 1;
    const over = masked[mask];
    if (over && over.start < end) continue;
    const grams: number[] = [];
    if (UNSPACED.test(written)) {
      for (let size = 1; size <= 3; size += 1)
        for (let at = 0; at + size <= written.length; at += 1) grams.push(hash(written.slice(at, at + size), UNSPACED_SEED));
      before = written.slice(-2);
    } else {
      const plain = /^\d/.test(written) ? `#${Math.min(written.length, 6)}` : fold(written);
      const edged = `^${plain}$`;
      for (const size of [3, 5]) for (let at = 0; at + size <= edged.length; at += 1) grams.push(hash(edged.slice(at, at + size), 0));
      if (edged.length > 5) grams.push(hash(edged, 0));
      grams.push(hash(`${before.slice(0, 6)}_${plain.slice(0, 6)}`, PAIR_SEED));
      before = plain;
    }
    words.push({ start: index, end, grams });
  }
  return words;
}

function fold(word: string): string {
  if (ASCII.test(word)) return word;
  let folded = '';
  for (let at = 0; at < word.length; at += 1) folded += foldLetter(word.charAt(at));
  return folded;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): number {
  let sum = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum ^= sum >>> 15;
  return (Math.imul(sum, 0x2c1b3c6d) >>> 8) % GRAM_PLACES;
}

const UNSPACED_SEED = 0x5bd1e995;
const PAIR_SEED = 0x1b873593;
const ASCII = /^[a-z]*$/;
/** A run of letters, a number, a question or exclamation mark, a sign of money; a run without end is cut. */
const TOKEN = /[\p{L}\p{M}]{1,40}|\d{1,20}|[?!؟$€£]/gu;
const UNSPACED = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
