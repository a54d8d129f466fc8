import { describe, expect, test } from 'vitest';
import { PolitenessClock } from '../../src/frontier/politeness-clock.ts';
import type { FrontierEntry, Via } from '../../src/model/frontier-entry.ts';
import { costOfVisit, tellClock } from '../../src/scan/tell-clock.ts';
import type { ReadAnswer } from '../../src/scan/read-answer.ts';

const T0 = Date.UTC(2026, 0, 5);
const GOOD = { ok: true, failed: false, latencyMs: 100 };

function clockAfter(costMs: number): number {
  const clock = new PolitenessClock();
  clock.ensure('ads.test', 1_000, 60_000);
  tellClock({ clock, now: () => T0, random: () => 0 }, 'ads.test', { answered: GOOD, costMs });
  return clock.dueAt('ads.test') - T0;
}

describe('tellClock()', () => {
  test('lets a group whose page cost much rest for longer than its pace, and no other', () => {
    expect([10, 200, 3_000].map(clockAfter)).toEqual([1_000, 1_000, 12_000]);
  });
});

describe('costOfVisit()', () => {
  const visit = (via: Via, latencyMs: number, costMs?: number): number =>
    costOfVisit({
      entry: { via } as FrontierEntry,
      answered: { ...GOOD, latencyMs },
      ...(costMs === undefined ? {} : { answer: { costMs } as ReadAnswer }),
    });

  test('is what reading took, however long the server needed', () => {
    expect([visit('http', 30_000, 12), visit('http', 30_000)]).toEqual([12, 0]);
  });

  test('is also what a visit held a page of the browser beyond what honest ones do', () => {
    expect([visit('browser', 2_000, 12), visit('browser', 9_000, 12)]).toEqual([12, 6_012]);
  });
});
