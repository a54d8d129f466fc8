import type { Ad } from '../model/ad.ts';

/** The lowest and the highest of the ages that ads state, where they lie more than `years` apart; ads that state several ages are left out, since they speak of several persons. */
export function ageSpread(ads: readonly { readonly ad: Ad }[], years: number): readonly [number, number] | undefined {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const { ad } of ads) {
    const ages = new Set(ad.fields.ages.map(({ value }) => value));
    const [age] = ages;
    if (ages.size !== 1 || age === undefined) continue;
    lowest = Math.min(lowest, age);
    highest = Math.max(highest, age);
  }
  return highest - lowest > years ? [lowest, highest] : undefined;
}
