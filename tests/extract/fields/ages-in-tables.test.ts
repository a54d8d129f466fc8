import { describe, expect, test } from 'vitest';
import { readAges } from '../../../src/extract/fields/read-ages.ts';
import { contextOf } from './text-context.ts';

/** Ages read; bars part cells, double bars rows. */
function agesOf(country: string, text: string): number[] {
  return readAges(text.replaceAll(' || ', '\n').replaceAll(' | ', '\t'), contextOf(country)).map(({ value }) => value);
}

describe('agesInTables()', () => {
  test.each([
    ['HR', 'Maja | Iva | Dolores || godine | 24 | 33 | 28 || visina | 165 | 174 | 170', [24, 33, 28]],
    ['HR', 'Maja | Iva | Dolores || godine:24 | 33 | 28', [24, 33, 28]],
    ['IR', 'سابقه | جنسیت | سن || ۷ سال | خانم | ۳۶', [36]],
    ['DE', 'Name | Alter | Größe || Lena | 24 | 172 || Mia | 31 J. | 165', [24, 31]],
    ['US', 'Sex | Age | City || f | 36 | Leeds', [36]],
  ])('reads rows and columns of ages in %s: %s', (country, text, expected) => {
    expect(agesOf(country, text)).toEqual(expected);
  });

  test.each([
    ['ages asked for', 'ES', 'Edad | Precio || 18-25 | 20 || 30 | 40'],
    ['of children', 'GB', 'Class | Age | Price || Bees | 2-4 | £5 || Ants | 5 | £6'],
    ['another number of cells', 'DE', 'Name | Alter | Größe || Lena | 24'],
    ['what else stands in the cell', 'GB', 'Sex | Age || f | 31 Dec 2020'],
  ])('leaves alone %s', (_what, country, text) => {
    expect(agesOf(country, text)).toEqual([]);
  });
});
