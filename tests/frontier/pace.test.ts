import { describe, expect, test } from 'vitest';
import { restAfterCostMs } from '../../src/frontier/pace.ts';

describe('restAfterCostMs()', () => {
  test.each([
    [0, 0],
    [30, 0],
    [250, 0],
    [251, 1_004],
    [3_000, 12_000],
    [40_000, 60_000],
  ])('after a page that cost %i ms: %i ms', (costMs, restMs) => {
    expect(restAfterCostMs(costMs)).toBe(restMs);
  });
});
