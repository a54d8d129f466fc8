import { getCountries, getCountryCallingCode, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internationalNumber } from '../../../src/extract/handles/international-number.ts';

const COUNTRIES = getCountries();

/** What the library itself says of digits behind a calling code. */
function fromLibrary(code: string, digits: string): ReturnType<typeof internationalNumber> {
  const phone = parsePhoneNumberFromString(`+${code}${digits}`, { extract: false });
  if (phone === undefined) return undefined;
  return { national: phone.nationalNumber, country: phone.country, type: phone.getType(), possible: phone.isPossible() };
}

describe('internationalNumber()', () => {
  test('says what the library says of the example number of every country, with and without a trunk prefix', () => {
    for (const country of COUNTRIES) {
      const code = getCountryCallingCode(country);
      const national = getExampleNumber(country, examples)?.nationalNumber ?? '';
      for (const digits of [national, `0${national}`, `1${national}`, `8${national}`, national.slice(1), `${national}5`])
        expect([country, digits, internationalNumber(code, digits)]).toEqual([country, digits, fromLibrary(code, digits)]);
    }
  });

  test('says what the library says of any digits behind any code', () => {
    const digits = fc.array(fc.nat(9), { minLength: 1, maxLength: 18 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), digits, (country, number) => {
        const code = getCountryCallingCode(country);
        expect(internationalNumber(code, number)).toEqual(fromLibrary(code, number));
      }),
      { numRuns: 1000 },
    );
  });
});
