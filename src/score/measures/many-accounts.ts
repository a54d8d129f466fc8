import { withoutCommon } from '../ad-names.ts';
import type { Measure, MeasuredHit } from '../measured-hit.ts';
import { personHandles } from '../person-handles.ts';
import type { ScorableAd } from '../scorable-ad.ts';
import { sellerOf } from '../seller-of.ts';

/** N-ACCOUNTS: one phone on several accounts of a site, or one account whose ads have different phones (TOEX, Operation Strive 2022). Where the ads do not tell their seller it says nothing. */
export const manyAccounts: Measure = function* ({ ads, groups, settings }) {
  for (const group of groups) {
    if (group.kind !== 'phone') continue;
    for (const [, onSite] of grouped(group.ads, ({ targetId }) => targetId)) {
      const sellers = new Set(onSite.map(({ ad }) => sellerOf(ad)).filter((seller) => seller !== undefined));
      if (sellers.size >= 2) yield* hits(onSite, `one phone number on ${sellers.size} accounts of this site`);
    }
  }
  const phonesOf = (one: ScorableAd): ReadonlySet<string> =>
    new Set(
      personHandles(one.ad, settings.handleConfidence)
        .filter(({ kind }) => kind === 'phone')
        .map(({ key }) => key),
    );
  const accounts = grouped(ads, ({ targetId, ad }) => {
    const seller = sellerOf(ad);
    return seller === undefined ? undefined : `${targetId} ${seller}`;
  });
  for (const [, ofAccount] of accounts) {
    const phones = withoutCommon(ofAccount.map(phonesOf).filter((set) => set.size > 0));
    if (phones) yield* hits(ofAccount, `${phones.length} phone numbers on one account of this site`);
  }
};

function* hits(ads: readonly ScorableAd[], detail: string): Generator<MeasuredHit> {
  for (const { leadId } of ads) yield { id: 'N-ACCOUNTS', leadId, detail };
}

/** Ads by a key; those without one are left out. */
function grouped(ads: readonly ScorableAd[], keyOf: (ad: ScorableAd) => string | undefined): ReadonlyMap<string, readonly ScorableAd[]> {
  const groups = new Map<string, ScorableAd[]>();
  for (const one of ads) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
