import { describe, expect, test } from 'vitest';
import { PolitenessClock } from '../../src/frontier/politeness-clock.ts';

const G = 'ads.test';
const T0 = Date.UTC(2026, 0, 5);
const OK = { ok: true, latencyMs: 100 };

function clockWith(floorMs = 2000, maxDelayMs = 60_000): PolitenessClock {
  const clock = new PolitenessClock();
  clock.ensure(G, floorMs, maxDelayMs);
  return clock;
}

function good(clock: PolitenessClock, times: number, latencyMs = 100): void {
  for (let i = 0; i < times; i++) clock.answered(G, { ok: true, latencyMs }, T0, 0);
}

describe('PolitenessClock', () => {
  test('lets the first request go at once and arms the pace when it is sent', () => {
    const clock = clockWith();
    expect(clock.dueAt(G)).toBe(0);
    clock.dispatched(G, T0, 0);
    expect(clock.dueAt(G)).toBe(T0 + 2000);
    clock.dispatched(G, T0 + 2000, 1);
    expect(clock.dueAt(G)).toBe(T0 + 2000 + 2400);
  });

  test('throws for a group that it does not know', () => {
    expect(() => new PolitenessClock().dueAt(G)).toThrow(/not known/);
  });

  test('takes the longest pause of targets that share a group', () => {
    const clock = clockWith(2000);
    clock.ensure(G, 5000, 60_000);
    clock.ensure(G, 1000, 60_000);
    expect(clock.clockOf(G)).toMatchObject({ floorMs: 5000, delayMs: 5000 });
  });

  test('takes Crawl-delay for a floor, however long, and moves the request that is due', () => {
    const clock = clockWith();
    clock.dispatched(G, T0, 0);
    clock.crawlDelay(G, 300_000);
    expect(clock.dueAt(G)).toBe(T0 + 300_000);
    clock.crawlDelay(G, 1000);
    expect(clock.clockOf(G).floorMs).toBe(300_000);
  });

  test('doubles the delay once a burst, however many requests were in flight', () => {
    const clock = clockWith();
    for (let i = 0; i < 5; i++) clock.answered(G, { ok: false, backOff: {}, latencyMs: 10 }, T0 + i, 0);
    expect(clock.clockOf(G)).toMatchObject({ delayMs: 4000, backoffLevel: 1 });
    expect(clock.dueAt(G)).toBe(T0 + 60_000);
    clock.answered(G, { ok: false, backOff: {}, latencyMs: 10 }, T0 + 60_000, 0);
    expect(clock.clockOf(G)).toMatchObject({ delayMs: 8000, backoffLevel: 2 });
    expect(clock.dueAt(G)).toBe(T0 + 180_000);
  });

  test('a later Retry-After of the same burst lengthens the block, an earlier one does not shorten it', () => {
    const clock = clockWith();
    clock.answered(G, { ok: false, backOff: { retryAtMs: T0 + 30_000 }, latencyMs: 1 }, T0, 0);
    clock.answered(G, { ok: false, backOff: { retryAtMs: T0 + 90_000 }, latencyMs: 1 }, T0 + 1, 0);
    clock.answered(G, { ok: false, backOff: { retryAtMs: T0 + 5000 }, latencyMs: 1 }, T0 + 2, 0);
    expect(clock.dueAt(G)).toBe(T0 + 90_000);
  });

  test('never grows beyond what the target allows, nor beyond two minutes', () => {
    for (const [maxDelayMs, expected] of [
      [10_000, 10_000],
      [600_000, 120_000],
    ] as const) {
      const clock = clockWith(2000, maxDelayMs);
      for (let i = 0; i < 20; i++) clock.answered(G, { ok: false, failed: true, latencyMs: 1 }, T0, 0);
      expect(clock.clockOf(G).delayMs).toBe(expected);
    }
  });

  test('lengthens the delay by half after a failure', () => {
    const clock = clockWith();
    clock.answered(G, { ok: false, failed: true, latencyMs: 30_000 }, T0, 0);
    expect(clock.clockOf(G).delayMs).toBe(3000);
  });

  test('doubles the delay after a refusal, and counts no row over it', () => {
    const clock = clockWith();
    good(clock, 9);
    clock.answered(G, { ok: false, refused: true, latencyMs: 1 }, T0, 0);
    good(clock, 9);
    expect(clock.clockOf(G)).toMatchObject({ delayMs: 4000, okStreak: 9, blockedUntilMs: 0 });
  });

  test('sinks back to the floor with every tenth good answer, not sooner, not below', () => {
    const clock = clockWith();
    clock.answered(G, { ok: false, failed: true, latencyMs: 1 }, T0, 0);
    good(clock, 9);
    expect(clock.clockOf(G).delayMs).toBe(3000);
    good(clock, 1);
    expect(clock.clockOf(G).delayMs).toBe(2750);
    good(clock, 300);
    expect(clock.clockOf(G).delayMs).toBe(2000);
  });

  test('an answer that is not good breaks the row', () => {
    const clock = clockWith();
    clock.answered(G, { ok: false, failed: true, latencyMs: 1 }, T0, 0);
    good(clock, 9);
    clock.answered(G, { ok: false, latencyMs: 1 }, T0, 0);
    good(clock, 9);
    expect(clock.clockOf(G).delayMs).toBe(3000);
  });

  test('asks a slow server no sooner than after twice its latency, up to the greatest delay', () => {
    const slow = clockWith(500, 60_000);
    good(slow, 10, 3000);
    expect(slow.clockOf(G).delayMs).toBe(6000);
    const bounded = clockWith(500, 2000);
    good(bounded, 10, 3000);
    expect(bounded.clockOf(G).delayMs).toBe(2000);
  });

  test('lets a group rest once, and never shortens what it waits anyway', () => {
    const clock = clockWith();
    clock.dispatched(G, T0, 0);
    clock.rest(G, T0 + 500);
    expect(clock.dueAt(G)).toBe(T0 + 2000);
    clock.changed();
    clock.rest(G, T0 + 9000);
    expect(clock.dueAt(G)).toBe(T0 + 9000);
    expect(clock.changed().map(({ group }) => group)).toEqual([G]);
    clock.dispatched(G, T0 + 9000, 0);
    expect(clock.dueAt(G)).toBe(T0 + 11_000);
  });

  test('gives every changed clock once to be stored', () => {
    const clock = clockWith();
    clock.dispatched(G, T0, 0);
    clock.answered(G, OK, T0, 0);
    expect(clock.changed()).toEqual([clock.clockOf(G)]);
    expect(clock.changed()).toEqual([]);
  });

  test('after a restart waits at least its delay, whatever was stored', () => {
    const before = clockWith();
    before.answered(G, { ok: false, failed: true, latencyMs: 1 }, T0, 0);
    const after = new PolitenessClock();
    after.restore(before.changed(), T0 + 1000);
    expect(after.dueAt(G)).toBe(T0 + 1000 + 3000);
    after.ensure(G, 2000, 60_000);
    expect(after.dueAt(G)).toBe(T0 + 1000 + 3000);
  });

  test('keeps a block over a restart, but none that a clock running ahead has put into a far future', () => {
    const before = clockWith();
    before.answered(G, { ok: false, backOff: { retryAtMs: T0 + 50_000 }, latencyMs: 1 }, T0, 0);
    const stored = before.changed();
    const after = new PolitenessClock();
    after.restore(stored, T0 + 1000);
    expect(after.dueAt(G)).toBe(T0 + 50_000);
    const wrong = new PolitenessClock();
    for (const clock of stored) wrong.restore([{ ...clock, nextDueMs: T0 * 2, blockedUntilMs: T0 * 2 }], T0);
    expect(wrong.dueAt(G)).toBeLessThanOrEqual(T0 + 27 * 3_600_000);
  });

  test('lets the operator lower the pace between two runs', () => {
    const before = clockWith(5000);
    before.dispatched(G, T0, 0);
    const after = new PolitenessClock();
    after.restore(before.changed(), T0);
    after.ensure(G, 1000, 60_000);
    for (let i = 0; i < 200; i++) after.answered(G, OK, T0, 0);
    expect(after.clockOf(G)).toMatchObject({ floorMs: 1000, delayMs: 1000 });
  });

  test('takes a shorter base back-off', () => {
    const clock = new PolitenessClock({ baseBackOffMs: 100 });
    clock.ensure(G, 10, 100);
    clock.answered(G, { ok: false, backOff: {}, latencyMs: 1 }, T0, 0);
    expect(clock.dueAt(G)).toBe(T0 + 100);
  });
});
