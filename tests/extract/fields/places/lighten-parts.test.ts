import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../../src/extract/fields/find-places.ts';
import { prepareText } from '../../../../src/extract/text/prepared-text.ts';
import { contextOf } from '../text-context.ts';

/** The cities of a text, the weightiest first. */
function citiesIn(text: string, country: string): (string | undefined)[] {
  return findPlaces(prepareText(text), contextOf(country))
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ city }) => city);
}

describe('lightenParts()', () => {
  test.each([
    ["Antalya Belek'te iş", 'TR', 'Antalya'],
    ['Lekki, Lagos', 'NG', 'Lagos'],
    ['Wembley, London', 'GB', 'London'],
    ['Getafe (Madrid)', 'ES', 'Getafe'],
  ])('weighs the city of %s more than its part', (text, country, city) => expect(citiesIn(text, country)[0]).toBe(city));

  test('leaves out a short name that is the state of a town', () => expect(citiesIn('Campinas - SP', 'BR')).toEqual(['Campinas']));
});
