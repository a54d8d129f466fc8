import type { Price } from './ad.ts';

/** A price as cells show it: `150 EUR/60min`, `150 EUR`, `150/night` or `150`. The amount has a decimal point and no thousands separator. */
export function priceText(price: Price): string {
  const currency = price.currency === undefined ? '' : ` ${price.currency}`;
  return `${price.amount}${currency}${price.per === undefined ? '' : `/${price.per}`}`;
}
