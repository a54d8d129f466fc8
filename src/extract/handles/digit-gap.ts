/**
 * How closely two pieces of a number stand together. `glued`: nothing between; `tight`: up to four separators; `loose`: more of them;
 * `line`: a line break; `filler`: one or two short words; `break`: no number goes on over this.
 */
export type DigitGap = 'glued' | 'tight' | 'loose' | 'line' | 'filler' | 'break';

/** Judges the folded text between two pieces of a number. */
export function digitGap(between: string): DigitGap {
  if (between === '') return 'glued';
  if (between.length > WIDEST) return 'break';
  if (TIGHT.test(between)) return between.length <= 4 ? 'tight' : 'loose';
  if (LINE.test(between)) return 'line';
  return FILLER.test(between) ? 'filler' : 'break';
}

const WIDEST = 26;
/** Separators only: no letter, digit, currency sign, per cent or degree sign, and no line break. */
const TIGHT = /^[^\p{L}\p{N}\p{Sc}%°\n\r]{1,16}$/u;
/** Separators with one line break; no blank line. */
const LINE = /^[^\p{L}\p{N}\p{Sc}%°\n\r]{0,6}\r?\n[^\p{L}\p{N}\p{Sc}%°\n\r]{0,6}$/u;
/** One or two words of at most ten letters on one line; no digits, no currency. */
const FILLER = /^[^\p{L}\p{N}\p{Sc}%°\n\r]{1,4}(?:\p{L}{1,10}[^\p{L}\p{N}\p{Sc}%°\n\r]{1,4}){1,2}$/u;
