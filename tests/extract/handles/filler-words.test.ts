import { describe, expect, test } from 'vitest';
import { judgeFillers } from '../../../src/extract/handles/filler-words.ts';

describe('judgeFillers()', () => {
  test.each([
    [[], false, 'none'],
    [[' dann ', ' dann '], false, 'sure'],
    [[' baby ', ' and '], false, 'sure'],
    [[' and '], false, 'maybe'],
    [[' and '], true, 'sure'],
    [[' bloop ', ' bloop '], false, 'sure'],
    [[' bloop '], false, 'maybe'],
    [[' min ', ' min '], false, 'odd'],
    [[' euro '], true, 'odd'],
  ] as const)('judges %j (disguised: %s) as %s', (fillers, disguised, verdict) => {
    expect(judgeFillers(fillers, disguised)).toBe(verdict);
  });

  test('takes the same word for no filler where commas part the rest: "for level 1, 16 for level 2, 24"', () => {
    expect(judgeFillers([' level ', ' level '], true, true)).toBe('odd');
    expect(judgeFillers([' dann ', ' dann '], false, true)).toBe('sure');
  });
});
