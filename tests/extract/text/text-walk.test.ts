import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import placeWords from '../../../lexicon/place-words.json' with { type: 'json' };
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import { findPhrases } from '../../../src/extract/fields/find-phrases.ts';
import { findWords } from '../../../src/extract/fields/find-words.ts';
import { GAZETTEER, PLACE_INDEX } from '../../../src/extract/fields/gazetteer.ts';
import { buildWordIndex } from '../../../src/extract/fields/word-index.ts';
import { SOUGHT } from '../../../src/extract/text/sought-phrases.ts';
import { walkText } from '../../../src/extract/text/text-walk.ts';

const LABELS = buildWordIndex(placeWords.labels);
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...GAZETTEER.keys()),
    fc.constantFrom(...placeWords.labels, ...timeWords.hour),
    fc.constantFrom(' ', '\n', ', ', '،', ': ', '-', '12', '東', 'ng', '\u0301', '😀', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 30 },
);

describe('walkText()', () => {
  test('marks every place where a phrase of a list stands', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('', ' '), (list, between) => {
        const lower = list.join(between).toLowerCase();
        const walk = walkText(lower);
        expect(findPhrases(walk, SOUGHT.place, PLACE_INDEX)).toEqual(findWords(lower, PLACE_INDEX));
        expect(findPhrases(walk, SOUGHT.placeLabel, LABELS)).toEqual(findWords(lower, LABELS));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['7 ', 'two ', 'one hundred ', '一', '7two '])(
    'keeps the first numbers of a text that is nothing but %j, and says where they end',
    (unit) => {
      const { lower, digits, flags, numbersEnd } = walkText(unit.repeat(100_000));
      const kept = digits.length / 2 + flags.filter((flag) => (flag & SOUGHT.number) !== 0).length;
      expect(kept).toBe(Math.floor(10_000 + lower.length / 40));
      expect(numbersEnd).toBeLessThan(lower.length);
      expect(digits.every((at) => at <= numbersEnd)).toBe(true);
    },
  );

  test('keeps every number of a text as long as an ad', () => {
    const { lower, numbersEnd } = walkText('7 two '.repeat(3000));
    expect(numbersEnd).toBe(lower.length);
  });

  test('gives every run of digits once, in order', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const lower = list.join('').toLowerCase();
        const runs = [...lower.matchAll(/[0-9]+/g)].flatMap(({ index, 0: run }) => [index, index + run.length]);
        expect(walkText(lower).digits).toEqual(runs);
      }),
    );
  });
});
