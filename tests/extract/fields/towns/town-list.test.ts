import { describe, expect, test } from 'vitest';
import towns from '../../../../lexicon/towns.json' with { type: 'json' };
import { townList, townNamed } from '../../../../src/extract/fields/towns/town-list.ts';

describe('townList()', () => {
  test.each([
    ['NL', 'zwolle', 'Zwolle'],
    ['DE', 'koln', 'Cologne'],
    ['DE', 'koeln', 'Cologne'],
    ['DE', 'cologne', 'Cologne'],
    ['RU', 'химки', 'Khimki'],
    ['CN', '苏州', 'Suzhou'],
    ['CZ', 'usti', 'Ústí nad Labem'],
    ['AT', 'sankt polten', 'Sankt Pölten'],
    ['AT', 'st polten', 'Sankt Pölten'],
  ])('knows in %s the town %s', (country, name, city) => expect(townList(country)?.names.get(name)?.city).toBe(city));

  test('lets the larger of two towns of a name stand', () => expect(townList('US')?.names.get('springfield')?.size).toBeLessThan(2));

  test('marks names that are everyday words or names of persons', () => {
    expect(townList('GB')?.names.get('reading')?.unsure).toBe(true);
    expect(townList('GB')?.names.get('wigan')?.unsure).toBe(false);
  });

  test('gives the city for a part that is called after it', () => expect(townList('DE')?.names.get('hamburg nord')?.city).toBe('Hamburg'));

  test('has none for what is no country', () => expect(townList('XX')).toBeUndefined());

  test('credits its source', () => expect(towns.source).toMatch(/GeoNames.*CC BY 4\.0/u));

  test('has four lines a country, without empty names', () => {
    for (const [country, text] of Object.entries(towns.countries)) {
      expect(text.split('\n'), country).toHaveLength(4);
      const lines = text.split('\n').filter((line) => line !== '');
      const empty = lines.filter((line) => line.split(';').some((entry) => entry.split(',').includes('')));
      expect(empty.length, country).toBe(0);
    }
  });
});

describe('townNamed()', () => {
  test('takes the first country that has the town', () => {
    expect(townNamed("'s-Hertogenbosch".toLowerCase(), ['DE', 'NL'])).toMatchObject({ city: 'Den Bosch', country: 'NL' });
    expect(townNamed('paris', ['US', 'FR'])?.country).toBe('US');
    expect(townNamed('zwolle', ['DE'])).toBeUndefined();
  });
});
