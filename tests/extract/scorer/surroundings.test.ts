import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CandidateScorer, type ScorerWeights } from '../../../src/extract/scorer/candidate-scorer.ts';
import { ClassedText } from '../../../src/extract/scorer/classed-text.ts';
import { FeaturePart, hashOf } from '../../../src/extract/scorer/feature-part.ts';
import { NamedFeatures } from '../../../bench/extraction/scorers/named-features.ts';
import { HashedFeatures } from '../../../src/extract/scorer/features.ts';
import { ListedText } from '../../../src/extract/scorer/listed-text.ts';
import { addSurroundings } from '../../../src/extract/scorer/surroundings.ts';
import { TextTokens } from '../../../src/extract/scorer/text-tokens.ts';
import { listsOf, WordClasses } from '../../../src/extract/scorer/word-classes.ts';

const CLASSES = new WordClasses({
  has: listsOf('age'),
  more: () => ({ ours: ['two words'] }),
  kindOf: (word) => (word === 'anna' ? 'name' : undefined),
});

function around(lower: string, number: string): readonly string[] {
  const start = lower.indexOf(number);
  const features = new NamedFeatures();
  addSurroundings(features, new ClassedText(new ListedText(lower), CLASSES), {
    start,
    end: start + number.length,
    own: new FeaturePart('own'),
  });
  return features.names;
}

describe('TextTokens', () => {
  test.each([
    ["i'm 24, ok?", ["i'm", '24', ',', 'ok', '?']],
    ['莉莉29 甜', ['莉', '莉', '29', '甜']],
    ['मेरी उम्र\n24', ['मेरी', 'उम्र', '\n', '24']],
    ['💋x', ['💋', 'x']],
    ['𝄞 𐐨𐐩’𐐪 𠀀5', ['𝄞', '𐐨𐐩’𐐪', '𠀀', '5']],
    ["rock 'n' roll \uD800!", ['rock', "'", 'n', "'", 'roll', '\uD800', '!']],
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
    expect(around('years old 24', '24')).toContain('-1~age.after');
    expect(around('years cold 24', '24')).not.toContain('-1~age.after');
    expect(around('24 two words', '24')).toContain('+1~ours');
  });
});

describe('HashedFeatures', () => {
  test('has for parts put together the hash of the whole name', () => {
    const [put, whole] = [new HashedFeatures(new FeaturePart('none: ')), new HashedFeatures()];
    put.add(new FeaturePart('-1~'), new FeaturePart('age.says'), new FeaturePart('&+1#'), new FeaturePart('n2'), new FeaturePart(' '));
    put.addName('line first');
    whole.addName('none: -1~age.says&+1#n2 ');
    whole.addName('none: line first');
    expect(put.hashes).toEqual(whole.hashes);
  });
});

describe('CandidateScorer', () => {
  const scorer = new CandidateScorer({ base: -1, weights: { a: 2, b: 0.5 } });
  const scoreOf = (...names: readonly string[]): number => {
    const features = new HashedFeatures();
    for (const name of names) features.addName(name);
    return scorer.score(features);
  };

  test('adds up the weights of features, each once', () => {
    expect(scoreOf('a', 'b', 'a', 'unknown')).toBe(1.5);
    expect(scoreOf()).toBe(-1);
    expect(scoreOf('a')).toBe(1);
  });
});

describe('weights', () => {
  const lexicon = join(import.meta.dirname, '..', '..', '..', 'lexicon');
  const files = ['account', 'age', 'name', 'price', 'price-time'];

  test.each(files)('of %s: no two features share a hash', (name) => {
    const { weights } = JSON.parse(readFileSync(join(lexicon, `${name}-weights.json`), 'utf8')) as ScorerWeights;
    const features = Object.keys(weights);
    expect(features.length).toBeGreaterThan(1000);
    expect(new Set(features.map((feature) => hashOf(feature))).size).toBe(features.length);
  });
});
