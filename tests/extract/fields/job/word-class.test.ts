import { describe, expect, test } from 'vitest';
import { wordClass, wordsIn } from '../../../../src/extract/fields/job/word-class.ts';

const WORDS = wordClass(['lohn', '*lohn', 'wynagrodz*', 'pocket money', '*unterkunft*', 'راتب', '月薪', 'fizetés', 'p/h']);

describe('wordsIn()', () => {
  test.each([
    ['der stundenlohn ist', ['stundenlohn']],
    ['wynagrodzenie i premia', ['wynagrodzenie']],
    ['some pocket money too', ['pocket money']],
    ['die containerunterkunft', ['containerunterkunft']],
    ['الراتب 150', ['راتب']],
    ['包吃月薪8000', ['月薪']],
    ['fizetes 200', ['fizetes']],
    ['12 p/h', ['p/h']],
    ['lohnend und entlohnt', []],
  ])('finds whole words, stems and ends of compounds in %j', (text, expected) => {
    const found = wordsIn(WORDS, text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('looks at the stretch alone, and does not begin within a word', () => {
    expect(wordsIn(WORDS, 'arbeitslohn', { start: 7, end: 11 })).toEqual([]);
  });
});
