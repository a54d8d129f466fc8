import type { Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import type { TextContext } from '../../text-context.ts';

/** The country whose own money all prices of a text of no known country are in, ISO 3166-1 alpha-2: the first two letters of a currency (ISO 4217). Undefined for money that several countries share or that is paid the world over. */
export function countryOfPay(prices: readonly Read<Price>[], { countries }: TextContext): string | undefined {
  if (countries.length > 0) return undefined;
  const [currency, ...others] = new Set(prices.map(({ value }) => value.currency));
  return currency === undefined || others.length > 0 || SHARED.test(currency) ? undefined : currency.slice(0, 2);
}

/** The euro, the dollar, and currencies of several countries. */
const SHARED = /^(?:EUR|USD|X\p{Lu}{2}|ANG)$/u;
