import type { Ad } from '../model/ad.ts';

/**
 * How many ways to reach somebody the ads of a page give for sure: with a label, as a link, in a form that nothing else has. What belongs to the site itself and addresses of pages do not
 * count; nor do bare digits, which a page that refuses has as the number of the refusal, nor what stands beside an ad.
 */
export function countHandles(ads: readonly Ad[]): number {
  return ads.reduce(
    (sum, ad) => sum + ad.handles.filter(({ stop, kind, confidence }) => !stop && kind !== 'url' && confidence > SURE).length,
    0,
  );
}

/** Confidence of bare digits, and the most of what is not shown or stands beside an ad (docs/extraction.md). */
const SURE = 0.75;
