import type { PageReading, PageSummary } from '../../model/page-reading.ts';
import { adText } from './ad-text.ts';
import type { PageView } from './page-view.ts';

const LEAST_LETTERS = 200;

/**
 * Why a browser may show more of this page; undefined when the reading is good, or the target does not leave the choice to us.
 * A page without scripts is never shown better by a browser.
 */
export function wantsBrowser(
  view: PageView,
  page: PageReading['page'],
  summary: Pick<PageSummary, 'letters' | 'hasScripts'>,
): string | undefined {
  const { document, rules } = view;
  if (rules.render !== 'auto' || !summary.hasScripts) return undefined;
  if (summary.letters < LEAST_LETTERS) return `fewer than ${LEAST_LETTERS} letters of text`;
  if (rules.ad.from === 'page' && isDeclaredUrl(view) && rules.ad.body && !document.elements.some(rules.ad.body))
    return 'declared ad body absent';
  if (page === 'ad') return undefined;
  const hasRecords = view.regions.some((region) => region.records.length > 0);
  if (page === 'listing' && (rules.list.records !== 'auto' || rules.list.link) && !hasRecords) return 'declared records absent';
  return page === 'other' && !hasRecords && ownLetters(view) < LEAST_LETTERS
    ? `fewer than ${LEAST_LETTERS} letters outside the template`
    : undefined;
}

/** Letters outside header, navigation, footer and the like. */
function ownLetters({ document, parts }: PageView): number {
  const holes = parts.map(({ element }) => ({ start: element.textStart, end: element.textEnd }));
  // Runs of letters; a single class, linear.
  return (adText(document, [{ start: 0, end: document.text.length }], holes).masked.match(/\p{L}+/gu) ?? []).reduce(
    (sum, run) => sum + run.length,
    0,
  );
}

/** Whether the page's address matches the declared ad pattern. */
function isDeclaredUrl({ document, rules }: PageView): boolean {
  if (rules.ad.match === 'auto' || !rules.ad.match.url) return false;
  const parsed = URL.parse(document.url);
  return parsed !== null && rules.ad.match.url.matcher(parsed.pathname + parsed.search).find();
}
