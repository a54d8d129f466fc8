import { describe, expect, test } from 'vitest';
import { parseGroupClock } from '../../src/frontier/group-clock.ts';
import { PolitenessClock } from '../../src/frontier/politeness-clock.ts';

const CLOCK = {
  group: 'ads.test',
  nextDueMs: 1,
  blockedUntilMs: 0,
  delayMs: 2000,
  floorMs: 2000,
  backoffLevel: 0,
  lastIncidentMs: 0,
  okStreak: 0,
  latencyMs: 12.5,
};

describe('parseGroupClock()', () => {
  test('reads what a clock gave to be stored', () => {
    const clock = new PolitenessClock();
    clock.ensure('ads.test', 2000, 9000);
    clock.dispatched('ads.test', 1_000_000, 0.3);
    const [stored] = clock.changed();
    expect(parseGroupClock(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test('leaves unknown fields out', () => {
    expect(parseGroupClock({ ...CLOCK, colour: 'red' })).toEqual(CLOCK);
  });

  test.each([
    ['nothing', null],
    ['a text', 'ads.test'],
    ['no group', { ...CLOCK, group: undefined }],
    ['a missing time', { ...CLOCK, nextDueMs: undefined }],
    ['a time that was infinite', { ...CLOCK, blockedUntilMs: null }],
    ['a negative delay', { ...CLOCK, delayMs: -1 }],
    ['a time as text', { ...CLOCK, delayMs: '2000' }],
  ])('refuses %s', (_, stored) => {
    expect(parseGroupClock(stored)).toBeUndefined();
  });
});
