import { describe, expect, test } from 'vitest';
import { findNamesWithAge } from '../../../src/extract/fields/names-with-age.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { contextOf } from './text-context.ts';

function namesOf(category: TextContext['category'], text: string): string[] {
  return findNamesWithAge(prepareText(text), contextOf(undefined, category === undefined ? {} : { category })).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('findNamesWithAge()', () => {
  test.each([
    ['Stella, 36 Jahre\nKöln', ['Stella']],
    ['LISA 23 🌹 new in Hove', ['LISA']],
    ['Lady Sandra (48), OW 85D', ['Sandra']],
    ['Hoi, Chantal, 42 jaar', ['Chantal']],
    ['Милана, 26 лет | рост 170', ['Милана']],
    ['Nikola l.26, 170cm', ['Nikola']],
    ['Ελένη 26χρ κέντρο', ['Ελένη']],
    ['Kata, 31 éves, 168 cm\n30 perc 18.000 Ft', ['Kata']],
  ])('finds the name at the head of a line: %s', (text, expected) => {
    expect(namesOf('escort', text)).toEqual(expected);
  });

  test.each([
    'Zimmer 12, 3. Stock\nGröße 36\nAlter 24',
    'Berlin, 24 Stunden\nRussin, 36 Jahre\nBlonde Frau, 25',
    'Hotel 24, centro\nCalle Lopez 24, 3 izq',
    'Dienstag 24.11.\nMärz 23',
    'and then Stella, 36 Jahre',
  ])('takes no places, rooms, sizes, nations, persons without a name, dates: %s', (text) => {
    expect(namesOf('escort', text)).toEqual([]);
  });

  test('takes a mere number for an age in ads for company only, and nothing in ads about things', () => {
    expect(namesOf('escort', 'Stella 36')).toEqual(['Stella']);
    expect(namesOf(undefined, 'Stella 36')).toEqual([]);
    expect(namesOf(undefined, 'Stella, 36 Jahre')).toEqual(['Stella']);
    expect(namesOf('marketplace', 'Stella, 36 Jahre')).toEqual([]);
  });
});
