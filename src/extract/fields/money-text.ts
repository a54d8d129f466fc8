import type { TextWalk } from '../text/text-walk.ts';
import { withLetterZeros } from './letter-zeros.ts';
import { withoutSeparatingSigns } from './signs-as-separators.ts';

/**
 * A walked text as prices are read from it, of the same length: letters for noughts are noughts, flowers that part entries no currency, the sign that
 * Nigerians type for the naira is that, and, where numbers alone are prices (`bare`), "4" for "for" is no number. `hint` is the currency of the hints.
 */
export function moneyText(
  { lower, digits }: Pick<TextWalk, 'lower' | 'digits'>,
  { hint, bare }: { readonly hint: string | undefined; readonly bare: boolean },
): string {
  return withNairas(withoutFours(withLetterZeros(withoutSeparatingSigns(lower), digits), bare), hint);
}

/** A text in which, where numbers alone are prices, "4" for "for" is another sign for it: "100 4 half". Of the same length. */
function withoutFours(lower: string, bare: boolean): string {
  return bare && lower.includes(' 4 ') ? lower.replace(FOUR, 'x') : lower;
}

const FOUR =
  /(?<=\d )4(?= (?:both |all |each )?(?:a |an |the )?(?:half|hh|hhr|hr|hour|full|quick|qk|qv|ss|15|20|30|45|60|90)(?:mins?)?(?![\p{L}\d]))/gu;

/** A text in which the sign before an amount that Nigerians type for the naira is that: "#20k". Of the same length. */
function withNairas(lower: string, hint: string | undefined): string {
  return hint === 'NGN' && lower.includes('#') ? lower.replace(NAIRA, '₦') : lower;
}

const NAIRA = /(?<![\p{L}\p{N}])#(?= ?\d{1,3}(?:k|,\d{3}|\d|\.\d{1,2}k)(?!\p{L}{3}))/gu;
