import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';

/** The last word before a place of a lower-case text, the last two, and so on up to four, each as one string with single spaces; empty where something else than a space, an apostrophe or a dot stands before. */
export function wordsBefore(lower: string, start: number): readonly string[] {
  const found: string[] = [];
  let phrase = '';
  let at = start;
  while (found.length < MOST_WORDS) {
    let end = at;
    while (end > 0 && at - end < MOST_SIGNS && isJoin(lower.charCodeAt(end - 1))) end -= 1;
    if (end === at) break;
    let begin = end;
    while (begin > 0 && end - begin < LONGEST && isLetter(lower.charCodeAt(begin - 1))) begin -= 1;
    if (begin === end) break;
    const word = lower.slice(begin, end);
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    found.push(phrase);
    at = begin;
  }
  return found;
}

const MOST_WORDS = 4;
const MOST_SIGNS = 2;
const LONGEST = 20;

/** A space, an apostrophe, a dot. */
function isJoin(unit: number): boolean {
  return unit === 0x20 || unit === 0x27 || unit === 0x20_19 || unit === 0x2e;
}

/** A letter, a mark or a hyphen. */
function isLetter(unit: number): boolean {
  return unit === 0x2d || ((UNIT_CLASS[unit] ?? 0) & UNIT.letter) !== 0;
}
