import type { TextContext } from './text-context.ts';

/** How dates in digits are written in a country: month first in the United States and the Philippines, year first in East Asia, else day first. */
export function dateOrderOf(country: string | undefined): TextContext['dateOrder'] {
  if (country === 'US' || country === 'PH') return 'MDY';
  return YEAR_FIRST.has(country ?? '') ? 'YMD' : 'DMY';
}

const YEAR_FIRST: ReadonlySet<string> = new Set(['CN', 'JP', 'KR', 'TW', 'HU', 'LT', 'IR', 'MN']);
