import { CATEGORIES, type Category } from '../model/category.ts';
import type { TextContext } from './text-context.ts';

/** The hints of a record: `country`, `countries`, `languages`, `category`, `capturedAt`; whatever is of a wrong type is left out. */
export function recordContext(record: Readonly<Record<string, unknown>>): TextContext {
  const countries = [...strings([record['country']]), ...strings(record['countries'])]
    .map((country) => country.toUpperCase())
    .filter((country) => /^[A-Z]{2}$/.test(country));
  const at =
    typeof record['capturedAt'] === 'string'
      ? Date.parse(record['capturedAt'])
      : typeof record['capturedAt'] === 'number'
        ? record['capturedAt']
        : Number.NaN;
  const category = CATEGORIES.find((one): one is Category => one === record['category']);
  return {
    countries: [...new Set(countries)].map((country) => (country === 'UK' ? 'GB' : country)),
    languages: strings(record['languages']),
    dateOrder: dateOrderOf(countries[0]),
    platformContacts: [],
    ...(Number.isNaN(at) ? {} : { atMs: at }),
    ...(category === undefined ? {} : { category }),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : [];
}

/** How numeric dates are written in a country: month first in the United States and the Philippines, year first in East Asia, else day first. */
function dateOrderOf(country: string | undefined): TextContext['dateOrder'] {
  if (country === 'US' || country === 'PH') return 'MDY';
  return ['CN', 'JP', 'KR', 'TW', 'HU', 'LT', 'IR', 'MN'].includes(country ?? '') ? 'YMD' : 'DMY';
}
