import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMatches } from '../../../src/extract/handles/all-matches.ts';
import { wordStems } from '../../../src/extract/handles/word-stems.ts';
import { WordHeads } from '../../../src/extract/text/word-heads.ts';
import { WordPattern } from '../../../src/extract/text/word-pattern.ts';

const WORDS = ['scam', 'not me', 'é', 'мошенник', '骗子', 'نصاب', 'धोखा', '@me', '0 percent of all'];

describe('WordHeads', () => {
  test.each([
    ['a scammer', true],
    ['ascam', false],
    ['3scam', true],
    ['💋scam', true],
    ['tel骗子', true],
    ['ونصاب', true],
    ['it is not m', false],
    ['it is not me', true],
    ['anna@me', true],
    ['0 percent of nothing', true],
    ['0 per cent', false],
    ['', false],
  ])('tells of "%s" whether a word may stand in it', (text, expected) => {
    expect(new WordHeads(WORDS).standIn(text)).toBe(expected);
  });

  test('says no to nearly all texts without a word of a long list', () => {
    const heads = new WordHeads(Array.from({ length: 500 }, (_, at) => `word${at.toString(36)}${'xyz'.repeat(at % 3)}`));
    const texts = Array.from({ length: 1_000 }, (_, at) => `another${at} text ${at.toString(36)} of words that ${at} are none`);
    expect(texts.filter((text) => heads.standIn(text)).length).toBeLessThan(3);
  });
});

describe('WordPattern', () => {
  const source = `${wordStems(WORDS)}\\p{L}{0,3}`;
  const guarded = new WordPattern(WORDS, source);

  test('finds what its pattern finds alone', () => {
    const piece = fc.constantFrom(...WORDS, 'sca', 'not', 'м', ' ', ', ', '-', 'x', 'ж', '\u0301', '骗', 'ا', '1', '\u{1F600}', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(guarded.all(text)).toEqual(allMatches(new RegExp(source, 'gu'), text));
        expect(guarded.exec(text)?.index).toBe(new RegExp(source, 'u').exec(text)?.index);
        expect(guarded.test(text)).toBe(new RegExp(source, 'u').test(text));
      }),
    );
  });
});
