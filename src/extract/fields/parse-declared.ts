import type { Price } from '../../model/ad.ts';
import type { FieldType } from '../../model/target.ts';
import type { TextContext } from '../text-context.ts';

/** The typed value of one declared field, with the place in its text where it stands. */
export interface Declared {
  readonly value: string | number | boolean | Price;
  readonly start: number;
  readonly end: number;
}

/** Reads one declared field's text by its type; undefined when the text does not hold such a value. */
export function parseDeclared(_type: FieldType, text: string, _context: TextContext): Declared | undefined {
  return { value: text.trim(), start: 0, end: text.length };
}
