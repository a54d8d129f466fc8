import type { PageRules } from '../compile-page-rules.ts';
import { findPageParts } from '../document/page-parts.ts';
import type { PageDocument } from '../document/page-document.ts';
import { readStructuredData } from '../document/structured-data.ts';
import type { PageView } from './page-view.ts';
import { readRegions } from './read-regions.ts';

/** Looks a parsed page over: its parts, its structured data, its lists of records. `atMs` is the time of the capture, undefined when unknown. */
export function viewPage(document: PageDocument, rules: PageRules, atMs: number | undefined): PageView {
  const parts = findPageParts(document);
  return {
    document,
    rules,
    parts,
    structured: readStructuredData(document),
    regions: readRegions(document, parts, rules),
    problems: [],
    context: { ...rules.context, ...(atMs === undefined ? {} : { atMs }) },
  };
}
