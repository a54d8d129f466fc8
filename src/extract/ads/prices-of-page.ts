import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { PageView } from './page-view.ts';
import { pricesWithoutOthers } from './prices-without-others.ts';
import { withSpanOfRent } from './span-of-rent.ts';
import type { StructuredAd } from './structured-ad.ts';
import type { TextFields } from './text-fields.ts';

/** The prices that the text of a page tells of its ad, else those of its structured data. */
export function pricesOfPage(
  { document, rules }: Pick<PageView, 'document' | 'rules'>,
  { prices, housing }: Pick<TextFields, 'prices' | 'housing'>,
  structured: StructuredAd | undefined,
): readonly Read<Price>[] {
  const own = pricesWithoutOthers(prices, { text: document.text, category: rules.category });
  return own.length > 0 ? withSpanOfRent(own, housing ?? {}) : (structured?.prices ?? []);
}
