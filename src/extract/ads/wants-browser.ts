import type { PageReading, PageSummary } from '../../model/page-reading.ts';
import { countLetters } from '../document/count-letters.ts';
import type { PageView } from './page-view.ts';

const LEAST_LETTERS = 200;
const LEAST_AD_LETTERS = 40;

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
  if ((rules.render !== 'auto' && rules.render !== 'data') || !summary.hasScripts) return undefined;
  if (!isReadFromData(view, page) && (summary.letters < LEAST_LETTERS || document.fromData !== undefined))
    return `fewer than ${LEAST_LETTERS} letters of text`;
  if (rules.ad.from === 'page' && isDeclaredUrl(view) && rules.ad.body && !document.elements.some(rules.ad.body))
    return 'declared ad body absent';
  // The address alone can say that it is an ad page; then its text may still be to come. A short ad is no reason to ask again.
  if (page === 'ad')
    return hasOwnLetters(view, LEAST_AD_LETTERS) ? undefined : `fewer than ${LEAST_AD_LETTERS} letters outside the template`;
  const hasRecords = view.regions.some((region) => region.records.length > 0);
  if (page === 'listing' && (rules.list.records !== 'auto' || rules.list.link) && !hasRecords) return 'declared records absent';
  return page === 'other' && !hasRecords && !hasOwnLetters(view, LEAST_LETTERS)
    ? `fewer than ${LEAST_LETTERS} letters outside the template`
    : undefined;
}

/** Whether the page was read from its data: that is the whole of it, however short. A list in the data of an ad page is not that ad. */
function isReadFromData({ document }: PageView, page: PageReading['page']): boolean {
  return page !== 'other' && document.fromData === (page === 'listing' ? 'list' : 'ad');
}

/** Whether at least so many letters stand outside header, navigation, footer and the like; looks no further than it must. */
function hasOwnLetters({ document, parts }: PageView, least: number): boolean {
  const { text } = document;
  let count = 0;
  let from = 0;
  for (const { textStart, textEnd } of [...parts.map(({ element }) => element), { textStart: text.length, textEnd: text.length }]) {
    for (let at = from; at < textStart && count < least; at += STRETCH)
      count += countLetters(text.slice(at, Math.min(at + STRETCH, textStart)));
    if (count >= least) return true;
    from = Math.max(from, textEnd);
  }
  return false;
}

/** Characters that are counted before it is asked again whether they are enough. */
const STRETCH = 400;

/** Whether the page's address matches the declared ad pattern. */
function isDeclaredUrl({ document, rules }: PageView): boolean {
  if (rules.ad.match === 'auto' || !rules.ad.match.url) return false;
  const parsed = URL.parse(document.url);
  return parsed !== null && rules.ad.match.url.matcher(parsed.pathname + parsed.search).find();
}
