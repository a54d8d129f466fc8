import { describe, expect, test } from 'vitest';
import { knownPlace } from '../../../src/extract/fields/known-place.ts';

describe('knownPlace()', () => {
  test.each([
    [
      { text: 'Варшава', city: 'Варшава' },
      { text: 'Варшава', city: 'Warsaw', country: 'PL' },
    ],
    [{ text: 'Gent (centrum)' }, { text: 'Gent (centrum)', city: 'Ghent', country: 'BE' }],
    [
      { text: 'Paris', city: 'Paris', country: 'US' },
      { text: 'Paris', city: 'Paris', country: 'US' },
    ],
    [
      { text: 'Nowhereville', city: 'Nowhereville' },
      { text: 'Nowhereville', city: 'Nowhereville' },
    ],
    [
      { text: 'Zwolle', country: 'NL' },
      { text: 'Zwolle', city: 'Zwolle', country: 'NL' },
    ],
  ])('%o', (given, completed) => expect(knownPlace(given)).toEqual(completed));

  test.each([
    [{ text: 'Ede' }, ['NL'], { text: 'Ede', city: 'Ede', country: 'NL' }],
    [{ text: 'Birmingham' }, ['US'], { text: 'Birmingham', city: 'Birmingham', country: 'US' }],
    [{ text: 'Birmingham' }, ['GB'], { text: 'Birmingham', city: 'Birmingham', country: 'GB' }],
    [{ text: 'Paris' }, ['US'], { text: 'Paris', city: 'Paris', country: 'FR' }],
    [{ text: 'Ede' }, [], { text: 'Ede' }],
  ])('looks for towns in the countries of the ad: %o of %o', (given, countries, completed) =>
    expect(knownPlace(given, countries)).toEqual(completed),
  );
});
