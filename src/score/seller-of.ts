import type { Ad } from '../model/ad.ts';

/** The account of the site that posted an ad, where the target declares a field `seller`; undefined when the ad does not tell. */
export function sellerOf({ fields }: Ad): string | undefined {
  const seller = fields.other
    .find(({ name }) => name === 'seller')
    ?.value.trim()
    .toLowerCase();
  return seller === '' ? undefined : seller;
}
