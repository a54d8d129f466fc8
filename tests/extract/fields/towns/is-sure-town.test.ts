import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../../src/extract/fields/find-places.ts';
import { prepareText } from '../../../../src/extract/text/prepared-text.ts';
import { contextOf } from '../text-context.ts';

function citiesIn(text: string, country: string): (string | undefined)[] {
  return findPlaces(prepareText(text), contextOf(country)).map(({ city }) => city);
}

describe('isSureTown()', () => {
  test.each([
    ['I live in Reading now', 'GB', ['Reading']],
    ['Wigan, 24', 'GB', ['Wigan']],
    ['a quiet flat, Wigan', 'GB', ['Wigan']],
    ['wir sind im Raum Chemnitz', 'DE', ['Chemnitz']],
    ['Reading Glasses And Bath Salts', 'GB', []],
    ['Anna Lincoln loves it', 'GB', []],
    ['Nancy, 24', 'FR', []],
    ['Essen gehen und mehr', 'DE', []],
    ['we sell Wigan pies', 'GB', []],
    ['Companions > Nevada > Sparks', 'US', ['Sparks']],
  ])('judges the names of: %s', (text, country, cities) => expect(citiesIn(text, country)).toEqual(cities));
});
