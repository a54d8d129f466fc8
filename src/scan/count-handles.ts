import { isServiceMailbox } from '../extract/handles/service-mailbox.ts';
import type { Ad } from '../model/ad.ts';
import type { Handle } from '../model/handle.ts';

/**
 * How many ways to reach somebody the ads of a page give for sure: with a label, as a link, in a form that nothing else has. What belongs to the site itself and addresses of pages do not
 * count; nor do bare digits, which a page that refuses has as the number of the refusal, what stands beside an ad, and the mailbox of a desk, to which a page turns its reader that says that
 * an ad is gone.
 */
export function countHandles(ads: readonly Ad[]): number {
  return ads.reduce((sum, ad) => sum + ad.handles.filter(tellsAd).length, 0);
}

function tellsAd({ stop, kind, value, confidence }: Handle): boolean {
  if (stop || kind === 'url' || confidence <= SURE) return false;
  return kind !== 'email' || !isServiceMailbox(value);
}

/** Confidence of bare digits, and the most of what is not shown or stands beside an ad (docs/extraction.md). */
const SURE = 0.75;
