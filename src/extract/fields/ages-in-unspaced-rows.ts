import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { unspacedBesideAge } from './names/unspaced-beside-age.ts';

/**
 * Places of the numbers that are glued to names in a row, as parlours write who is there in scripts without spaces: "小妹三位:莉莉29 甜甜31", "まい23 さくら27".
 * Two at least, each behind a name; no row of prices ("足疗60 精油45").
 */
export function agesInUnspacedRows(candidates: readonly AgeCandidate[], text: AgeText): ReadonlySet<number> {
  const found = new Set<number>();
  let row: number[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const start = nameStart(candidate, text);
    if (start === undefined) continue;
    const last = row.at(-1);
    if (last !== undefined && !JOINT.test(text.lower.slice(candidates[last]?.end, start))) row = [];
    row.push(at);
    if (row.length > 1) for (const one of row) found.add(one);
  }
  return found;
}

/** Where the name begins that a number is glued to; undefined without one. */
function nameStart({ form, value, start, end }: AgeCandidate, { lower, context }: AgeText): number | undefined {
  if (form !== 'digits' || value < 18 || value > OLDEST || lower.charCodeAt(start - 1) < FIRST_UNSPACED) return undefined;
  const run = GLUED.exec(lower.slice(Math.max(0, start - LONGEST), start))?.[0];
  if (run === undefined || !ENDS.test(lower.slice(end, end + 2))) return undefined;
  return unspacedBesideAge({ lower: run, start: start - run.length, end: start }, context.languages)?.start;
}

const OLDEST = 59;
const LONGEST = 10;
/** The first kana; ideographs and Korean letters come behind. */
const FIRST_UNSPACED = 0x30_41;
/** A whole run of such letters, right before a number. */
const GLUED = /(?<![\p{L}\p{M}\p{N}])(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}|\p{Script=Hangul}{2,4})$/u;
/** Between the age of one and the name of the next. */
const JOINT = /^(?:[ ]{1,2}|[ ]?[,、，/・|+&♥❤★☆][ ]?|\n)$/u;
/** No word or unit is glued behind. */
const ENDS = /^(?:$|[ \n,、，/・|+&♥❤★☆)）。!！])/u;
