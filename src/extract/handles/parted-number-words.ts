import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { NUMBER_LEXICON } from './number-lexicon.ts';
import type { TextToken } from './text-token.ts';

/**
 * The number words whose letters stand apart, all by the same sign, from a place of a lower-case text on: "e i g h t", "f-i-v-e", "o.n.e.t.w.o"; none where other
 * letters are among them. The letter at the place must not be part of a word.
 */
export function partedNumberWords(lower: string, start: number): TextToken[] {
  const joint = lower.charCodeAt(start + 1);
  if (!JOINTS.has(joint)) return NONE;
  let letters = lower.charAt(start);
  let at = start + 1;
  while (letters.length < MOST && lower.charCodeAt(at) === joint && isLetter(lower, at + 1) && !isWord(lower, at + 2)) {
    letters += lower.charAt(at + 1);
    at += 2;
  }
  return letters.length < FEWEST ? NONE : wordsOf(letters, start);
}

const NONE: TextToken[] = [];
const JOINTS: ReadonlySet<number> = new Set(Array.from(' .-_*/', (sign) => sign.charCodeAt(0)));
/** Letters of the shortest word that is looked for, and letters looked at. */
const FEWEST = 3;
const MOST = 60;
/** Letters of the longest word. */
const LONGEST = 9;

function isLetter(lower: string, at: number): boolean {
  return ((UNIT_CLASS[lower.charCodeAt(at)] ?? 0) & UNIT.letter) !== 0;
}

function isWord(lower: string, at: number): boolean {
  return ((UNIT_CLASS[lower.charCodeAt(at)] ?? 0) & (UNIT.word | UNIT.surrogate)) !== 0;
}

/** The words that the letters make up, the longest at each place; none where a letter is left over. */
function wordsOf(letters: string, start: number): TextToken[] {
  const found: TextToken[] = [];
  for (let at = 0; at < letters.length;) {
    let size = LONGEST;
    while (size >= FEWEST && (at + size > letters.length || !NUMBER_LEXICON.has(letters.slice(at, at + size)))) size -= 1;
    const numbers = size < FEWEST ? undefined : NUMBER_LEXICON.get(letters.slice(at, at + size));
    if (numbers === undefined) return NONE;
    found.push({ start: start + at * 2, end: start + (at + size) * 2 - 1, numbers });
    at += size;
  }
  return found;
}
