import { describe, expect, test } from 'vitest';
import { placesInLabel } from '../../../src/extract/fields/places-in-label.ts';
import { contextOf } from './text-context.ts';

describe('placesInLabel()', () => {
  test.each([
    ['Ede', 'NL', 'Ede', 'NL'],
    ['Kreuzberg, Berlin', 'DE', 'Berlin', 'DE'],
    ['Almelo, near Enschede', 'NL', 'Almelo', 'NL'],
    ['Keizersgracht 5, 1015 Amsterdam', 'NL', 'Amsterdam', 'NL'],
    ['Zwolle, Netherlands', 'DE', 'Zwolle', 'NL'],
    ['Stoke on Trent (ST4)', 'GB', 'Stoke-on-Trent', 'GB'],
    ['wigan', 'GB', 'Wigan', 'GB'],
    ['Germany', 'PL', undefined, 'DE'],
  ])('takes of %s (%s) the town first', (value, country, city, of) => {
    const [place] = placesInLabel(value, contextOf(country));
    expect(place).toMatchObject({ city, country: of });
  });

  test('finds none in what names none', () => expect(placesInLabel('ask me', contextOf('NL'))).toEqual([]));
});
