import { elementSpan } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import type { PageRecord } from './record.ts';

/** The records of a declared selector, in document order; a match inside a match is no record of its own. */
export function declaredRecords(
  document: PageDocument,
  elements: readonly PageElement[],
  urlOf: (element: PageElement) => string | undefined,
): PageRecord[] {
  const records: PageRecord[] = [];
  let last = -1;
  for (const element of elements) {
    if (element.order <= last) continue;
    last = element.lastOrder;
    const url = urlOf(element);
    records.push({ element, lastOrder: element.lastOrder, ...elementSpan(document, element), ...(url === undefined ? {} : { url }) });
  }
  return records;
}
