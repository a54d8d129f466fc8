import { toldCountries, toldCountry } from '../handles/told-countries.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Steps } from '../text/steps.ts';
import { currencyOfCountry, hintedCurrency } from './currency-words.ts';
import { isCompanyText } from './is-company-text.ts';
import { currencyOfLanguage } from './language-currency.ts';
import { listsVisits } from './lists-visits.ts';
import { scanPrices } from './scan-prices.ts';
import type { ScannedPrices } from './scanned-prices.ts';
import { codeCountries } from './towns/code-countries.ts';

/**
 * The amounts of a text that may be prices, as `readPrices` weighs them; undefined where it holds no number. A text of no category that lists prices of visits
 * is read as an ad for escorts, where numbers alone are prices.
 */
export function* scannedInSteps({ folded, walk }: PreparedText, context: TextContext): Steps<ScannedPrices | undefined> {
  if (walk.digits.length === 0 && walk.places.length === 0) return undefined;
  const known = withCategory(withCountry(context, folded.lower), folded.lower);
  yield;
  const scanned = yield* scanPrices(walk, known);
  yield;
  const told = scanned.amounts.filter(({ isTold }) => isTold);
  if (known.category !== undefined || told.length === 0) return scanned;
  return listsVisits(told.map(({ price }) => price)) ? yield* scanPrices(walk, { ...known, category: 'escort' }) : scanned;
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
