import { describe, expect, test } from 'vitest';
import { aliasesIn } from './alias-texts.ts';

describe('isPartOfPlace()', () => {
  test.each(['Ladyboy in Wan Chai tonight', 'We are from Chiang Mai', 'Russian girls Dubai Marina 24/7'])(
    'finds no name in the second word of a place: %s',
    (title) => {
      expect(aliasesIn(`${title}\nhotel visit only`, 'escort', { countries: ['AE'] }).names).toEqual([]);
    },
  );

  test('leaves a name that stands before a town', () => {
    expect(aliasesIn('Thaimassage Mimi Växjö\nhotel visit only', 'escort', { countries: ['SE'], languages: ['sv'] }).names).toEqual([
      'Mimi',
    ]);
  });
});
