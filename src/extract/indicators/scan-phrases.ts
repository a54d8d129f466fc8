import { articleLength } from '../../model/phrase-form.ts';
import { LETTER_CODE } from './letter-codes.ts';
import { ROOT } from './phrase-trie.ts';
import type { PhraseTrie } from './phrase-trie.ts';

/** Takes what a phrase that was met stands for, and its number, with its place in the text scanned. */
export type TakePhrase<T> = (met: { readonly value: T; readonly phrase: number }, start: number, end: number) => void;

/**
 * Tells every phrase of a trie that stands in a text in lower case, from `from` to `to`, in order of their beginnings.
 * `words`: phrases begin and end where words do. `anywhere`: inside runs of letters too (languages without spaces).
 * Linear: from each place at most the longest phrase is walked.
 */
export function scanPhrases<T>(
  text: string,
  trie: PhraseTrie<T>,
  { edges, from = 0, to = text.length, take }: { edges: 'words' | 'anywhere'; from?: number; to?: number; take: TakePhrase<T> },
): void {
  if (trie.isEmpty) return;
  const { table } = trie.codes;
  // One object for all walks: a text has many beginnings of words.
  const how: Walk<T> = { start: from, to, edges, take };
  let inWord = false;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const code = table[unit] || trie.codes.codeOf(unit);
    if (code === LETTER_CODE.skip) continue;
    if (code === LETTER_CODE.separator) {
      inWord = false;
      continue;
    }
    if (!inWord || edges === 'anywhere') {
      how.start = at;
      walk(text, trie, how);
    }
    inWord = true;
  }
}

/** Separators that one space of a phrase may stand for. */
const MOST_SEPARATORS = 4;

interface Walk<T> {
  start: number;
  readonly to: number;
  readonly edges: 'words' | 'anywhere';
  readonly take: TakePhrase<T>;
}

function walk<T>(text: string, trie: PhraseTrie<T>, { start, to, edges, take }: Walk<T>): void {
  let place = ROOT;
  let at = start + articleLength(text, start);
  for (;;) {
    const unit = at < to ? text.charCodeAt(at) : SPACE;
    const code = trie.codes.table[unit] || trie.codes.codeOf(unit);
    if (code === LETTER_CODE.skip) {
      at += 1;
      continue;
    }
    for (let phrase = trie.first(place); phrase >= 0; phrase = trie.next(phrase)) {
      if (edges === 'anywhere' || code === LETTER_CODE.separator) take({ value: trie.value(phrase), phrase }, start, at);
      else if (trie.isStem(phrase)) take({ value: trie.value(phrase), phrase }, start, wordEnd(text, trie, at));
    }
    if (at >= to) return;
    place = trie.step(place, code);
    if (place < 0) return;
    at = code === LETTER_CODE.separator ? afterGap(text, trie, at) : at + 1;
    if (at < 0) return;
  }
}

const SPACE = 0x20;

/** Where the next word begins behind a run of separators; -1 when the run is too long. */
function afterGap<T>(text: string, trie: PhraseTrie<T>, from: number): number {
  let count = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = trie.codes.table[unit] || trie.codes.codeOf(unit);
    if (code === LETTER_CODE.skip) continue;
    if (code !== LETTER_CODE.separator) return at + articleLength(text, at);
    // Both halves of an emoji are one sign.
    if (unit < 0xd800 || unit > 0xdbff) count += 1;
    if (count > MOST_SEPARATORS) return -1;
  }
  return -1;
}

function wordEnd<T>(text: string, trie: PhraseTrie<T>, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_ENDING && trie.codes.codeOf(text.charCodeAt(at)) !== LETTER_CODE.separator) at += 1;
  return at;
}

/** Letters that a stem may be followed by; bounds the work on a run of letters without end. */
const LONGEST_ENDING = 40;
