import type { Span } from '../../model/provenance.ts';
import { UNIT, UNIT_CLASS } from './unit-class.ts';

/** The stretch without white space that holds an offset: patterns that cross no white space need to see no more of a text. */
export function chunkAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.space) !== 0;
}
