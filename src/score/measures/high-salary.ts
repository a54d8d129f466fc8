import type { Ad, PricePer } from '../../model/ad.ts';
import { median } from '../median.ts';
import type { Measure } from '../measured-hit.ts';

/** How often a unit of pay comes in a month of full-time work: 40 hours and 5 days a week, 52 weeks a year. */
const A_MONTH: Readonly<Partial<Record<PricePer, number>>> = {
  '60min': 173,
  hour: 173,
  day: 22,
  week: 52 / 12,
  month: 1,
  year: 1 / 12,
};

/** N-HIGHSALARY: pay several times the median of the job ads of the country. */
export const highSalary: Measure = function* ({ ads, settings }) {
  const { fromAds, times } = settings.measures.highPay;
  const markets = new Map<string, { readonly leadId: string; readonly amount: number; readonly currency: string }[]>();
  for (const { leadId, category, country, ad } of ads) {
    if (category !== 'recruitment' || country === '') continue;
    for (const [currency, amount] of highestMonthly(ad)) {
      const key = `${country} ${currency}`;
      const market = markets.get(key);
      const offer = { leadId, amount, currency };
      if (market) market.push(offer);
      else markets.set(key, [offer]);
    }
  }
  for (const market of markets.values()) {
    if (market.length < fromAds) continue;
    const middle = median(market.map(({ amount }) => amount)) ?? 0;
    for (const { leadId, amount, currency } of market)
      if (middle > 0 && amount > times * middle)
        yield {
          id: 'N-HIGHSALARY',
          leadId,
          detail: `about ${Math.round(amount)} ${currency} a month, where the median of ${market.length} job ads of this country is ${Math.round(middle)}`,
        };
  }
};

/** The highest pay of an ad in each currency, by the month. */
function highestMonthly(ad: Ad): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { value } of ad.fields.prices) {
    const factor = value.per === undefined ? undefined : A_MONTH[value.per];
    if (factor === undefined || value.currency === undefined || value.amount <= 0) continue;
    highest.set(value.currency, Math.max(value.amount * factor, highest.get(value.currency) ?? 0));
  }
  return highest;
}
