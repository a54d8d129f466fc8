import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { prepareText, type PreparedText } from '../text/prepared-text.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { originalSpan } from '../handles/original-span.ts';
import { toldCountries, toldCountry } from '../handles/told-countries.ts';
import type { TextContext } from '../text-context.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { currenciesSharing, currencyOfCountry, hintedCurrency } from './currency-words.ts';
import { isCompanyText } from './is-company-text.ts';
import { currencyOfLanguage } from './language-currency.ts';
import { listsVisits } from './lists-visits.ts';
import { type FoundPrice, scanPrices } from './scan-prices.ts';
import { codeCountries } from './towns/code-countries.ts';

/** Every price mention of a text, in order: amounts with a currency, or with a time they buy ("1h 150 / 2h 280"). */
export function readPrices(text: string | PreparedText, context: TextContext): Read<Price>[] {
  return runSteps(pricesInSteps(text, context));
}

/** `readPrices` in steps. */
export function* pricesInSteps(text: string | PreparedText, context: TextContext): Steps<Read<Price>[]> {
  const { original, folded, walk } = prepareText(text);
  if (walk.digits.length === 0 && walk.places.length === 0) return [];
  const known = withCategory(withCountry(context, folded.lower), folded.lower);
  yield;
  return (yield* scanned(walk, known)).map(({ start, end, price }) => {
    const span = originalSpan(folded, start, end);
    const value = {
      ...price,
      ...currencyAbroad(price.currency, { written: folded.lower.slice(start, end), lower: folded.lower, context: known }),
    };
    return { value, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'price@2' };
  });
}

/** The prices of a walked text; one of no category that lists prices of visits is read as an ad for escorts, where numbers alone are prices. */
function* scanned(walk: TextWalk, context: TextContext): Steps<FoundPrice[]> {
  const found = yield* scanPrices(walk, context);
  yield;
  if (context.category !== undefined || found.length === 0) return found;
  return listsVisits(found.map(({ price }) => price)) ? yield* scanPrices(walk, { ...context, category: 'escort' }) : found;
}

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

/** A context without hints, with the one country whose cities or money the text names, else with the currency of its language or of its phone numbers: "Raleigh incall, 150 half". */
function withCountry(context: TextContext, lower: string): TextContext {
  if (hintedCurrency(context) !== undefined) return context;
  const country = toldCountry(lower);
  if (country !== undefined) return { ...context, countries: [country] };
  if (toldCountries(lower).length > 0) return context;
  const currency = currencyOfLanguage(context.languages[0]) ?? dialledCurrency(lower);
  return currency === undefined ? context : { ...context, currency };
}

/** The money of the country whose calling code all international numbers of a text have: "+41 78 ...". */
function dialledCurrency(lower: string): string | undefined {
  const [country, other] = codeCountries(lower);
  return country === undefined || other !== undefined ? undefined : currencyOfCountry(country);
}

/** A context without a category, as that of an ad for escorts where the text speaks as one: numbers alone are prices there. */
function withCategory(context: TextContext, lower: string): TextContext {
  return context.category === undefined && isCompanyText(lower) ? { ...context, category: 'escort' } : context;
}
