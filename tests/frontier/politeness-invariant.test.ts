import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupClock } from '../../src/frontier/group-clock.ts';
import { type PoliteAnswer, PolitenessClock } from '../../src/frontier/politeness-clock.ts';

const T0 = Date.UTC(2026, 0, 5);
const GROUPS = ['a.test', 'b.test'] as const;
const MAX_DELAY = 20_000;

const answer: fc.Arbitrary<Omit<PoliteAnswer, 'backOff'> & { readonly backOffMs?: number | undefined }> = fc.record(
  {
    ok: fc.boolean(),
    failed: fc.boolean(),
    latencyMs: fc.integer({ min: 0, max: 30_000 }),
    /** Retry-After relative to now; negative lies behind, absent without a back-off answer. */
    backOffMs: fc.option(fc.integer({ min: -5000, max: 200_000_000 }), { nil: undefined }),
  },
  { requiredKeys: ['ok', 'latencyMs'] },
);

const step = fc.record({
  group: fc.constantFrom(...GROUPS),
  /** What the run does: ask for a dispatch (sent only when due), hear an answer, learn a crawl delay, restart, or lose what was not stored in a crash. */
  act: fc.oneof(
    { weight: 8, arbitrary: fc.constant({ kind: 'dispatch' as const }) },
    { weight: 5, arbitrary: answer.map((heard) => ({ kind: 'answer' as const, heard })) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 40_000 }).map((ms) => ({ kind: 'crawl-delay' as const, ms })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  ),
  waitMs: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 200_000 })),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** What the world saw of a group. */
interface Seen {
  dispatchedAtMs: number;
  /** The delay when it was dispatched. */
  delayMs: number;
  blockedUntilMs: number;
}

function started(stored: ReadonlyMap<string, GroupClock>, nowMs: number): PolitenessClock {
  const clock = new PolitenessClock();
  clock.restore(stored.values(), nowMs);
  for (const group of GROUPS) clock.ensure(group, 1000, MAX_DELAY);
  return clock;
}

describe('PolitenessClock', () => {
  test('between two dispatches of a group lies at least its delay, and none comes before its blocked-until, also across restarts', () => {
    let dispatches = 0;
    let restarts = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), (steps) => {
        const stored = new Map<string, GroupClock>();
        const seen = new Map<string, Seen>();
        let nowMs = T0;
        let clock = started(stored, nowMs);
        for (const { group, act, waitMs, random } of steps) {
          nowMs += waitMs;
          if (act.kind === 'restart') {
            clock = started(stored, nowMs);
            restarts++;
            for (const { group: name, delayMs } of stored.values()) expect(clock.dueAt(name)).toBeGreaterThanOrEqual(nowMs + delayMs);
          } else if (act.kind === 'crawl-delay') {
            clock.crawlDelay(group, act.ms);
          } else if (act.kind === 'answer') {
            const { backOffMs, ...heard } = act.heard;
            const backOff = backOffMs === undefined ? {} : { backOff: { retryAtMs: nowMs + backOffMs } };
            clock.answered(group, { ...heard, ...backOff }, nowMs, random);
          } else if (nowMs >= clock.dueAt(group)) {
            const last = seen.get(group);
            const { delayMs, blockedUntilMs } = clock.clockOf(group);
            if (last) {
              expect(nowMs - last.dispatchedAtMs).toBeGreaterThanOrEqual(Math.max(last.delayMs, delayMs));
              expect(nowMs).toBeGreaterThanOrEqual(last.blockedUntilMs);
            }
            clock.dispatched(group, nowMs, random);
            dispatches++;
            expect(clock.dueAt(group)).toBeGreaterThanOrEqual(nowMs + delayMs);
            expect(clock.dueAt(group)).toBeLessThanOrEqual(nowMs + Math.ceil(delayMs * 1.2));
            seen.set(group, { dispatchedAtMs: nowMs, delayMs, blockedUntilMs });
          }
          for (const changed of clock.changed()) {
            expect(changed.delayMs).toBeGreaterThanOrEqual(changed.floorMs);
            expect(changed.delayMs).toBeLessThanOrEqual(Math.max(changed.floorMs, MAX_DELAY, stored.get(changed.group)?.delayMs ?? 0));
            const last = seen.get(changed.group);
            if (last) last.blockedUntilMs = Math.max(last.blockedUntilMs, changed.blockedUntilMs);
            stored.set(changed.group, changed);
          }
        }
      }),
      { numRuns: 3000 },
    );
    // The law was put to the test, not passed by silence.
    expect(dispatches).toBeGreaterThan(10_000);
    expect(restarts).toBeGreaterThan(1000);
  });
});
