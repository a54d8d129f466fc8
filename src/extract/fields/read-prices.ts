import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { prepareText, type PreparedText } from '../text/prepared-text.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { originalSpan } from '../handles/original-span.ts';
import { toldCountries } from '../handles/told-countries.ts';
import type { TextContext } from '../text-context.ts';
import { currenciesSharing, currencyOfCountry, hintedCurrency } from './currency-words.ts';
import { isCostWhenNew } from './is-cost-when-new.ts';
import { scannedInSteps } from './scanned-in-steps.ts';
import type { FoundPrice, ScannedPrices } from './scanned-prices.ts';
import { weighPrices } from './weigh-prices.ts';

/** Every price mention of a text, in order: amounts with a currency, or with a time they buy ("1h 150 / 2h 280"). */
export function readPrices(text: string | PreparedText, context: TextContext): Read<Price>[] {
  return runSteps(pricesInSteps(text, context));
}

/** `readPrices` in steps. */
export function* pricesInSteps(text: string | PreparedText, context: TextContext): Steps<Read<Price>[]> {
  const prepared = prepareText(text);
  const { original, folded } = prepared;
  const scanned = yield* scannedInSteps(prepared, context);
  if (scanned === undefined) return [];
  yield;
  return withoutCostsWhenNew(weighPrices(scanned, folded), scanned).map(({ start, end, price }) => {
    const span = originalSpan(folded, start, end);
    const value = {
      ...price,
      ...currencyAbroad(price.currency, { written: folded.lower.slice(start, end), lower: folded.lower, context: scanned.context }),
    };
    return { value, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'price@3' };
  });
}

/** Prices without what a thing cost when it was new, where another is told; only in texts whose category does not tell that it is an ad for persons, dwellings, work or things. */
function withoutCostsWhenNew(prices: readonly FoundPrice[], { lower, context }: ScannedPrices): readonly FoundPrice[] {
  if (prices.length < 2 || WITH_ALL_COSTS.has(context.category ?? '')) return prices;
  const asked = prices.filter(({ start, price }) => price.per !== undefined || !isCostWhenNew(lineAhead(lower, start)));
  return asked.length === 0 ? prices : asked;
}

const WITH_ALL_COSTS: ReadonlySet<string> = new Set(['escort', 'dating', 'marketplace', 'recruitment', 'housing', 'forum']);

/** What stands before a place in its line. */
function lineAhead(lower: string, at: number): string {
  const before = lower.slice(Math.max(0, at - LONGEST_LEAD), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

const LONGEST_LEAD = 80;

/** The currency of a word that several countries share, none of them hinted at, where the text names one of them: liras in an ad for work in Turkey. */
function currencyAbroad(
  currency: string | undefined,
  { written, lower, context }: { readonly written: string; readonly lower: string; readonly context: TextContext },
): { readonly currency: string } | undefined {
  const hint = hintedCurrency(context);
  if (currency === undefined || hint === undefined || currency === hint) return undefined;
  const shared = currenciesSharing(currency, written);
  if (shared.length < 2 || shared.includes(hint)) return undefined;
  const told = toldCountries(lower).map((country) => currencyOfCountry(country));
  const abroad = told.find((one) => one !== undefined && shared.includes(one));
  return abroad === undefined ? undefined : { currency: abroad };
}
