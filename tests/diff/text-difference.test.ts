import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDifference } from '../../src/diff/text-difference.ts';

describe('textDifference()', () => {
  test.each([
    ['same', 'same', '', ''],
    ['a  b', 'a b', '', ''],
    ['', 'new', '', 'new'],
    ['one two', 'one three', 'one two', 'one three'],
    [`${'x'.repeat(50)}A`, `${'x'.repeat(50)}B`, `…${'x'.repeat(30)}A`, `…${'x'.repeat(30)}B`],
    [`A${'x'.repeat(50)}`, 'x'.repeat(50), `A${'x'.repeat(30)}…`, `${'x'.repeat(30)}…`],
    ['aa', 'aaa', 'aa', 'aaa'],
    ['👩‍🦰 a', '👩‍🦱 a', '👩‍🦰 a', '👩‍🦱 a'],
  ])('of %j and %j shows %j and %j', (...[before, after, ...shown]) => {
    expect(textDifference(before, after)).toEqual(shown);
  });

  test('shows something whenever words differ, never more than it may, never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.string({ unit: 'binary', maxLength: 900 }), (a, b) => {
        const [from, to] = textDifference(a, b);
        if (a.replace(/\s+/g, ' ') !== b.replace(/\s+/g, ' ')) expect(from === to).toBe(false);
        for (const part of [from, to]) {
          expect([...part].length).toBeLessThanOrEqual(402);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
