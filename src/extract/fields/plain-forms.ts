import { plainLetters } from '../text/plain-letters.ts';

/** Words in lower case, each also as people write it who leave accents out (from four letters on; Latin and Greek letters only; other scripts change words by them). */
export function plainForms(words: readonly string[]): ReadonlySet<string> {
  const all = new Set(words);
  for (const word of words) {
    if (OTHER_SCRIPT.test(word)) continue;
    const plain = plainLetters(word).replaceAll('ß', 'ss');
    if (plain.length >= SHORTEST) all.add(plain);
  }
  return all;
}

/** A letter that is neither Latin nor Greek. */
const OTHER_SCRIPT = /[\p{L}--[\p{Script=Latin}\p{Script=Greek}]]/v;
/** Shorter ones are other words too often: "dán", "dan". */
const SHORTEST = 4;
