import { describe, expect, test } from 'vitest';
import { takeCheapest } from '../../src/scan/take-cheapest.ts';

const job = (targetId: string, n: number): { request: { targetId: string }; n: number } => ({ request: { targetId }, n });

describe('takeCheapest()', () => {
  test('takes what came first while nothing is known', () => {
    const waiting = [job('slow', 1), job('good', 2)];
    expect(takeCheapest(waiting, new Map())?.n).toBe(1);
    expect(waiting.map(({ n }) => n)).toEqual([2]);
  });

  test('lets a target that cost much wait for one that cost little, and keeps the order within each', () => {
    const waiting = [job('slow', 1), job('slow', 2), job('good', 3), job('good', 4)];
    const costs = new Map([
      ['slow', 20_000],
      ['good', 40],
    ]);
    expect([1, 2, 3, 4].map(() => takeCheapest(waiting, costs)?.n)).toEqual([3, 4, 1, 2]);
    expect(takeCheapest(waiting, costs)).toBeUndefined();
  });
});
