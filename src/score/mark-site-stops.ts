import type { Handle } from '../model/handle.ts';
import { personHandleKey } from './person-handles.ts';
import type { ScorableAd } from './scorable-ad.ts';
import type { ScoringSettings } from './scoring-settings.ts';
import { siteStopHandles } from './site-stop-handles.ts';

/** The same ads in the same order, with the contacts that turn out to be their site's own marked `stop`, each with the reason. */
export function markSiteStops(ads: readonly ScorableAd[], settings: ScoringSettings): readonly ScorableAd[] {
  const stops = siteStopHandles(ads, { ...settings.siteStop, handleConfidence: settings.handleConfidence });
  return ads.map((one) => {
    const ofSite = stops.get(one.targetId);
    if (!ofSite) return one;
    const mark = (handle: Handle): Handle => {
      const stopReason = handle.stop ? undefined : ofSite.get(personHandleKey(handle));
      return stopReason === undefined ? handle : { ...handle, stop: true, stopReason };
    };
    return { ...one, ad: { ...one.ad, handles: one.ad.handles.map(mark) } };
  });
}
