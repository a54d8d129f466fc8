import { describe, expect, test } from 'vitest';
import { UNIT, UNIT_CLASS } from '../../../src/extract/text/unit-class.ts';

describe('UNIT_CLASS', () => {
  test.each([
    ['letter', UNIT.letter, /[\p{L}\p{M}]/u],
    ['digit', UNIT.digit, /[0-9]/],
    ['word', UNIT.word, /[\p{L}\p{M}\p{N}]/u],
    ['space', UNIT.space, /\s/],
    ['surrogate', UNIT.surrogate, /\p{Surrogate}/u],
  ])('says %s of exactly the units that the pattern matches', (_name, flag, pattern) => {
    const wrong = Array.from(UNIT_CLASS.keys()).filter(
      (unit) => pattern.test(String.fromCharCode(unit)) !== (((UNIT_CLASS[unit] ?? 0) & flag) !== 0),
    );
    expect(wrong).toEqual([]);
  });
});
