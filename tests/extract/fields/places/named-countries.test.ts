import { describe, expect, test } from 'vitest';
import { flagCountries } from '../../../../src/extract/fields/places/flag-countries.ts';
import { namedCountries } from '../../../../src/extract/fields/places/named-countries.ts';
import { walkText } from '../../../../src/extract/text/text-walk.ts';

describe('namedCountries()', () => {
  test.each([
    ['praca w niemczech, dortmund', ['DE']],
    ['work in poland and germany', ['PL', 'DE']],
    ['a girl from brazil', []],
    ['nothing', []],
  ])('reads the countries of: %s', (text, countries) => expect(namedCountries(walkText(text))).toEqual(countries));
});

describe('flagCountries()', () => {
  test.each([
    ['Кемер 🇹🇷', ['TR']],
    ['no flag 🔥', []],
  ])('reads the flags of: %s', (text, countries) => expect(flagCountries(text)).toEqual(countries));
});
