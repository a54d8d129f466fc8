import { isUnspaced } from './is-unspaced.ts';
import { UNIT, UNIT_CLASS } from './unit-class.ts';

/** Words between two places of a text; two characters of a script without spaces count as one. Behind 90 characters no more are counted, but nine added. */
export function wordsApart(text: string, from: number, to: number): number {
  let words = 0;
  let inside = false;
  for (let at = from; at < Math.min(to, from + LONGEST_GAP); at += 1) {
    const unit = text.charCodeAt(at);
    const isWord = ((UNIT_CLASS[unit] ?? 0) & UNIT.word) !== 0;
    if (isUnspaced(unit)) words += 0.5;
    else if (isWord && !inside) words += 1;
    inside = isWord && !isUnspaced(unit);
  }
  return to - from > LONGEST_GAP ? words + 9 : words;
}

/** Characters between two words that belong together. */
const LONGEST_GAP = 90;
