import { compilePageRules } from '../../../src/extract/compile-page-rules.ts';
import type { PageView } from '../../../src/extract/ads/page-view.ts';
import { viewPage } from '../../../src/extract/ads/view-page.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { targetOf } from '../target-of.ts';
import type { TargetParts } from '../target-of.ts';

/** A page looked over as a target tells. */
export function viewOf(
  html: string,
  { url = 'https://site.test/ad/12345', target = {} }: { readonly url?: string; readonly target?: TargetParts } = {},
): PageView {
  return viewPage(parseDocument(html, url), compilePageRules(targetOf(target)), Date.UTC(2026, 2, 3));
}
