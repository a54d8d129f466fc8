import type { PageReading } from '../../model/page-reading.ts';
import type { PageView } from './page-view.ts';

const LEAST_LETTERS = 200;

/** Why a browser may show more of this page; undefined when the reading is good, or the target does not leave the choice to us. */
export function wantsBrowser(
  view: PageView,
  { page, letters }: { readonly page: PageReading['page']; readonly letters: number },
): string | undefined {
  const { document, rules, regions } = view;
  if (rules.render !== 'auto') return undefined;
  if (letters < LEAST_LETTERS) return `fewer than ${LEAST_LETTERS} letters of text`;
  if (page === 'ad' && rules.ad.from === 'page' && isDeclaredUrl(view) && rules.ad.body && !document.elements.some(rules.ad.body))
    return 'declared ad body absent';
  if (page === 'listing' && (rules.list.records !== 'auto' || rules.list.link) && regions.every((region) => region.records.length === 0))
    return 'declared records absent';
  return undefined;
}

/** Whether the page's address matches the declared ad pattern. */
function isDeclaredUrl({ document, rules }: PageView): boolean {
  if (rules.ad.match === 'auto' || !rules.ad.match.url) return false;
  const parsed = URL.parse(document.url);
  return parsed !== null && rules.ad.match.url.matcher(parsed.pathname + parsed.search).find();
}
