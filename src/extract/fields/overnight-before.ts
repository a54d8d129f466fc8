import type { PriceItem } from './price-items.ts';
import type { FoundPer } from './price-per.ts';

/** The night that "ON" right before an amount of a list stands for, where the hints name a currency of countries that write so: "1hr R350, ON R1200", "2x 300 / ON 800". */
export function overnightBefore({ start, amount }: PriceItem, lower: string, hint: string | undefined): FoundPer | undefined {
  if (amount < LEAST || !CURRENCIES.has(hint ?? '') || !OVERNIGHT.test(lower.slice(Math.max(0, start - 16), start))) return undefined;
  return { per: 'night', linked: false, full: true };
}

/** No night costs less in any of these. */
const LEAST = 150;
const CURRENCIES: ReadonlySet<string> = new Set([
  'ZAR',
  'MYR',
  'SGD',
  'PHP',
  'THB',
  'IDR',
  'HKD',
  'NGN',
  'KES',
  'GHS',
  'UGX',
  'BWP',
  'NAD',
  'ZMW',
]);
/** Behind a price and a sign that parts entries, not "on" in a sentence. */
const OVERNIGHT = /\d ?(?:k|hr|hrs|h|min|mins)? ?[,/|;\n•] ?on ?[:=-]? ?$/u;
