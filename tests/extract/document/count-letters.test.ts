import { expect, test } from 'vitest';
import { countLetters } from '../../../src/extract/document/count-letters.ts';

test.each([
  ['abc 12', 3],
  ['где 中文 é', 6],
  ['', 0],
  ['12 € !', 0],
])('countLetters() of %j is %i', (text, expected) => {
  expect(countLetters(text)).toBe(expected);
});
