import { describe, expect, test } from 'vitest';
import { OriginRests, parseOriginRest } from '../../src/frontier/origin-rests.ts';

const A = 'https://a.test';
const T0 = Date.UTC(2026, 0, 5);
const MINUTE = 60_000;

/** As many unanswered requests as it takes for the first rest. */
function deadAt(rests: OriginRests, nowMs: number): ReturnType<OriginRests['unanswered']> {
  for (let i = 0; i < 4; i++) expect(rests.unanswered(A, nowMs, 0)).toBeUndefined();
  return rests.unanswered(A, nowMs, 0);
}

describe('OriginRests', () => {
  test('rests after five requests in a row that found nobody, not after four', () => {
    const rests = new OriginRests();
    expect(deadAt(rests, T0)).toEqual({ reason: 'no-answer', untilMs: T0 + MINUTE });
    expect(rests.restOf(A, T0 + MINUTE - 1)).toEqual({ reason: 'no-answer', untilMs: T0 + MINUTE });
    expect(rests.restOf(A, T0 + MINUTE)).toBeUndefined();
    expect(rests.restOf('https://b.test', T0)).toBeUndefined();
  });

  test('an answer in between breaks the row', () => {
    const rests = new OriginRests();
    for (let i = 0; i < 4; i++) rests.unanswered(A, T0, 0);
    rests.answered(A);
    expect(rests.unanswered(A, T0, 0)).toBeUndefined();
  });

  test('lets one probe go after the rest, and nothing beside it', () => {
    const rests = new OriginRests();
    deadAt(rests, T0);
    rests.asked(A);
    expect(rests.restOf(A, T0 + 2 * MINUTE)?.reason).toBe('no-answer');
    rests.answered(A);
    expect(rests.restOf(A, T0 + 2 * MINUTE)).toBeUndefined();
  });

  test('doubles the rest with every probe that finds nobody, to a day, and calls the host unreachable', () => {
    const rests = new OriginRests();
    deadAt(rests, T0);
    const lengths = Array.from({ length: 14 }, () => {
      rests.asked(A);
      const rest = rests.unanswered(A, T0, 0);
      expect(rest?.reason).toBe('unreachable');
      return ((rest?.untilMs ?? 0) - T0) / MINUTE;
    });
    expect(lengths).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440, 1440, 1440]);
  });

  test.each([0, 0.5, 1])('jitter %d only lengthens a rest, by a tenth at most', (random) => {
    const rests = new OriginRests();
    const restMs = rests.robotsUnavailable(A, { nowMs: T0, random, retryAtMs: undefined }) - T0;
    expect(restMs).toBeGreaterThanOrEqual(MINUTE);
    expect(restMs).toBeLessThanOrEqual(1.1 * MINUTE);
  });

  test('a robots.txt that cannot be had rests at once, longer each time, and as long as the server asks', () => {
    const rests = new OriginRests();
    expect(rests.robotsUnavailable(A, { nowMs: T0, random: 0, retryAtMs: undefined })).toBe(T0 + MINUTE);
    expect(rests.robotsUnavailable(A, { nowMs: T0, random: 0, retryAtMs: undefined })).toBe(T0 + 2 * MINUTE);
    expect(rests.robotsUnavailable(A, { nowMs: T0, random: 0, retryAtMs: T0 + 5_000 })).toBe(T0 + 5_000);
    rests.answered(A);
    expect(rests.restOf(A, T0)?.reason).toBe('robots');
    rests.robotsRead(A);
    expect(rests.restOf(A, T0)).toBeUndefined();
  });

  test('a resumed scan waits on; another scan probes at once and remembers', () => {
    const before = new OriginRests();
    deadAt(before, T0);
    const stored = before.changed().map(([, rest]) => rest);
    expect(before.changed()).toEqual([]);
    const known = stored.filter((rest) => rest !== undefined);
    const resumed = new OriginRests();
    resumed.restore(known, { nowMs: T0 + 1, goOn: true });
    expect(resumed.restOf(A, T0 + 1)).toEqual({ reason: 'no-answer', untilMs: T0 + MINUTE });
    const another = new OriginRests();
    another.restore(known, { nowMs: T0 + 1, goOn: false });
    expect(another.restOf(A, T0 + 1)).toBeUndefined();
    expect(another.unanswered(A, T0 + 1, 0)).toEqual({ reason: 'unreachable', untilMs: T0 + 1 + 2 * MINUTE });
  });

  test('tells once that an origin rests no more', () => {
    const rests = new OriginRests();
    deadAt(rests, T0);
    rests.changed();
    rests.answered(A);
    expect(rests.changed()).toEqual([[A, undefined]]);
    rests.answered(A);
    expect(rests.changed()).toEqual([]);
  });
});

describe('parseOriginRest()', () => {
  const REST = { origin: A, reason: 'robots', failures: 0, level: 1, untilMs: T0 } as const;
  test('reads what was stored', () => expect(parseOriginRest(JSON.parse(JSON.stringify(REST)))).toEqual(REST));
  test.each([
    ['nothing', null],
    ['no origin', { ...REST, origin: 1 }],
    ['another reason', { ...REST, reason: 'unreachable' }],
    ['a negative time', { ...REST, untilMs: -1 }],
    ['no level', { ...REST, level: undefined }],
  ])('refuses %s', (_, stored) => expect(parseOriginRest(stored)).toBeUndefined());
});
