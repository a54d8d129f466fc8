import { isText } from 'domhandler';
import { PageElement } from '../../document/page-element.ts';
import type { Statement } from './statement.ts';

/** A number of which an element, or one in it, shows the beginning and signs in place of the rest (`0712 ••••`), whole in one of its data attributes, whatever that is called. */
export function maskedStatements(element: PageElement): Statement[] {
  const numbers = Object.entries(element.attribs).filter(([name, value]) => name.startsWith('data-') && NUMBER.test(value));
  const shown = numbers.length === 0 ? '' : shownIn(element, 0);
  return numbers.flatMap(([, value]) => {
    const digits = value.replace(/\D/g, '');
    return shown !== '' && digits.length > shown.length && digits.startsWith(shown)
      ? [{ label: 'Phone', value, raw: value, most: 0.9 }]
      : [];
  });
}

/** The digits that an element shows of a number before signs in place of the rest; empty where it shows none. */
function shownIn({ children }: PageElement, depth: number): string {
  for (const child of children.slice(0, MOST_CHILDREN)) {
    const text = isText(child) && child.data.length <= LONGEST ? child.data.trim() : '';
    const shown = MASKED.exec(text)?.[1]?.replace(/\D/g, '') ?? '';
    if (shown.length >= LEAST_SHOWN) return shown;
    const below = child instanceof PageElement && depth < DEEPEST ? shownIn(child, depth + 1) : '';
    if (below !== '') return below;
  }
  return '';
}

const NUMBER = /^\+?[\d\s()./-]{7,30}$/;
/** Levels below an element, and children on each, that are looked at. */
const DEEPEST = 2;
const MOST_CHILDREN = 8;
const LONGEST = 40;
/** Digits that no other number begins with by chance. */
const LEAST_SHOWN = 3;
/** Digits, then signs that stand for what a click shows; every quantifier is bounded. */
const MASKED = /^(\+?[\d\s()./-]{3,20}?)\s{0,3}(?:[•*●×⋅·xX#_…?-]{2,20}|\.{3,10})[\s•*●×⋅·xX#_…?.-]{0,20}$/u;
