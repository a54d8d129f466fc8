import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/export/display-width.ts';
import { fitWidth } from '../../src/export/fit-width.ts';

describe('fitWidth()', () => {
  test.each([
    ['abc', 5, 'abc  '],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['安娜安', 5, '安娜…'],
    ['安娜安', 4, '安… '],
    ['e\u0301e\u0301', 2, 'e\u0301e\u0301'],
    ['', 2, '  '],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('%j in %i columns is %j', (...[text, columns, expected]) => {
    expect(fitWidth(text, columns)).toBe(expected);
  });

  test('always takes exactly the columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 40 }), (text, columns) => {
        const fitted = fitWidth(text, columns);
        expect([...fitted].reduce((sum, character) => sum + displayWidth(character), 0)).toBe(columns);
      }),
    );
  });
});
