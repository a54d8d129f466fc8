import type { Price } from '../../model/ad.ts';
import type { FieldType } from '../../model/target.ts';
import type { TextContext } from '../text-context.ts';
import { hintedCurrency } from './currency-words.ts';
import { findDeclaredDate } from './find-declared-date.ts';
import { declaredBoolean } from './declared-boolean.ts';
import { readPrices } from './read-prices.ts';

/** The typed value of one declared field, with the place in its text where it stands. */
export interface Declared {
  readonly value: string | number | boolean | Price;
  readonly start: number;
  readonly end: number;
}

/** Reads one declared field's text by its type; undefined when the text does not hold such a value. Dates become ISO 8601, rates and salaries prices. */
export function parseDeclared(type: FieldType, text: string, context: TextContext): Declared | undefined {
  switch (type) {
    case 'text':
      return trimmed(text);
    case 'url': {
      const found = trimmed(text);
      return found === undefined || typeof found.value !== 'string' || /\s/.test(found.value) ? undefined : found;
    }
    case 'int':
      return integer(text);
    case 'bool': {
      const value = declaredBoolean(text);
      const place = trimmed(text);
      return value === undefined || place === undefined ? undefined : { ...place, value };
    }
    case 'date':
      return findDeclaredDate(text, context);
    case 'price':
    case 'rate':
    case 'salary':
      return price(text, context);
  }
}

function trimmed(text: string): Declared | undefined {
  const value = text.trim();
  const start = text.length - text.trimStart().length;
  return value === '' ? undefined : { value, start, end: start + value.length };
}

/** The first whole number, thousands separators left out. */
function integer(text: string): Declared | undefined {
  const match = /-?\d{1,3}(?:[.,' ]\d{3}){1,4}(?!\d)|-?\d{1,15}/.exec(text);
  if (match === null) return undefined;
  return { value: Number(match[0].replace(/[^\d-]/g, '')), start: match.index, end: match.index + match[0].length };
}

/** The first price; a bare number counts, since the field is declared to hold one. */
function price(text: string, context: TextContext): Declared | undefined {
  const [first] = readPrices(text, context);
  if (first !== undefined) return { value: first.value, start: first.start, end: first.end };
  const match = /\d{1,3}(?:[.,' ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?/.exec(text);
  if (match === null) return undefined;
  const decimals = /[.,](\d{1,2})$/.exec(match[0]);
  const whole = Number((decimals === null ? match[0] : match[0].slice(0, decimals.index)).replace(/\D/g, ''));
  const currency = hintedCurrency(context);
  const amount = whole + (decimals === null ? 0 : Number(`0.${decimals[1]}`));
  return { value: { amount, ...(currency === undefined ? {} : { currency }) }, start: match.index, end: match.index + match[0].length };
}
