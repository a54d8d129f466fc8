import { describe, expect, test } from 'vitest';
import { mostKindsMet } from '../../../src/extract/indicators/most-kinds-met.ts';

const LOWER = 'the court heard on friday that the court of appeal';

/** A word of a list where it stands in the text, from a place on. */
const word = (list: string, written: string, from = 0): { list: string; language: string; start: number; end: number } => {
  const start = LOWER.indexOf(written, from);
  return { list, language: 'en', start, end: start + written.length };
};

describe('mostKindsMet()', () => {
  test.each([
    ['a word of each', [['verdict'], ['reported']], [word('verdict', 'court'), word('reported', 'friday')], 2],
    ['one word in the lists of both', [['verdict'], ['reported']], [word('verdict', 'court'), word('reported', 'court')], 1],
    ['a word within another', [['verdict'], ['reported']], [word('verdict', 'court heard'), word('reported', 'heard')], 1],
    ['one word written twice', [['verdict'], ['verdict']], [word('verdict', 'court'), word('verdict', 'court', 20)], 1],
    ['two words of one list for two kinds', [['verdict'], ['verdict']], [word('verdict', 'court'), word('verdict', 'appeal')], 2],
    [
      'a word left to the kind that has no other',
      [['verdict', 'reported'], ['verdict']],
      [word('verdict', 'court'), word('reported', 'friday')],
      2,
    ],
    ['no word', [['verdict']], [], 0],
  ])('counts %s', (_, kinds, words, most) => {
    expect(mostKindsMet(kinds, words, LOWER)).toBe(most);
  });
});
