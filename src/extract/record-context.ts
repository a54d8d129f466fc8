import { CATEGORIES, type Category } from '../model/category.ts';
import { countryOfAddress } from './country-of-address.ts';
import { dateOrderOf } from './date-order.ts';
import type { TextContext } from './text-context.ts';

/** The hints of a record: `country`, `countries`, `languages`, `category`, `capturedAt`; whatever is of a wrong type is left out. A record that names no country is of that of its `url`. */
export function recordContext(record: Readonly<Record<string, unknown>>): TextContext {
  const named = [...strings([record['country']]), ...strings(record['countries'])]
    .map((country) => country.toUpperCase())
    .filter((country) => /^[A-Z]{2}$/.test(country));
  const countries = named.length > 0 ? named : strings([record['url']]).flatMap((url) => countryOfAddress(url) ?? []);
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
