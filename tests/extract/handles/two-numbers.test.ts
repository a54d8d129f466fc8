import { getExampleNumber, type CountryCode } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../src/extract/read-record.ts';

const COUNTRIES: readonly CountryCode[] = [
  'GB',
  'DE',
  'NL',
  'FR',
  'ES',
  'IT',
  'PL',
  'GR',
  'BG',
  'RU',
  'TR',
  'IN',
  'TH',
  'BR',
  'MX',
  'ZA',
  'KE',
  'AW',
  'BN',
  'MV',
];

describe('readPhones(), two whole numbers side by side', () => {
  test.each(COUNTRIES.flatMap((country) => ['/', '-', ' - ', ' / ', ', ', '\n'].map((sign) => [country, sign] as const)))(
    'in %s parted by %j',
    (country, sign) => {
      const number = getExampleNumber(country, examples);
      if (number === undefined) throw new Error(`no example of ${country}`);
      for (const one of [number.formatNational(), number.formatNational().replace(/\D/g, '')]) {
        const other = `${one.slice(0, -2)}74`;
        const { handles } = readTextRecord({ country, text: `Anna ${one}${sign}${other}` });
        const phones = handles.filter(({ kind, stop }) => kind === 'phone' && !stop).map(({ value }) => value);
        expect(phones.toSorted()).toEqual([number.number, `${number.number.slice(0, -2)}74`].toSorted());
      }
    },
  );
});
