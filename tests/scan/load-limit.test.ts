import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOAD_LIMITS, overLimits, slotsFor } from '../../src/scan/load-limit.ts';
import type { Load } from '../../src/scan/load-limit.ts';

const CALM: Load = { lagP99Ms: 12, mainShare: 0.9, rssBytes: 3e8, browserRssBytes: 0, diskFreeBytes: 5e10 };

describe('slotsFor()', () => {
  test.each([
    ['lag', { lagP99Ms: LOAD_LIMITS.lagP99Ms + 1 }],
    ['rss', { rssBytes: LOAD_LIMITS.rssBytes + 1 }],
    ['browser-rss', { browserRssBytes: LOAD_LIMITS.browserRssBytes + 1 }],
    ['disk', { diskFreeBytes: LOAD_LIMITS.diskFreeBytes - 1 }],
  ] as const)('halves the pages in flight while %s is over its limit, and comes back to all', (name, over) => {
    expect(overLimits({ ...CALM, ...over })).toEqual([name]);
    let slots = 24;
    for (let second = 0; second < 9; second++) slots = slotsFor({ ...CALM, ...over }, { slots, most: 24 });
    expect(slots).toBe(1);
    for (let second = 0; second < 9; second++) slots = slotsFor(CALM, { slots, most: 24 });
    expect(slots).toBe(24);
  });

  test('never goes below one page nor above the most', () => {
    const load = fc.record({
      lagP99Ms: fc.nat(1_000),
      mainShare: fc.double({ min: 0, max: 1, noNaN: true }),
      rssBytes: fc.nat(),
      browserRssBytes: fc.nat(),
      diskFreeBytes: fc.option(fc.nat(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(load), fc.integer({ min: 1, max: 64 }), (loads, most) => {
        const slots = loads.reduce((now, next) => slotsFor(next, { slots: now, most }), most);
        expect(slots).toBeGreaterThanOrEqual(1);
        expect(slots).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('does not blame itself for the lag of a machine that others keep busy', () =>
    expect(overLimits({ ...CALM, lagP99Ms: 900, mainShare: 0.2 })).toEqual([]));

  test('leaves a slot beside requests that only wait, and takes no more than the most', () => {
    const lag = { ...CALM, lagP99Ms: 900 };
    expect(slotsFor(lag, { slots: 2, most: 24, stuck: 7 })).toBe(8);
    expect(slotsFor(lag, { slots: 24, most: 24, stuck: 7 })).toBe(12);
    expect(slotsFor(lag, { slots: 2, most: 4, stuck: 7 })).toBe(4);
  });

  test('a system that does not tell its free space is not full', () =>
    expect(overLimits({ ...CALM, diskFreeBytes: undefined })).toEqual([]));
});
