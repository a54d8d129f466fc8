import type { HousingFields, Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';

/** The prices of an ad for a dwelling, of which its rent is for the span of time that it is told by, a month where nothing says so; wherever the same amount stands on the page, but as a deposit. */
export function withSpanOfRent(
  prices: readonly Read<Price>[],
  { rent, deposit }: Pick<HousingFields, 'rent' | 'deposit'>,
): readonly Read<Price>[] {
  const per = rent?.value.per;
  if (rent === undefined || per === undefined) return prices;
  const isRent = ({ value, start }: Read<Price>): boolean =>
    start !== deposit?.start && value.per === undefined && value.amount === rent.value.amount && value.currency === rent.value.currency;
  return prices.map((price) => (isRent(price) ? { ...price, value: { ...price.value, per } } : price));
}
