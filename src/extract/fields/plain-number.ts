/** The value of a written number: the last separator is a decimal one if one or two digits follow it. `currency`, else that of the hints, tells whether 60 150 is one number. */
export function plainNumber(written: string, currency: string | undefined, hint?: string): number {
  if (IN_THOUSANDTHS.has(currency ?? '') && /^\d{1,3}\.\d{3}$/.test(written)) return Number(written);
  const decimals = /[.,](\d{1,2})$/.exec(written);
  const whole = (decimals === null ? written : written.slice(0, decimals.index)).replace(/[^\d]/g, '');
  const first = /^(\d{1,3}) \d{3}/.exec(written)?.[1];
  // "60 150" in euros: two numbers that merely look like grouped thousands.
  if (first !== undefined && first.length > 1 && !whole.endsWith('00') && SMALL_UNIT.has(currency ?? hint ?? 'EUR'))
    return Number(whole.slice(first.length));
  return Number(whole) + (decimals === null ? 0 : Number(`0.${decimals[1]}`));
}

/** Dinars and rials of a thousand parts, with three decimals behind a full stop: ISO 4217. */
const IN_THOUSANDTHS: ReadonlySet<string> = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'LYD']);

/** Currencies whose everyday amounts rarely reach ten thousand. */
const SMALL_UNIT: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'RON', 'BGN', 'AUD', 'CAD']);
