import { describe, expect, test } from 'vitest';
import { DueHeap } from '../../src/frontier/due-heap.ts';
import { PolitenessClock } from '../../src/frontier/politeness-clock.ts';

const MINUTE_MS = 60_000;
const T0 = Date.UTC(2026, 0, 5);

/** A server that gives `perSecond` answers a second, saves up to `burst` of them, and refuses the rest. */
class TokenBucket {
  readonly #perMs: number;
  readonly #burst: number;
  #tokens: number;
  #atMs = T0;

  constructor(perSecond: number, burst: number) {
    this.#perMs = perSecond / 1_000;
    this.#burst = burst;
    this.#tokens = burst;
  }

  /** Undefined: answered; else how long to wait until there is an answer to give, milliseconds. */
  refuses(nowMs: number): number | undefined {
    this.#tokens = Math.min(this.#burst, this.#tokens + (nowMs - this.#atMs) * this.#perMs);
    this.#atMs = nowMs;
    if (this.#tokens < 1) return (1 - this.#tokens) / this.#perMs;
    this.#tokens -= 1;
    return undefined;
  }
}

interface Played {
  readonly answered: number;
  readonly refused: number;
  /** Requests before the end of a Retry-After. */
  readonly early: number;
}

/** A number from 0 to 1 that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** Plays the clock against servers of one kind in virtual time; counts what came after the first ten minutes. */
function play(options: {
  readonly groups: number;
  readonly perSecond: number;
  readonly floorMs: number;
  readonly minutes: number;
  readonly tells: boolean;
}): Played {
  const clock = new PolitenessClock();
  const heap = new DueHeap();
  const random = chance(options.perSecond * 1_000);
  const servers = new Map<string, TokenBucket>();
  const restUntil = new Map<string, number>();
  for (let at = 0; at < options.groups; at += 1) {
    servers.set(`g${at}.test`, new TokenBucket(options.perSecond, 5));
    clock.ensure(`g${at}.test`, options.floorMs, 120_000);
    heap.set(`g${at}.test`, T0);
  }
  const seen = { answered: 0, refused: 0, early: 0 };
  const endMs = T0 + (10 + options.minutes) * MINUTE_MS;
  for (let next = heap.pop(); next && next.dueMs < endMs; next = heap.pop()) {
    const { key: group } = next;
    const nowMs = Math.max(next.dueMs, clock.dueAt(group));
    clock.dispatched(group, nowMs, random());
    const latencyMs = 40;
    const doneMs = nowMs + latencyMs;
    const waitMs = servers.get(group)?.refuses(nowMs);
    const isCounted = nowMs >= T0 + 10 * MINUTE_MS;
    if (nowMs < (restUntil.get(group) ?? 0)) seen.early += 1;
    if (isCounted) seen[waitMs === undefined ? 'answered' : 'refused'] += 1;
    if (waitMs === undefined) clock.answered(group, { ok: true, latencyMs }, doneMs, random());
    else {
      // Whole seconds, as the field has them (RFC 9110 §10.2.3).
      const retryAtMs = doneMs + 1_000 * Math.ceil(waitMs / 1_000);
      if (options.tells) restUntil.set(group, retryAtMs);
      clock.answered(group, { ok: false, backOff: options.tells ? { retryAtMs } : {}, latencyMs }, doneMs, random());
    }
    clock.dispatched(group, doneMs, random());
    heap.set(group, clock.dueAt(group));
  }
  return seen;
}

describe('PolitenessClock against servers with a limit, in virtual time', () => {
  test.each([
    [0.5, 1_000],
    [1, 500],
    [2, 250],
  ])('that give %d a second and say when to come again: within 20 % of the limit, under 3 % refused', (perSecond, floorMs) => {
    const { answered, refused, early } = play({ groups: 10, perSecond, floorMs, minutes: 20, tells: true });
    const rate = answered / (10 * 20 * 60);
    expect(early).toBe(0);
    expect(rate / perSecond).toBeGreaterThan(0.8);
    expect(refused / (answered + refused)).toBeLessThan(0.03);
  });
  test('that say nothing: the rest of a minute and more keeps the refused share as low', () => {
    const { answered, refused } = play({ groups: 10, perSecond: 1, floorMs: 500, minutes: 20, tells: false });
    expect(answered).toBeGreaterThan(0);
    expect(refused / (answered + refused)).toBeLessThan(0.03);
  });
});
