import { wordsApart } from '../../text/words-apart.ts';

/** How many words stand between two places of a text; infinitely many where a sentence or line ends between them, or, if `part` is told, where a comma, dash or slash does. */
export function wordsBetween(text: string, [from, to]: readonly [number, number], within: 'sentence' | 'part' = 'sentence'): number {
  if (to < from || to - from > MOST_UNITS) return to < from ? 0 : Number.POSITIVE_INFINITY;
  const between = text.slice(from, to);
  if (SIGN.test(between) || STOP.test(text.slice(Math.max(0, from - BEFORE_STOP), to)) || (within === 'part' && PART_ENDS.test(between)))
    return Number.POSITIVE_INFINITY;
  return wordsApart(text, from, to);
}

/** Units looked over at once. */
const MOST_UNITS = 120;
/** A full stop ends a sentence before a space, but not behind a short word ("incl. gas", "ca. 5"). */
const STOP = /(?<=[\p{L}\d)]{4})(?<!avail|pprox|dispo|(?:in|ex)[kc]l|mens|approx|verf)\.(?=\s)/u;
const BEFORE_STOP = 6;
const SIGN = /[\n!?;|•·✅❌⛔🚫。！？；【】]/u;
const PART_ENDS = /[,，、/()]|\s[-–—]\s/u;
