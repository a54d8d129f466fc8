/**
 * How closely two pieces of a number stand together. `glued`: nothing between; `tight`: up to four separators; `loose`: more of them;
 * `list`: a comma, colon, semicolon or full stop with a space, as between the items of a list; `line`: a line break; `filler`: one or two short words; `break`: no number goes on over this.
 */
export type DigitGap = 'glued' | 'tight' | 'loose' | 'list' | 'line' | 'filler' | 'break';

/** Judges the folded text between two pieces of a number. */
export function digitGap(between: string): DigitGap {
  if (between === '') return 'glued';
  if (between.length > WIDEST_GAP) return 'break';
  if (TIGHT.test(between)) return LIST.test(between) ? 'list' : between.length <= 4 ? 'tight' : 'loose';
  if (LINE.test(between)) return 'line';
  return FILLER.test(between) ? 'filler' : 'break';
}

/** UTF-16 units over which no number goes on. */
export const WIDEST_GAP = 26;
/** Separators only: no letter, digit, currency sign, per cent or degree sign, and no line break. */
const TIGHT = /^[^\p{L}\p{N}\p{Sc}%°\n\r]{1,16}$/u;
/** What ends an item of a list, a cell of a table or a sentence, or leads from one amount to the next; not a dash, slash or full stop between spaces. */
const LIST = /[,;:!?] |(?<![ .])\. | [;:]|[\t،؛、。→⇒💶💵💷💴💰]| & | [([][-−–]/u;
/** Separators with one line break; no blank line. */
const LINE = /^[^\p{L}\p{N}\p{Sc}%°\n\r]{0,6}\r?\n[^\p{L}\p{N}\p{Sc}%°\n\r]{0,6}$/u;
/** One or two words of at most ten letters on one line, glued to the digits or not; no digits, no currency. */
const FILLER =
  /^[^\p{L}\p{M}\p{N}\p{Sc}%°\n\r]{0,4}[\p{L}\p{M}]{1,12}(?:[^\p{L}\p{M}\p{N}\p{Sc}%°\n\r]{1,4}[\p{L}\p{M}]{1,12})?[^\p{L}\p{M}\p{N}\p{Sc}%°\n\r]{0,4}$/u;
