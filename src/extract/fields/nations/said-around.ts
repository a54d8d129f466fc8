/** What stands around a word up to the signs that end its clause or its part of one; at most 60 units to each side. */
export interface SaidAround {
  /** From the last sign that ends a sentence or line. */
  readonly clause: string;
  /** From the last sign that ends a part of it, such as a comma or picture. */
  readonly partBefore: string;
  readonly partBehind: string;
  readonly behind: string;
}

/** The clause of a lower-case text that a word stands in. */
export function saidAround(lower: string, start: number, end: number): SaidAround {
  const before = lower.slice(Math.max(0, start - REACH), start);
  const behind = lower.slice(end, end + REACH);
  const clause = before.slice(before.search(LAST_CLAUSE));
  return { clause, partBefore: clause.slice(clause.search(LAST_PART)), partBehind: FIRST_PART.exec(behind)?.[0] ?? '', behind };
}

const REACH = 60;
/** Signs that end a sentence are none of it. Slices of 60 units only: nothing is tried for long. */
const LAST_CLAUSE = /[^.!?;|\n。！？؟]{0,60}$/u;
/** A part has letters, digits, blanks, apostrophes and percent signs, and hyphens within words: no comma, dash or picture. */
const LAST_PART = /(?:[\p{L}\p{M}\p{N}'’%\u200d]|[ ](?![-–—])|(?<![ ])-){0,60}$/u;
const FIRST_PART = /^(?:[\p{L}\p{M}\p{N}'’%]|[ ](?![-–—])|-(?=[\p{L}])){0,60}/u;
