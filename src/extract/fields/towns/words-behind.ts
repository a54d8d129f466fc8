import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';

/** The word behind a place of a lower-case text in the same line, and the two words behind it; a space or a hyphen before it, then a sign such as a bracket at most. A word that digits go on is none. */
export function wordsBehind(lower: string, end: number): readonly string[] {
  const sign = lower.charCodeAt(end);
  if (sign !== SPACE && sign !== HYPHEN) return [];
  let start = end + 1;
  if (SIGNS.includes(lower.charAt(start)) && start < lower.length) start += lower.charCodeAt(start + 1) === SPACE ? 2 : 1;
  const first = wordAt(lower, start);
  if (first === '') return [];
  const next = start + first.length;
  const second = lower.charCodeAt(next) === SPACE ? wordAt(lower, next + 1) : '';
  return second === '' ? [first] : [first, `${first} ${second}`];
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const SIGNS = ' |·•★✦♥❤-';
const LONGEST = 20;

function wordAt(lower: string, start: number): string {
  let end = start;
  while (end - start < LONGEST && ((UNIT_CLASS[lower.charCodeAt(end)] ?? 0) & UNIT.letter) !== 0) end += 1;
  return ((UNIT_CLASS[lower.charCodeAt(end)] ?? 0) & UNIT.digit) === 0 ? lower.slice(start, end) : '';
}
