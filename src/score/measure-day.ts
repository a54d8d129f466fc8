import { handleGroups } from './handle-groups.ts';
import type { Measure, MeasuredHit } from './measured-hit.ts';
import { conflictingAges } from './measures/conflicting-ages.ts';
import { crossMarket } from './measures/cross-market.ts';
import { foreignPhone } from './measures/foreign-phone.ts';
import { highSalary } from './measures/high-salary.ts';
import { lowPrice } from './measures/low-price.ts';
import { manyAccounts } from './measures/many-accounts.ts';
import { manyCountries } from './measures/many-countries.ts';
import { manyNames } from './measures/many-names.ts';
import { manyPlaces } from './measures/many-places.ts';
import { noCompany } from './measures/no-company.ts';
import { obfuscatedPhone } from './measures/obfuscated-phone.ts';
import { postRate } from './measures/post-rate.ts';
import { sharedWallet } from './measures/shared-wallet.ts';
import type { ScorableAd } from './scorable-ad.ts';
import type { ScoringSettings } from './scoring-settings.ts';

/** Every measure. */
const MEASURES: readonly Measure[] = [
  manyNames,
  manyPlaces,
  manyCountries,
  manyAccounts,
  obfuscatedPhone,
  crossMarket,
  conflictingAges,
  sharedWallet,
  lowPrice,
  highSalary,
  noCompany,
  foreignPhone,
  postRate,
];

/** Runs every measure over the ads of a day: the hits of each ad by lead id, one an indicator. Does not depend on the order of the ads. */
export function measureDay(ads: readonly ScorableAd[], settings: ScoringSettings): ReadonlyMap<string, readonly MeasuredHit[]> {
  const sorted = ads.toSorted((a, b) => (a.leadId < b.leadId ? -1 : 1));
  const day = { ads: sorted, groups: handleGroups(sorted, settings.handleConfidence), settings };
  const found = new Map<string, Map<string, MeasuredHit>>();
  for (const measure of MEASURES)
    for (const hit of measure(day)) {
      let hits = found.get(hit.leadId);
      if (!hits) found.set(hit.leadId, (hits = new Map()));
      if (!hits.has(hit.id)) hits.set(hit.id, hit);
    }
  return new Map([...found].map(([leadId, hits]) => [leadId, [...hits.values()]]));
}
