import { describe, expect, test } from 'vitest';
import { classIndex } from '../../../../src/extract/fields/classed-words/class-index.ts';
import { standingWords } from '../../../../src/extract/fields/classed-words/standing-words.ts';
import { plainLetters } from '../../../../src/extract/text/plain-letters.ts';

const INDEX = classIndex(
  [
    ...['lohn', '*lohn', 'wynagrodz*', 'pocket money', '*unterkunft*', 'راتب', 'שכר', '月薪', 'fizetés', '(m/w)', 'min.', '+', 'b1'].map(
      (written) => ({ written, value: 'wage' }),
    ),
    ...['h', 'p/h', 'stunde*'].map((written) => ({ written, value: 'hour', numbered: true })),
    { written: 'deutsch', value: 'language', joins: true },
  ],
  ['kenntnis'],
);

function standing(text: string): string[] {
  return standingWords(plainLetters(text), INDEX, () => true).map(({ start, end }) => text.slice(start, end));
}

describe('standingWords()', () => {
  test.each([
    ['wynagrodzenie i premia', ['wynagrodzenie']],
    ['some pocket money too', ['pocket money']],
    ['fizetes 200', ['fizetes']],
    ['der stundenlohn', ['stundenlohn', 'lohn']],
    ['die containerunterkunftssuche', ['unterkunftssuche']],
    ['lohnend und entlohnt, erlohnen', []],
    ['الراتب وراتب دراتب', ['راتب', 'راتب']],
    ['בשכר ושכר דשכר', ['שכר', 'שכר']],
    ['包吃月薪8000', ['月薪']],
    ['koch (m/w)gesucht', ['(m/w)']],
    ['ab min.18 jahren', ['min.']],
    ['1500+zimmer, +380 50', ['+']],
    ['8h, 12 p/h, 14h30 und 30std', ['h', 'p/h', 'h', 'h']],
    ['9lohn, lohn9', []],
    ['b1 oder b12', ['b1']],
    ['deutschkenntnisse, deutschland', ['deutsch']],
  ])('in %j finds whole words, and parts of words as far as the lexicon lets them', (text, expected) => {
    expect(standing(text)).toEqual(expected);
  });

  test('reads a run of letters without end in one walk', () => {
    const words = standing('unterkunft'.repeat(20_000));
    expect(words).toHaveLength(20_000);
  });
});
