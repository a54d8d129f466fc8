import { describe, expect, test } from 'vitest';
import { toldCountries } from '../../../src/extract/handles/told-countries.ts';
import { handlesOf } from './values-of.ts';

describe('toldCountries()', () => {
  test.each([
    ['ilidža, sarajevo, sat 150 km', ['BA']],
    ['bogotá. pago nequi o efectivo', ['CO']],
    ['新妹在旺角酒店', ['HK']],
    ['call me', []],
    ['london, ontario', ['CA']],
    ['pram £120', ['GB']],
  ])('%j', (text, countries) => expect(toldCountries(text)).toEqual(countries));

  test('gives the country named most first, three at most', () =>
    expect(toldCountries('wien graz, praha, paris, london, roma')).toEqual(['AT', 'CZ', 'FR']));

  test.each([
    ['sr', 'Sarajevo, 150 KM. tel 061 123 422', '+38761123422'],
    ['es', 'Bogotá, efectivo 321 1234588', '+573211234588'],
    ['fr', 'samedi à Charleroi 0450 00 12 66', '+32450001266'],
    ['ru', 'Бишкек 0700 12 34 77', '+996700123477'],
  ])('a number without a country hint is read where the text is: %s %j', (language, text, value) =>
    expect(handlesOf('phone', text, { language }).map((handle) => handle.value)).toEqual([value]),
  );
});
