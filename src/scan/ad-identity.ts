import type { Ad } from '../model/ad.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import { leadIdOf } from '../model/lead-id.ts';
import type { TargetRun } from './target-run.ts';

/** Which ad an ad read from a page is: its canonical URL and lead id. Undefined when its URL is none. */
export function adIdentity(
  run: TargetRun,
  entry: FrontierEntry,
  ad: Pick<Ad, 'from' | 'url' | 'key'>,
): { readonly leadId: string; readonly adCanonical: CanonicalUrl } | undefined {
  const adCanonical = ad.from === 'page' ? pageCanonical(run, entry) : parseCanonicalUrl(ad.url, run.dropQuery);
  return adCanonical && { leadId: leadIdOf(run.target.id, ad.key, adCanonical), adCanonical };
}

/** The canonical URL of the page that answered: where the redirects led, else what was asked for. */
export function pageCanonical(run: TargetRun, entry: FrontierEntry): CanonicalUrl {
  const last = entry.hops.at(-1);
  return (last === undefined ? undefined : parseCanonicalUrl(last, run.dropQuery)) ?? entry.canonical;
}
