import { describe, expect, test } from 'vitest';
import { blockEndMs, levelAfterQuiet, LONGEST_BLOCK_MS } from '../../src/frontier/back-off.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 0, 5);

describe('blockEndMs()', () => {
  test.each([
    ['one minute without Retry-After', {}, 60_000],
    ['twice as long at every level', { level: 3 }, 480_000],
    ['a tenth longer by jitter at most', { random: 1 }, 66_000],
    ['a day at most, and its jitter', { level: 40, random: 1 }, 26.4 * HOUR],
    ['what Retry-After says, without jitter', { retryAtMs: NOW + 5000, random: 1 }, 5000],
    ['a day if Retry-After says more', { retryAtMs: NOW + 999 * HOUR }, 24 * HOUR],
    ['one minute if Retry-After lies behind', { retryAtMs: NOW - 5000 }, 60_000],
    ['one minute if Retry-After is now', { retryAtMs: NOW }, 60_000],
  ])('rests %s', (_, answer, restMs) => {
    const end = blockEndMs({ nowMs: NOW, retryAtMs: undefined, baseMs: 60_000, level: 0, random: 0, ...answer });
    expect(end - NOW).toBe(restMs);
    expect(end - NOW).toBeLessThanOrEqual(LONGEST_BLOCK_MS);
  });
});

describe('levelAfterQuiet()', () => {
  test.each([
    [0, 3],
    [HOUR / 2 - 1, 3],
    [HOUR / 2, 2],
    [HOUR, 1],
    [50 * HOUR, 0],
  ])('after %i quiet milliseconds three levels are %i', (quietMs, level) => {
    expect(levelAfterQuiet({ backoffLevel: 3, lastIncidentMs: NOW - HOUR, blockedUntilMs: NOW }, NOW + quietMs)).toBe(level);
  });

  test('does not count the time of a block as quiet', () => {
    expect(levelAfterQuiet({ backoffLevel: 3, lastIncidentMs: NOW, blockedUntilMs: NOW + 24 * HOUR }, NOW + 24 * HOUR)).toBe(3);
  });
});
