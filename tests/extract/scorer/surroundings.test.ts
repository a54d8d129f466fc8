import { describe, expect, test } from 'vitest';
import { CandidateScorer } from '../../../src/extract/scorer/candidate-scorer.ts';
import { ClassedText } from '../../../src/extract/scorer/classed-text.ts';
import { lexiconClasses } from '../../../src/extract/scorer/lexicon-classes.ts';
import { surroundings } from '../../../src/extract/scorer/surroundings.ts';
import { TextTokens } from '../../../src/extract/scorer/text-tokens.ts';
import { WordClasses } from '../../../src/extract/scorer/word-classes.ts';

const CLASSES = new WordClasses(
  () => lexiconClasses('age', { source: 'ours', says: ['i am', 'soy'], after: ['years old'], short: { v: ['fi'] } }),
  (word) => (word === 'anna' ? 'name' : undefined),
);

function around(lower: string, number: string): string[] {
  const start = lower.indexOf(number);
  return surroundings(new ClassedText(lower, CLASSES), { start, end: start + number.length }, 'own');
}

describe('TextTokens', () => {
  test.each([
    ["i'm 24, ok?", ["i'm", '24', ',', 'ok', '?']],
    ['莉莉29 甜', ['莉', '莉', '29', '甜']],
    ['मेरी उम्र\n24', ['मेरी', 'उम्र', '\n', '24']],
    ['💋x', ['💋', 'x']],
  ])('parts %j', (text, words) => {
    expect(new TextTokens(text).words).toEqual(words);
  });

  test('finds the token of an offset', () => {
    const tokens = new TextTokens('a bb, c');
    expect([0, 2, 3, 4, 5, 6, 7].map((offset) => tokens.at(offset))).toEqual([0, 1, 1, 2, 3, 3, 4]);
  });
});

describe('surroundings()', () => {
  test('tells shapes, words and classes either side, near ones in pairs', () => {
    expect(around('i am 24 years old\nanna', '24')).toEqual(
      expect.arrayContaining([
        'own',
        '-1#w2',
        '-1=am',
        '-2#w1',
        '+1#w5',
        '+1=years',
        '+3#line',
        '+4~name',
        '-1~age.says',
        '+1~age.after',
        '-1~age.says&+1~age.after',
      ]),
    );
  });

  test('tells the place in the line and in the text', () => {
    expect(around('hello\n24\nbye', '24')).toEqual(expect.arrayContaining(['line first', 'line last', 'line alone', 'numbers 1']));
    expect(around('hello\n24\nbye', '24')).not.toContain('line of title');
    expect(around('hello 24v', '24')).toEqual(expect.arrayContaining(['line of title', 'glued behind', '+1~age.short']));
  });

  test('knows a phrase by its last token before a candidate, and one that begins like it by none', () => {
    expect(around('soy 24', '24')).toContain('-1~age.says');
    expect(around('who am 24', '24')).not.toContain('-1~age.says');
  });
});

describe('CandidateScorer', () => {
  test('adds up the weights of features, each once', () => {
    const scorer = new CandidateScorer({ base: -1, weights: { a: 2, b: 0.5 } });
    expect(scorer.score(['a', 'b', 'a', 'unknown'])).toBe(1.5);
    expect(scorer.score([])).toBe(-1);
  });
});
