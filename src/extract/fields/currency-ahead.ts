import { currencyBefore, type FoundCurrency } from './currency-at.ts';

/** Digits, where they end in the lower-case text, what stands before them, and the currency of the hints. */
interface DigitPlace {
  readonly lower: string;
  readonly before: string;
  readonly digits: string;
  readonly after: number;
  readonly hint: string | undefined;
}

/** The currency before digits, by its word or sign, or by the time linked to them; `after` is where the digits end. */
export function currencyAhead({ before, digits, after, lower, hint }: DigitPlace): FoundCurrency | undefined {
  const left = leftCurrency(before, digits, hint);
  return left === undefined && hint === undefined ? randBefore(before, lower.slice(after, after + 5)) : left;
}

/** The currency before a number; never the name of an emission standard ("Euro 5") or a height ("5ft 6"). */
function leftCurrency(before: string, digits: string, hint: string | undefined): FoundCurrency | undefined {
  const left = currencyBefore(before.slice(-16), hint);
  // "RS2K", a site of reviews, where no rupees are about.
  if (left?.length === 2 && before.endsWith('rs') && hint !== undefined && left.currency === 'INR' && hint !== 'INR') return undefined;
  if (left === undefined) return left;
  // "Ate Rose 050-...", "filipina Rose 28": a name.
  if (/^(?:0|\d{1,2}$)/.test(digits) && ROSE.test(before)) return undefined;
  if (!/^\d{1,2}$/.test(digits)) return left;
  return (/euro[ ]?$/.test(before) ? digits.length === 1 : /ft[ ]?$/.test(before)) ? undefined : left;
}

/** A single flower, which is a first name as well. */
const ROSE = /(?<!\p{L})(?:rose|rosa|роза|róża|ruža|růže)[ ]?$/u;

/** The rand, where no hint names a currency and a time is linked to the amount: "R1000/h". */
function randBefore(before: string, after: string): FoundCurrency | undefined {
  if (!before.endsWith('r') || !/(?<![\p{L}\p{N}$])r$/u.test(before)) return undefined;
  return /^ ?(?:\/ ?(?:\d|h)|p\/?h|per )/.test(after) ? { currency: 'ZAR', length: 1 } : undefined;
}
