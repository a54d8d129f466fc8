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
  ])('%o', (given, completed) => expect(knownPlace(given)).toEqual(completed));
});
