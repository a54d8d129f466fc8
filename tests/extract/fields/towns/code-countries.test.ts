import { describe, expect, test } from 'vitest';
import { codeCountries } from '../../../../src/extract/fields/towns/code-countries.ts';
import { readTextRecord } from '../../../../src/extract/read-record.ts';

describe('codeCountries()', () => {
  test.each([
    ['whatsapp +263 71 234 5678', ['ZW']],
    ['00225 01 23 45 6789', ['CI']],
    ['3 + 263 euros, 2 000 263', []],
  ])('takes the countries of calling codes in: %s', (text, expected) => {
    expect(codeCountries(text)).toEqual(expected);
  });

  test.each([
    ['Cocody, 8e tranche\nWhatsApp +225 01 23 45 6789', {}, 'Abidjan'],
    ['come to savannah ga tonight. 60 qv', { category: 'escort', country: 'US' }, 'Savannah'],
    ['London ONTARIO lol', { category: 'escort', country: 'CA' }, 'London'],
    ['Flatmate wanted Dunedin North', { category: 'housing', country: 'NZ' }, 'Dunedin'],
  ])('so that the place is known in: %s', (text, hints, city) => {
    expect(readTextRecord({ text, ...hints }).fields.place?.city).toBe(city);
  });
});
