import { describe, expect, test } from 'vitest';
import { readRetryAfter } from '../../src/fetch/retry-after.ts';

const NOW = Date.UTC(2026, 0, 5, 12, 0, 0);

describe('readRetryAfter()', () => {
  test.each([
    ['120', NOW + 120_000],
    [' 0 ', NOW],
    ['999999999', NOW + 86_400_000],
    ['Mon, 05 Jan 2026 12:10:00 GMT', NOW + 600_000],
    ['Mon, 05 Jan 2027 12:10:00 GMT', NOW + 86_400_000],
  ])('reads %j', (value, untilMs) => {
    expect(readRetryAfter(value, NOW)).toBe(untilMs);
  });

  test.each([undefined, '', 'soon', '-5', '1.5', '+10', 'Mon, 05 Jan 2025 12:10:00 GMT'])('reads nothing from %j', (value) => {
    expect(readRetryAfter(value, NOW)).toBeUndefined();
  });
});
