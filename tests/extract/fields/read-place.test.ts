import { describe, expect, test } from 'vitest';
import { readPlace } from '../../../src/extract/fields/read-place.ts';
import { contextOf } from './text-context.ts';

describe('readPlace()', () => {
  test.each([
    ['Anna in Amsterdam', 'Amsterdam', 'NL'],
    ['City: Rotterdam', 'Rotterdam', 'NL'],
    ['Plaats: Amersfoort, Nederland', 'Amersfoort', 'NL'],
    ['Incall Den Haag', 'The Hague', 'NL'],
    ['Köln Innenstadt', 'Cologne', 'DE'],
    ['Besuche in München', 'Munich', 'DE'],
    ['À Paris 8', 'Paris', 'FR'],
    ['dans Londres', 'London', 'GB'],
    ['w Warszawie', 'Warsaw', 'PL'],
    ['в Москве', 'Moscow', 'RU'],
    ['у Києві', 'Kyiv', 'UA'],
    ['στην Αθήνα', 'Athens', 'GR'],
    ['في دبي', 'Dubai', 'AE'],
    ['شقة في دبي، قريبة من المترو', 'Dubai', 'AE'],
    ['tại Sài Gòn', 'Ho Chi Minh City', 'VN'],
    ['我在上海', 'Shanghai', 'CN'],
    ['อยู่กรุงเทพ', 'Bangkok', 'TH'],
    ['📍Berlin Mitte', 'Berlin', 'DE'],
    ['Visiting Nice this week', 'Nice', 'FR'],
  ])('finds the city of: %s', (text, city, country) => {
    expect(readPlace(text, contextOf(undefined))?.value).toMatchObject({ city, country });
  });

  test('keeps a labelled place that no list knows as it is written', () => {
    expect(readPlace('Standort: Kleindorf', contextOf('DE'))?.value).toEqual({ text: 'Kleindorf' });
  });

  test('names a country where no city is named', () => {
    expect(readPlace('Job in Germany, accommodation included', contextOf(undefined))?.value).toEqual({ text: 'Germany', country: 'DE' });
  });

  test.each(['Hi im a nice girl', 'split the bill', 'no place like home', ''])('finds no place in: %s', (text) => {
    expect(readPlace(text, contextOf('NL'))).toBeUndefined();
  });
});
