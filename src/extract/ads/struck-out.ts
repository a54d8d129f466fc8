import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { Remembered } from '../remembered.ts';

/** Short elements with a number that are struck out, or called an old price: an amount that no longer holds, beside the one that does. */
export function struckOut({ elements, text }: Pick<PageDocument, 'elements' | 'text'>): PageElement[] {
  return elements.filter((element) => isStruck(element) && /\d/.test(text.slice(element.textStart, element.textEnd)));
}

function isStruck({ name, attribs, textStart, textEnd }: PageElement): boolean {
  if (textEnd - textStart > LONGEST) return false;
  const { class: classes } = attribs as Readonly<Record<'class', string | undefined>>;
  return STRUCK.has(name) || (classes !== undefined && OLD.of(classes.slice(0, 200)));
}

const LONGEST = 40;
const STRUCK: ReadonlySet<string> = new Set(['s', 'del', 'strike']);

/** Classes of prices that no longer hold; whole words, never "list-price", which lists of prices are called. */
const OLD = new Remembered(
  (classes: string) =>
    /(?:^|[-_ ])(?:old|was|former|original|previous|strike|struck|crossed)-?(?:price|amount|preis|prix|precio)(?:$|[-_ ])|(?:^|[-_ ])(?:price|preis|prix|precio)-{1,2}(?:old|was|former|original|previous|strike|struck|crossed)(?:$|[-_ ])/i.test(
      classes,
    ),
  5_000,
);
