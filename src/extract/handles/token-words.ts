import { CONTACT_LABELS } from './contact-label-lexicon.ts';
import { WordFlags } from '../text/word-flags.ts';
import { APOSTROPHE_STARTS, NUMBER_LEXICON } from './number-lexicon.ts';

/** What the scanner must know of a word, or of several read as one, before it looks into the lexicons; bit flags. */
export const TOKEN_WORD = {
  /** A number word, or a label of one word. */
  whole: 1,
  /** One of `PHRASE_STARTS`. */
  begins: 2,
  /** What comes next may make it a longer number word. */
  numberPart: 4,
  /** What comes next may make it a label of several words. */
  labelPart: 8,
  /** The words of a label of several words. */
  label: 16,
  /** The letters of a number word. */
  number: 32,
} as const;

const WORDS = new WordFlags();

/** The code of a word, going on from the code of what stands before (0 for nothing): units times powers of 31. */
export function wordCode(word: string, code: number): number {
  let sum = code;
  for (let at = 0; at < word.length; at += 1) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0;
  return sum;
}

/** The `TOKEN_WORD` flags for a code. Words may share a code by chance: a flag says "may", its absence is sure. */
export function tokenWord(code: number): number {
  return WORDS.of(code);
}

function flag(word: string, flags: number): void {
  WORDS.add(wordCode(word, 0), flags);
}

for (const key of NUMBER_LEXICON.keys()) {
  flag(key, TOKEN_WORD.whole | TOKEN_WORD.begins | TOKEN_WORD.number);
  for (let end = 1; end < key.length; end += 1) flag(key.slice(0, end), TOKEN_WORD.numberPart);
}
for (const key of CONTACT_LABELS.keys()) {
  const words = key.split(' ');
  if (words.length === 1) flag(key, TOKEN_WORD.whole);
  else flag(words[0] ?? '', TOKEN_WORD.begins);
  for (let count = 1; count < words.length; count += 1) flag(words.slice(0, count).join(''), TOKEN_WORD.labelPart);
  flag(words.join(''), TOKEN_WORD.label);
}
for (const word of APOSTROPHE_STARTS) flag(word, TOKEN_WORD.begins);

/** Words that begin a phrase: a label of several words, or a number (tens, hundreds, units that are said first). */
export const PHRASE_STARTS: ReadonlySet<string> = new Set([
  ...[...CONTACT_LABELS.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))),
  ...NUMBER_LEXICON.keys(),
  ...APOSTROPHE_STARTS,
]);
