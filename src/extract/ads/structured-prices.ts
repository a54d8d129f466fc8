import type { Price, PricePer } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import { quoteStructured, structuredValues } from './structured-value.ts';

/** The prices of a structured item: those of all its offers, each once. */
export function structuredPrices(item: StructuredItem): Read<Price>[] {
  for (const { amount, currency, unit } of PATHS) {
    const amounts = structuredValues(item, amount);
    if (amounts.length === 0) continue;
    const at = perAmount(amounts.length);
    const currencies = at(structuredValues(item, ...currency), true);
    const units = at(structuredValues(item, ...unit), false);
    const prices = amounts.slice(0, MOST).flatMap((raw, place): Read<Price>[] => {
      const price = priceOf(raw, currencies(place), units(place));
      return price === undefined ? [] : [quoteStructured(price, raw)];
    });
    return prices.filter(({ value }, place) => prices.findIndex((other) => isSame(other.value, value)) === place);
  }
  return [];
}

/** Offers of one item that are read. */
const MOST = 30;

/** Where offers stand, most telling first: amount, currency, and what the amount is for. */
const PATHS: readonly { readonly amount: string; readonly currency: readonly string[]; readonly unit: readonly string[] }[] = [
  ...['offers', 'makesOffer', 'hasOfferCatalog.itemListElement', 'hasOfferCatalog.itemListElement.offers', 'mainEntity.offers'].flatMap(
    (base) => [offerPath(base, `${base}.price`), offerPath(base, `${base}.priceSpecification.price`)],
  ),
  offerPath('', 'price'),
  offerPath('offers', 'offers.lowPrice'),
  { amount: 'product:price:amount', currency: ['product:price:currency'], unit: [] },
  { amount: 'og:price:amount', currency: ['og:price:currency'], unit: [] },
];

function offerPath(base: string, amount: string): (typeof PATHS)[number] {
  const lead = base === '' ? '' : `${base}.`;
  const specification = `${lead}priceSpecification`;
  return {
    amount,
    currency: [`${lead}priceCurrency`, `${specification}.priceCurrency`],
    unit: [`${specification}.unitCode`, `${specification}.unitText`, `${lead}unitCode`, `${lead}unitText`],
  };
}

/** Values that belong to amounts by their order, when there are as many; `shared`: a single one is that of all. */
function perAmount(count: number): (values: readonly string[], shared: boolean) => (place: number) => string | undefined {
  return (values, shared) => (place) => (values.length === count ? values[place] : shared ? values[0] : undefined);
}

/** UN/CEFACT codes and their words, upper case. */
const UNITS: ReadonlyMap<string, PricePer> = new Map([
  ['HUR', '60min'],
  ['HOUR', '60min'],
  ['DAY', 'day'],
  ['WEE', 'week'],
  ['WEEK', 'week'],
  ['MON', 'month'],
  ['MONTH', 'month'],
  ['ANN', 'year'],
  ['YEAR', 'year'],
]);

function priceOf(raw: string, currency: string | undefined, unit: string | undefined): Price | undefined {
  const amount = Number(
    raw
      .replace(/[\s']/g, '')
      .replace(/,(\d{1,2})$/, '.$1')
      .replace(/,/g, ''),
  );
  if (!Number.isFinite(amount) || amount <= 0) return undefined;
  const code = currency?.toUpperCase();
  const per = UNITS.get(unit?.toUpperCase() ?? '');
  return { amount, ...(code !== undefined && /^[A-Z]{3}$/.test(code) ? { currency: code } : {}), ...(per === undefined ? {} : { per }) };
}

function isSame(one: Price, other: Price): boolean {
  return one.amount === other.amount && one.currency === other.currency && one.per === other.per;
}
