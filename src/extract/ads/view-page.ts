import type { PageRules } from '../compile-page-rules.ts';
import { findPageParts } from '../document/page-parts.ts';
import type { PageDocument } from '../document/page-document.ts';
import { readStructuredData } from '../document/structured-data.ts';
import type { PageView } from './page-view.ts';
import { findNext } from '../records/find-next.ts';
import type { Neighbours } from '../records/find-next.ts';
import type { Region } from '../records/record.ts';
import { readRegions } from './read-regions.ts';

/** Looks a parsed page over: its parts, its structured data, its lists of records. `atMs` is the time of the capture, undefined when unknown. */
export function viewPage(document: PageDocument, rules: PageRules, atMs: number | undefined): PageView {
  const parts = findPageParts(document);
  let regions: readonly Region[] | undefined;
  let neighbours: Neighbours | undefined;
  return {
    document,
    rules,
    parts,
    structured: readStructuredData(document),
    // Read when first asked for: a page that its address declares to be an ad mostly needs neither.
    get regions() {
      return (regions ??= readRegions(document, parts, rules));
    },
    get neighbours() {
      return (neighbours ??= findNext(document));
    },
    problems: [],
    context: { ...rules.context, ...(atMs === undefined ? {} : { atMs }) },
  };
}
