import { NUMBER_LEXICON, type NumberWord } from './number-lexicon.ts';

/**
 * The readings of a number word some of whose letters are written more than once ("fiive", "threee", "zerooo"), lower case; undefined for other
 * words. Short ones must be drawn out plainly: "twooo", not "teen".
 */
export function stretchedNumberWord(word: string): readonly NumberWord[] | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !isDoubled(word)) return undefined;
  const base = BASES.get(squeezed(word));
  if (base === undefined || base.length >= word.length) return undefined;
  return base.length >= SHORTEST || THRICE.test(word) ? NUMBER_LEXICON.get(base) : undefined;
}

const SHORTEST = 4;
const LONGEST = 14;
/** One letter three times. */
const THRICE = /(\p{L})\1\1/u;

/** Whether two like letters stand side by side: a quick no for most words. */
function isDoubled(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}

/** A word with one letter for each run of like ones. */
function squeezed(word: string): string {
  let plain = '';
  for (const letter of word) if (!plain.endsWith(letter)) plain += letter;
  return plain;
}

/** English words that are drawn out in sentences as well ("tooo", "for..."). */
const EVERYDAY: ReadonlySet<string> = new Set(['too', 'won', 'for', 'ate', 'nil']);

/** Words for 0 to 99 in Latin, Cyrillic and Greek letters, three at least, by their squeezed form. */
const BASES: ReadonlyMap<string, string> = new Map(
  [...NUMBER_LEXICON]
    .filter(([word, [first]]) => word.length > 2 && !EVERYDAY.has(word) && first !== undefined && first.digits.length < 3)
    .filter(([word]) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{3,14}$/u.test(word))
    .map(([word]) => [squeezed(word), word] as const),
);
