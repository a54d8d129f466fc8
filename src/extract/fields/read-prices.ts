import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { prepareText, type PreparedText } from '../text/prepared-text.ts';
import { originalSpan } from '../handles/original-span.ts';
import { toldCountries } from '../handles/told-countries.ts';
import type { TextContext } from '../text-context.ts';
import { hintedCurrency } from './currency-words.ts';
import { scanPrices } from './scan-prices.ts';

/** Every price mention of a text, in order: amounts with a currency, or with a time they buy ("1h 150 / 2h 280"). */
export function readPrices(text: string | PreparedText, context: TextContext): Read<Price>[] {
  const { original, folded, walk } = prepareText(text);
  const found = scanPrices(walk, context);
  const told = found.some(({ price }) => price.currency === undefined) ? toldCurrency(folded.lower, context) : undefined;
  return found.map(({ start, end, price }) => {
    const span = originalSpan(folded, start, end);
    const value = told === undefined || price.currency !== undefined ? price : { ...price, currency: told };
    return { value, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'price@2' };
  });
}

/** The currency of the one country whose cities or money a text without hints names: "Raleigh incall, 150 half". */
function toldCurrency(lower: string, context: TextContext): string | undefined {
  if (hintedCurrency(context) !== undefined) return undefined;
  const [country, other] = toldCountries(lower);
  return country === undefined || other !== undefined ? undefined : hintedCurrency({ ...context, countries: [country] });
}
