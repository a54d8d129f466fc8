import type { PageDocument } from './page-document.ts';
import { readAnnotatedItems } from './read-annotated-items.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readOpenGraph } from './read-open-graph.ts';
import type { StructuredItem } from './structured-item.ts';

/** Everything a page says of itself in machine-readable form, most telling format first: JSON-LD, microdata, RDFa Lite, OpenGraph. */
export function readStructuredData(document: PageDocument): StructuredItem[] {
  return [...readJsonLd(document.jsonLd), ...readAnnotatedItems(document), ...readOpenGraph(document)];
}
