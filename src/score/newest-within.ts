import type { ScorableAd } from './scorable-ad.ts';

/** The ads that were read in the days up to the newest reading among them. */
export function newestWithin(ads: readonly ScorableAd[], days: number): readonly ScorableAd[] {
  let newestMs = -Infinity;
  for (const { readAtMs } of ads) newestMs = Math.max(newestMs, readAtMs);
  return ads.filter(({ readAtMs }) => newestMs - readAtMs <= days * 86_400_000);
}
