import { describe, expect, test } from 'vitest';
import { ethiopianMs } from '../../../src/extract/fields/ethiopian-day.ts';

describe('ethiopianMs()', () => {
  // The same days as the Unicode calendar of the platform has them.
  test.each([
    [2000, 1, 1, '2007-09-12'],
    [2017, 1, 1, '2024-09-11'],
    [2017, 5, 6, '2025-01-14'],
    [2015, 13, 6, '2023-09-11'],
    [2019, 3, 7, '2026-11-16'],
  ])('gives the day %i-%i-%i', (year, month, day, expected) => {
    const ms = ethiopianMs(year, month, day) ?? Number.NaN;
    expect(new Date(ms).toISOString().slice(0, 10)).toBe(expected);
    const parts = new Intl.DateTimeFormat('en-u-ca-ethiopic', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }).formatToParts(ms);
    expect(parts.filter(({ type }) => type === 'month' || type === 'day').map(({ value }) => Number(value))).toEqual([month, day]);
  });

  test.each([
    [2017, 13, 6],
    [2017, 14, 1],
    [2017, 2, 31],
    [2017, 0, 1],
  ])('knows no day %i-%i-%i', (year, month, day) => {
    expect(ethiopianMs(year, month, day)).toBeUndefined();
  });
});
