import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';

/** Where the first line of a text ends that is not empty; 0 where it is longer than a title. */
export function titleEnd(lower: string): number {
  let start = 0;
  while (((UNIT_CLASS[lower.charCodeAt(start)] ?? 0) & UNIT.space) !== 0) start += 1;
  const end = lower.indexOf('\n', start);
  if (end < 0) return lower.length <= LONGEST_LINE ? lower.length : 0;
  return end - start <= LONGEST_TITLE ? end : 0;
}

/** Units of a first line that is a title. */
const LONGEST_TITLE = 140;
/** Units of a line that is a title and all there is. */
const LONGEST_LINE = 70;
