import { describe, expect, test } from 'vitest';
import { agesOf } from './ages-of.ts';

describe('readAges() of two at once', () => {
  test.each([
    ['en', 'me and my friend both 25, 200€ each', [25]],
    ['de', 'Wir sind beide 27 und suchen eine Wohnung', [27]],
    ['it', 'siamo due ragazze, entrambe 23, cerchiamo stanza', [23]],
    ['pl', 'jesteśmy z koleżanką, obie 24, szukamy pracy', [24]],
    ['en', "Ask for Barry or Lynne (we're 70 and 68 so bear with us)", [70, 68]],
    ['fr', 'Nous avons 31 et 33 ans et cherchons un appart', [31, 33]],
  ])('reads what is said of both in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text)).toEqual(expected);
  });

  test.each([
    ['en', 'two shelves, both 25 cm wide'],
    ['en', 'both 20 and 30 litre tanks'],
    ['en', "we're 20 and 30 minutes late"],
  ])('takes no measures or amounts: %s %s', (language, text) => {
    expect(agesOf(language, text)).toEqual([]);
  });

  test('takes none in ads for things', () => {
    expect(agesOf('en', 'two lamps from my sister, both 25, or 40 for the pair', 'marketplace')).toEqual([]);
  });
});
