import { namesOf } from './ad-names.ts';
import { personHandles } from './person-handles.ts';
import type { ScorableAd } from './scorable-ad.ts';
import type { SiteStopSettings } from './scoring-settings.ts';
import { sellerOf } from './seller-of.ts';

/**
 * Finds the contacts that belong to a site rather than to who advertises there: by target id, keys as in `personHandles()` with the reason.
 * A contact of the site stands on many ads of many sellers *beside* their own contacts. An agency's number stands on many ads too, but it is their contact:
 * its ads have no other, or the same others, and few sellers. So it is left alone, also where it is on every ad of a small site.
 */
export function siteStopHandles(
  ads: readonly ScorableAd[],
  settings: SiteStopSettings & { readonly handleConfidence: number },
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byTarget = new Map<string, ScorableAd[]>();
  for (const one of ads) {
    const site = byTarget.get(one.targetId);
    if (site) site.push(one);
    else byTarget.set(one.targetId, [one]);
  }
  const stops = new Map<string, ReadonlyMap<string, string>>();
  for (const [targetId, site] of byTarget) {
    const found = site.length >= settings.fromAds ? stopsOf(site, settings) : new Map<string, string>();
    if (found.size > 0) stops.set(targetId, found);
  }
  return stops;
}

function stopsOf(
  site: readonly ScorableAd[],
  settings: SiteStopSettings & { readonly handleConfidence: number },
): ReadonlyMap<string, string> {
  const contacts = new Map(site.map((one) => [one.leadId, personHandles(one.ad, settings.handleConfidence).map(({ key }) => key)]));
  const carriers = new Map<string, ScorableAd[]>();
  for (const one of site)
    for (const key of contacts.get(one.leadId) ?? []) {
      const known = carriers.get(key);
      if (known) known.push(one);
      else carriers.set(key, [one]);
    }
  const common = new Set([...carriers].filter(([, on]) => on.length > site.length * settings.shareOver).map(([key]) => key));
  const stops = new Map<string, string>();
  for (const key of common) {
    const on = carriers.get(key) ?? [];
    const own = on.map(({ leadId }) => (contacts.get(leadId) ?? []).filter((other) => !common.has(other)));
    const withOwn = own.filter((others) => others.length > 0).length;
    const enoughOwn = withOwn >= on.length * settings.ownContactShare && new Set(own.flat()).size >= settings.sellers;
    if (enoughOwn && ofManySellers(on, settings.sellers))
      stops.set(key, `on ${on.length} of ${site.length} ads of this site, ${withOwn} of them with a contact of their own`);
  }
  return stops;
}

/** Whether ads are of many sellers; of many names where no seller is told; true where neither is told. */
function ofManySellers(ads: readonly ScorableAd[], least: number): boolean {
  const sellers = new Set(ads.map(({ ad }) => sellerOf(ad)).filter((seller) => seller !== undefined));
  if (sellers.size > 0) return sellers.size >= least;
  const names = new Set(ads.flatMap(({ ad }) => [...namesOf(ad)]));
  return names.size === 0 || names.size >= least;
}
