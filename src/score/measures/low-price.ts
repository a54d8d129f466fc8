import type { Ad } from '../../model/ad.ts';
import { median } from '../median.ts';
import type { Measure } from '../measured-hit.ts';

/** Makes the median absolute deviation an estimate of the standard deviation (normal distribution). */
const SCALE = 1.4826;

/** N-LOWPRICE: an hourly price far below the median of the site and city, in scaled median absolute deviations. Where all prices are one, none is low. */
export const lowPrice: Measure = function* ({ ads, settings }) {
  const { fromAds, deviations } = settings.measures.lowPrice;
  const markets = new Map<string, { readonly leadId: string; readonly amount: number; readonly currency: string }[]>();
  for (const { leadId, targetId, category, ad } of ads) {
    const city = ad.fields.place?.value.city;
    if (category !== 'escort' || city === undefined) continue;
    for (const [currency, amount] of lowestHourly(ad)) {
      const key = `${targetId} ${currency} ${city.toLowerCase()}`;
      const market = markets.get(key);
      const offer = { leadId, amount, currency };
      if (market) market.push(offer);
      else markets.set(key, [offer]);
    }
  }
  for (const market of markets.values()) {
    if (market.length < fromAds) continue;
    const middle = median(market.map(({ amount }) => amount)) ?? 0;
    const deviation = SCALE * (median(market.map(({ amount }) => Math.abs(amount - middle))) ?? 0);
    if (deviation === 0) continue;
    for (const { leadId, amount, currency } of market)
      if (amount < middle - deviations * deviation)
        yield {
          id: 'N-LOWPRICE',
          leadId,
          detail: `${amount} ${currency} an hour, where the median of ${market.length} ads of this site and city is ${middle}`,
        };
  }
};

/** The lowest hourly price of an ad in each currency; prices without a currency cannot be compared. */
function lowestHourly(ad: Ad): ReadonlyMap<string, number> {
  const lowest = new Map<string, number>();
  for (const { value } of ad.fields.prices)
    if (value.currency !== undefined && (value.per === '60min' || value.per === 'hour') && value.amount > 0)
      lowest.set(value.currency, Math.min(value.amount, lowest.get(value.currency) ?? Infinity));
  return lowest;
}
