import { isText } from 'domhandler';
import type { PageElement } from '../../document/page-element.ts';
import type { Statement } from './statement.ts';

/** A number of which an element shows the beginning and signs in place of the rest (`0712 ••••`), whole in one of its data attributes, whatever that is called. */
export function maskedStatements({ attribs, children }: PageElement): Statement[] {
  const [only] = children;
  if (only === undefined || !isText(only) || only.data.length > LONGEST) return [];
  const shown = MASKED.exec(only.data.trim())?.[1]?.replace(/\D/g, '') ?? '';
  if (shown.length < LEAST_SHOWN) return [];
  return Object.entries(attribs).flatMap(([name, value]) => {
    if (!name.startsWith('data-') || !/^\+?[\d\s()./-]{7,30}$/.test(value)) return [];
    const digits = value.replace(/\D/g, '');
    return digits.length > shown.length && digits.startsWith(shown) ? [{ label: 'Phone', value, raw: value, most: 0.9 }] : [];
  });
}

const LONGEST = 40;
/** Digits that no other number begins with by chance. */
const LEAST_SHOWN = 3;
/** Digits, then signs that stand for what a click shows; every quantifier is bounded. */
const MASKED = /^(\+?[\d\s()./-]{3,20}?)\s{0,3}(?:[•*●×⋅·xX#_…?-]{2,20}|\.{3,10})[\s•*●×⋅·xX#_…?.-]{0,20}$/u;
