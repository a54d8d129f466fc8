import { describe, expect, test } from 'vitest';
import { attempt } from '../../../src/extract/ads/attempt.ts';

describe('attempt()', () => {
  test('gives what was read', () => {
    const problems: string[] = [];
    expect(attempt({ problems, what: 'ages', otherwise: 0 }, () => 7)).toBe(7);
    expect(problems).toEqual([]);
  });

  test('gives the other value on a fault, and says so once without the words of the page', () => {
    const problems: string[] = [];
    for (let at = 0; at < 3; at++) {
      expect(
        attempt({ problems, what: 'ages', otherwise: 0 }, () => {
          throw new TypeError('secret text of the page');
        }),
      ).toBe(0);
    }
    expect(problems).toEqual(['reading ages failed: TypeError']);
  });
});
