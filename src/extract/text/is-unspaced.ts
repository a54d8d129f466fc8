import { UNIT, UNIT_CLASS } from './unit-class.ts';

/** Whether a UTF-16 unit is a letter of a script that does not part its words. NaN (beyond the text) is none. */
export function isUnspaced(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.unspaced) !== 0;
}
