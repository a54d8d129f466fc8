import { findLabelPairs } from '../../../src/extract/fields/find-label-pairs.ts';
import type { OfferSources } from '../../../src/extract/fields/offer-sources.ts';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';

/** What the readers of offers are given of a text. */
export function offerOf(text: string, context: TextContext): OfferSources {
  const prepared = prepareText(text);
  return { pairs: findLabelPairs(text), text: prepared, prices: readPrices(prepared, context) };
}
