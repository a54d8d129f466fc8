import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { prepareText, type PreparedText } from '../text/prepared-text.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { scanPrices } from './scan-prices.ts';

/** Every price mention of a text, in order: amounts with a currency, or with a time they buy ("1h 150 / 2h 280"). */
export function readPrices(text: string | PreparedText, context: TextContext): Read<Price>[] {
  const { original, folded, walk } = prepareText(text);
  return scanPrices(walk, context).map(({ start, end, price }) => {
    const span = originalSpan(folded, start, end);
    return { value: price, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'price@2' };
  });
}
