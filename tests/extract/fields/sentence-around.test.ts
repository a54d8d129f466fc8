import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../../src/extract/fields/sentence-around.ts';

function around(text: string, word: string): string {
  const { from, to } = sentenceAround({ lower: text.toLowerCase(), text }, text.indexOf(word));
  return text.slice(from, to);
}

describe('sentenceAround()', () => {
  test.each([
    ['One here. Two there. Three', 'there', 'Two there. '],
    ['first\nsecond line\nthird', 'line', 'second line'],
    ['I speak engl. and span. well', 'and', 'I speak engl. and span. well'],
    ['no end', 'no', 'no end'],
    ['Call me! Now', 'Now', 'Now'],
  ])('in %j finds that of %s', (text, word, expected) => {
    expect(around(text, word)).toBe(expected);
  });
});
