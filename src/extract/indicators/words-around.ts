import { foldLetter } from '../../model/phrase-form.ts';

/** The words of a stretch of text in folded form, in order. */
export function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).map((word) => foldWord(word));
}

/** Up to `most` words that stand before a place without a sign of a break between, the nearest last. */
export function wordsBefore(lower: string, at: number, most: number): string[] {
  const text = lower.slice(Math.max(0, at - REACH), at);
  const cut = [...text.matchAll(CLAUSE_END)].at(-1)?.index ?? -1;
  return wordsOf(text.slice(cut + 1)).slice(-most);
}

/** Up to `most` words that stand behind a place without a sign of a break between, the nearest first. */
export function wordsAfter(lower: string, at: number, most: number): string[] {
  const text = lower.slice(at, at + REACH);
  const cut = text.search(CLAUSE_END);
  return wordsOf(cut < 0 ? text : text.slice(0, cut)).slice(0, most);
}

/** Characters looked at on either side. */
const REACH = 64;

/** A word: letters, vowel signs, digits. */
const WORDS = /[\p{L}\p{M}\p{N}]{1,64}/gu;
/** Signs that end a clause. */
const CLAUSE_END = /[,.;:!?\n()«»"“”。，！？；،؟]/gu;

function foldWord(word: string): string {
  return PLAIN.test(word) ? word : word.split('').map(foldLetter).join('');
}

/** Nothing to fold. */
const PLAIN = /^[a-z0-9]*$/;
