import { describe, expect, test } from 'vitest';
import { wordsApart } from '../../../src/extract/text/words-apart.ts';

describe('wordsApart()', () => {
  test.each([
    ['', 0],
    [' - ', 0],
    [' one, two ', 2],
    ['包吃住的', 2],
    ['包吃 two', 2],
    ['a '.repeat(60), 54],
  ])('counts the words of %j', (text, words) => expect(wordsApart(text, 0, text.length)).toBe(words));

  test('counts only what lies between the two places', () => {
    expect(wordsApart('free room and food', 5, 13)).toBe(2);
  });
});
