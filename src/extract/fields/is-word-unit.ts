import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';

/** Whether a UTF-16 unit belongs to a word: a letter, mark or number character. NaN (beyond the text) does not, nor does punctuation of any script. */
export function isWordUnit(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.word) !== 0;
}
