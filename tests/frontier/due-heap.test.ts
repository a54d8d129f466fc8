import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DueHeap } from '../../src/frontier/due-heap.ts';

/** The same queue, kept as a plain list. */
class SortedList {
  #items: { key: string; dueMs: number; turn: number }[] = [];
  #turn = 0;
  set(key: string, dueMs: number): void {
    this.remove(key);
    this.#items.push({ key, dueMs, turn: this.#turn++ });
    this.#items.sort((a, b) => a.dueMs - b.dueMs || a.turn - b.turn);
  }
  remove(key: string): boolean {
    const before = this.#items.length;
    this.#items = this.#items.filter((item) => item.key !== key);
    return this.#items.length < before;
  }
  first(): string | undefined {
    return this.#items[0]?.key;
  }
  get size(): number {
    return this.#items.length;
  }
}

const operation = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('set' as const), key: fc.integer({ min: 0, max: 60 }), dueMs: fc.integer({ min: 0, max: 40 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), key: fc.integer({ min: 0, max: 60 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pop' as const) }) },
);

describe('DueHeap', () => {
  test('does what a sorted list does, ties in the order of setting', () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 40, maxLength: 250, size: 'max' }), (operations) => {
        const heap = new DueHeap();
        const list = new SortedList();
        for (const step of operations) {
          if (step.do === 'set') {
            heap.set(`k${step.key}`, step.dueMs);
            list.set(`k${step.key}`, step.dueMs);
            expect(heap.dueOf(`k${step.key}`)).toBe(step.dueMs);
          } else if (step.do === 'remove') {
            expect(heap.remove(`k${step.key}`)).toBe(list.remove(`k${step.key}`));
            expect(heap.dueOf(`k${step.key}`)).toBeUndefined();
          } else {
            const first = list.first();
            expect(heap.pop()?.key).toBe(first);
            if (first !== undefined) list.remove(first);
          }
          expect(heap.peek()?.key).toBe(list.first());
          expect(heap.size).toBe(list.size);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('holds a hundred thousand groups in order', () => {
    const heap = new DueHeap();
    for (let i = 0; i < 100_000; i++) heap.set(`g${i}`, (i * 7919) % 100_003);
    let last = -1;
    for (let item = heap.pop(); item; item = heap.pop()) {
      expect(item.dueMs).toBeGreaterThanOrEqual(last);
      last = item.dueMs;
    }
    expect(heap.size).toBe(0);
  });
});
