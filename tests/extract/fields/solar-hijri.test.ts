import { describe, expect, test } from 'vitest';
import { solarHijriMs } from '../../../src/extract/fields/solar-hijri.ts';

describe('solarHijriMs()', () => {
  test('agrees with the Persian calendar of the platform on every day of sixty years', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    for (let ms = Date.UTC(2001, 2, 21); ms < Date.UTC(2061, 2, 20); ms += 86_400_000) {
      const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
      expect(solarHijriMs(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0)).toBe(ms);
    }
  });

  test.each([
    [1404, 12, 30],
    [1403, 13, 1],
    [1403, 7, 31],
    [1403, 1, 0],
  ])('knows no day %i/%i/%i', (year, month, day) => {
    expect(solarHijriMs(year, month, day)).toBeUndefined();
  });
});
