import type { PageDocument } from './page-document.ts';
import type { PageElement } from './page-element.ts';
import type { Selector } from './compile-selector.ts';

/** The elements that match a selector, in document order: of the whole page, or `within` an element (itself included). At most `limit` (default 10,000). */
export function selectElements(
  document: Pick<PageDocument, 'elements'>,
  selector: Selector,
  { within, limit = 10_000 }: { readonly within?: PageElement; readonly limit?: number } = {},
): PageElement[] {
  const found: PageElement[] = [];
  const last = within ? within.lastOrder : document.elements.length - 1;
  for (let at = within ? within.order : 0; at <= last && found.length < limit; at++) {
    const element = document.elements[at];
    if (element && selector(element)) found.push(element);
  }
  return found;
}
