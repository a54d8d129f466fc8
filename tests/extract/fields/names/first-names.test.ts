import { describe, expect, test } from 'vitest';
import { FIRST_NAMES } from '../../../../src/extract/fields/names/first-names.ts';

describe('FIRST_NAMES.kindOf()', () => {
  test.each([
    ['anna', [], 'name'],
    ['катя', ['ru'], 'name'],
    ['lea', ['fr'], 'name'],
    ['pádraig', ['en'], 'name'],
    ['anna-lena', ['de'], 'name'],
    ['bella', ['en'], 'name'],
    ['bella', ['it'], 'word'],
    ['summer', ['en'], 'word'],
    ['chanel', ['de'], 'word'],
    ['sofia', ['bg'], 'place'],
    ['woman', ['en'], undefined],
    ['table', ['en'], undefined],
  ] as const)('takes %s in a text in %j for: %s', (word, languages, kind) => {
    expect(FIRST_NAMES.kindOf(word, languages)).toBe(kind);
  });
});
