import { wordAlternatives } from './word-alternatives.ts';

/** A word of a list, signs, and short words up to a number, right before an amount. Must not begin inside a word; no comma parts them. */
export function wordsAhead(list: readonly string[], most: number): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wordAlternatives(list)})(?![a-z\\p{Script=Cyrillic}\\p{Script=Greek}])\\.?[^\\p{L}\\p{N}.,;!?]{0,4}(?:\\p{L}{1,7}[ :(\\u00a0]{1,2}){0,${most}}[^\\p{L}\\p{N}.,;!?]{0,2}$`,
    'u',
  );
}
