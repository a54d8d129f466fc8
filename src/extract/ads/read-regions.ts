import type { PageRules } from '../compile-page-rules.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import type { PagePart } from '../document/page-parts.ts';
import { resolveUrl } from '../document/resolve-url.ts';
import { selectElements } from '../document/select-elements.ts';
import type { Selector } from '../document/compile-selector.ts';
import { declaredRecords } from '../records/declared-records.ts';
import { findRecords } from '../records/find-records.ts';
import { urlShape } from '../records/url-shape.ts';
import type { Region } from '../records/record.ts';

/** The lists of records of a page: by the declared selector, else by the declared link, else found by themselves. */
export function readRegions(document: PageDocument, parts: readonly PagePart[], rules: PageRules): readonly Region[] {
  const { records, link } = rules.list;
  if (records === 'auto' && !link) return findRecords(document, parts);
  const linkOf = (element: PageElement): string | undefined => (link ? addressIn(document, element, link) : firstLink(document, element));
  if (records !== 'auto') return regionOf(declaredRecords(document, selectElements(document, records, { limit: 1000 }), linkOf));
  if (!link) return [];
  const found = findRecords(document, parts);
  const declared = regionOf(declaredRecords(document, selectElements(document, link.selector, { limit: 1000 }), linkOf));
  const urls = new Set(declared[0]?.records.map((record) => record.url));
  // Blocks found by themselves are the records when they hold the declared links; else the links alone are.
  const blocks = found.filter((region) => region.records.some((record) => record.url !== undefined && urls.has(record.url)));
  return blocks.flatMap((region) => region.records).filter((record) => urls.has(record.url)).length >= urls.size ? blocks : declared;
}

function regionOf(records: Region['records']): Region[] {
  const counts = new Map<string, number>();
  for (const { url } of records) if (url !== undefined) counts.set(urlShape(url), (counts.get(urlShape(url)) ?? 0) + 1);
  const shape = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return records.length === 0 ? [] : [{ records, score: Number.POSITIVE_INFINITY, ...(shape === undefined ? {} : { shape }) }];
}

function addressIn(
  document: PageDocument,
  element: PageElement,
  link: { readonly selector: Selector; readonly attr: string },
): string | undefined {
  const found = selectElements(document, link.selector, { within: element, limit: 1 })[0];
  const href = found?.attribs[link.attr.toLowerCase()];
  return href === undefined
    ? undefined
    : resolveUrl(href.trim(), { url: document.baseUrl, origin: URL.parse(document.baseUrl)?.origin ?? '' });
}

/** The first link inside an element that leads to another page. */
function firstLink(document: PageDocument, element: PageElement): string | undefined {
  return document.links.find((link) => link.url !== undefined && element.holds(link.element))?.url;
}
