import { describe, expect, test } from 'vitest';
import type { Category } from '../../../src/model/category.ts';
import { readAges } from '../../../src/extract/fields/read-ages.ts';
import { contextOf } from './text-context.ts';

function ages(text: string, category: Category = 'escort'): number[] {
  return readAges(text, { ...contextOf(undefined, { languages: ['en'] }), category }).map(({ value }) => value);
}

describe('ageOfTitle()', () => {
  test.each([
    ['Sweet and kind, new in town - 23\nCall me tonight', [23]],
    ['SeXy & SwEeT ~ NiKkI ~ - 21 (Downtown, North side)\n60 roses', [21]],
    ['*** Brandi *** 80 QV / 120 HH / 200 HR -- 24\nHey guys', [24]],
    ['Only a title – 35', [35]],
  ])('%s', (text, expected) => {
    expect(ages(text)).toEqual(expected);
  });

  test.each([
    'Open 9 - 21\nCall me',
    'Room 12-24\nCall me',
    'Rates 80 - 24\n',
    'Nice evening\nwith wine - 23\n',
    'Size - 75 (B)\n',
    'Ages 18 - 25\n',
  ])('not in %s', (text) => {
    expect(ages(text)).toEqual([]);
  });

  test('only in ads for escorts and dating', () => {
    expect(ages('Old chairs, barely used - 23\n', 'marketplace')).toEqual([]);
  });
});
