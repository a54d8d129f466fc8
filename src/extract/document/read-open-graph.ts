import type { PageDocument } from './page-document.ts';
import type { StructuredItem, StructuredProperty } from './structured-item.ts';

/** Prefixes of the meta properties that describe the page's thing (ogp.me, and the shops' extensions of it). */
const PREFIXES = /^(?:og|product|article|profile|place|business|twitter):/;

/** Reads the page's OpenGraph and similar meta elements as one item, its paths being the property names; nothing when there are none. */
export function readOpenGraph(document: Pick<PageDocument, 'elements'>): StructuredItem[] {
  const properties: StructuredProperty[] = [];
  for (const element of document.elements) {
    if (element.name !== 'meta' || properties.length >= 200) continue;
    const path = (element.attribs['property'] ?? element.attribs['name'] ?? '').trim().toLowerCase();
    const value = element.attribs['content']?.trim() ?? '';
    if (value !== '' && (PREFIXES.test(path) || path === 'description')) properties.push({ path, value: value.slice(0, 5000) });
  }
  if (properties.length === 0) return [];
  const type = properties.find((property) => property.path === 'og:type')?.value;
  return [{ format: 'open-graph', types: type === undefined ? [] : [`og:${type}`], properties }];
}
