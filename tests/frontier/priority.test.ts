import { describe, expect, test } from 'vitest';
import { priorityOf } from '../../src/frontier/priority.ts';

describe('priorityOf()', () => {
  test('keeps classes in order at every depth', () => {
    const order = ['seed', 'sitemap', 'listing', 'ad', 'other', 'recheck'] as const;
    const depths = [-1, 0, 1, 5, 9, 10, 1000];
    for (const [index, pageClass] of order.entries()) {
      const next = order[index + 1];
      if (next === undefined) break;
      const latest = Math.max(...depths.map((depth) => priorityOf(pageClass, depth)));
      const soonest = Math.min(...depths.map((depth) => priorityOf(next, depth)));
      expect(latest).toBeLessThan(soonest);
    }
  });

  test('puts the shallow first, and no depth beyond nine apart', () => {
    expect(priorityOf('ad', 1)).toBeLessThan(priorityOf('ad', 2));
    expect(priorityOf('ad', 9)).toBe(priorityOf('ad', 500));
    expect(priorityOf('seed', 0)).toBe(0);
    expect(priorityOf('feed', 0)).toBe(5);
  });
});
