import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { foldText } from '../handles/folded-text.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { scanPrices } from './scan-prices.ts';

/** Every price mention of a text, in order: amounts with a currency, or with a time they buy ("1h 150 / 2h 280"). */
export function readPrices(text: string, context: TextContext): Read<Price>[] {
  const folded = foldText(text);
  return scanPrices(folded.lower, context).map(({ start, end, price }) => {
    const span = originalSpan(folded, start, end);
    return { value: price, where: 'text', ...span, raw: text.slice(span.start, span.end), by: 'price@1' };
  });
}
