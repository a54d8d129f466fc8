import { foldLetter } from '../../model/phrase-form.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';

/**
 * A text in lower case with the signs between parted letters made to count for nothing ("k i d n e y", "k.i.d.n.e.y", "kid-ney", «по.чка»),
 * where the letters together make a word that `isKnown`; every other word as it was. Of the same length. Linear: a word is looked at up to
 * `LONGEST` letters on either side of a sign.
 */
export function joinLetters(lower: string, isKnown: (word: string) => boolean): string {
  const join = (parted: string): string => {
    const letters = parted.replaceAll(NO_LETTER, '');
    const isWord = letters.length >= SHORTEST && (isKnown(letters) || isKnown([...letters].map(foldLetter).join('')));
    return isWord ? parted.replaceAll(NO_LETTER, SKIPPED) : parted;
  };
  // "k i d n e y, o neg": a single letter behind a comma may be a word of its own.
  const joinRun = (run: string): string => {
    const cut = run.lastIndexOf(',');
    const whole = join(run);
    return whole !== run || cut < 0 ? whole : join(run.slice(0, cut)) + run.slice(cut);
  };
  const single = holdsSingles(lower) ? lower.replaceAll(SINGLES, joinRun) : lower;
  return joinBroken(single, join).replaceAll(BEHIND_THAI_VOWEL, SKIPPED);
}

/** What a search for phrases reads over (`LETTER_CODE.skip`): the Arabic tatweel. */
const SKIPPED = '\u0640';
const NO_LETTER = /[^\p{L}\p{M}]/gu;
/** Letters that a word has at the least: shorter ones stand by chance. */
const SHORTEST = 4;
/** Letters on one side of a sign at the most. */
const LONGEST = 14;
/** Four or more single letters with a sign or two between each. Must not match letters of whole words. */
const SINGLES = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}?(?:[ .·•*_\-/|,~+]{1,2}\p{L}\p{M}?(?![\p{L}\p{M}\p{N}])){3,15}/gu;
/** A space behind a Thai vowel that is written before its letter: no word ends there. */
const BEHIND_THAI_VOWEL = /(?<=[\u0E40-\u0E44]) (?=[\u0E01-\u0E2E])/g;

/** Whether two single letters stand in a row, with spaces or signs on either side of both; far cheaper than the pattern, and most texts hold none. */
function holdsSingles(lower: string): boolean {
  let last = -1;
  let singles = 0;
  for (let at = 0; at < lower.length; at += 1) {
    if (PARTS[lower.charCodeAt(at)] !== 1) continue;
    // Between signs that touch stands nothing, which parts no letters.
    if (at !== last + 1) singles = isSingle(lower, last + 1, at) ? singles + 1 : 0;
    last = at;
    if (singles >= 2) return true;
  }
  return false;
}

/** Whether a letter, or one with a mark, is all that stands between two places. */
function isSingle(lower: string, from: number, to: number): boolean {
  return isLetter(lower, from) && (to - from === 1 || (to - from === 2 && lower.charCodeAt(from + 1) >= FIRST_MARK));
}

/** First of the combining marks. */
const FIRST_MARK = 0x300;

/** 1 for a space or sign, by UTF-16 unit. */
const PARTS = new Uint8Array(0x1_00_00);
for (const sign of ' .·•*_-/|,~+') PARTS[sign.charCodeAt(0)] = 1;

/** Joins words with one sign inside. The sign at the end of a sentence has a space behind it, and is none. */
function joinBroken(lower: string, join: (parted: string) => string): string {
  let joined = '';
  let copied = 0;
  for (let at = 1; at < lower.length; at += 1) {
    if (PARTS[lower.charCodeAt(at)] !== 1 || lower.charCodeAt(at) === SPACE || !isLetter(lower, at + 1) || !isLetter(lower, at - 1))
      continue;
    let [start, end] = [at, at + 1];
    while (at - start < LONGEST && isLetter(lower, start - 1)) start -= 1;
    while (end - at <= LONGEST && isLetter(lower, end)) end += 1;
    if (start < copied) continue;
    const parted = lower.slice(start, end);
    const meant = join(parted);
    if (meant === parted) continue;
    joined += lower.slice(copied, start) + meant;
    copied = end;
  }
  return copied === 0 ? lower : joined + lower.slice(copied);
}

const SPACE = 0x20;

function isLetter(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.letter) !== 0;
}
