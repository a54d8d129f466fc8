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
    ['call me in shimla', ['IN']],
    ['room in rustenburg', ['ZA']],
    // A word, a first name, the name of towns in two countries.
    ['reading with nancy in richmond hollywood style', []],
  ])('%j', (text, countries) => expect(toldCountries(text)).toEqual(countries));

  test('gives the country named most first, three at most', () =>
    expect(toldCountries('wien graz, praha, paris, london, roma')).toEqual(['AT', 'CZ', 'FR']));

  test('reads the end of a long text where its beginning names none', () => {
    const filler = 'nothing of note stands here. '.repeat(400);
    expect(toldCountries(`${filler} office in graz`)).toEqual(['AT']);
    expect(toldCountries(`roma. ${filler} office in graz`)).toEqual(['IT']);
    expect(toldCountries(`${filler} office in graz. ${filler}`)).toEqual([]);
  });

  test.each([
    ['sr', 'Sarajevo, 150 KM. tel 061 123 422', '+38761123422'],
    ['es', 'Bogotá, efectivo 321 1234588', '+573211234588'],
    ['fr', 'samedi à Charleroi 0450 00 12 66', '+32450001266'],
    ['ru', 'Бишкек 0700 12 34 77', '+996700123477'],
    // Nobody leaves out the zero of a British number; in North America there is none.
    ['en', 'New in town, call 714-555-0142', '+17145550142'],
    ['en', 'New in town, call 07700 900123', '+447700900123'],
    // Two groups of five are Indian.
    ['en', 'call 81234 56789 anytime', '+918123456789'],
    // What the usual countries of a language do not have is looked for in its others.
    ['en', 'Sweet lady, call 0802 123 4567', '+2348021234567'],
    ['es', 'hola llama 787-555-0142', '+17875550142'],
    ['fr', 'appelle 514-555-0142', '+15145550142'],
  ])('a number without a country hint is read where the text is: %s %j', (language, text, value) =>
    expect(handlesOf('phone', text, { language }).map((handle) => handle.value)).toEqual([value]),
  );
});
