import type { Span } from '../../model/provenance.ts';
import type { PageDocument } from './page-document.ts';
import type { PageElement } from './page-element.ts';

/** The visible text of an element without the blanks around it, as a span of `document.text`; empty for what is not shown. */
export function elementSpan(document: Pick<PageDocument, 'text'>, element: Pick<PageElement, 'textStart' | 'textEnd'>): Span {
  const text = document.text;
  let start = element.textStart;
  let end = Math.min(element.textEnd, text.length);
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** The visible text of an element without the blanks around it. */
export function elementText(document: Pick<PageDocument, 'text'>, element: Pick<PageElement, 'textStart' | 'textEnd'>): string {
  const { start, end } = elementSpan(document, element);
  return document.text.slice(start, end);
}
