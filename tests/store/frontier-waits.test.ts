import { describe, expect, test } from 'vitest';
import { frontierCounts } from '../../src/store/frontier-counts.ts';
import { frontierQueue } from '../../src/store/frontier-queue.ts';
import { frontierWaits } from '../../src/store/frontier-waits.ts';
import { beginTestScan, caseInMemory, entryOf } from './case-in-memory.ts';

function queueOfOneScan() {
  const db = caseInMemory();
  const { id } = beginTestScan(db);
  const queue = { ...frontierQueue(db, id), ...frontierCounts(db, id), ...frontierWaits(db, id) };
  const paths = (nowMs: number) => queue.next('site-a.test', nowMs, 9).map(({ url }) => new URL(url).href.replace('https://', ''));
  return { queue, paths };
}

const ORIGIN = { targetId: 'site-a', group: 'site-a.test', origin: 'https://site-a.test' } as const;

describe('frontierWaits().deferOrigin()', () => {
  test('lets the entries of one origin wait, those of a neighbour, another target and a redirect not', () => {
    const { queue, paths } = queueOfOneScan();
    queue.add(entryOf('/ad/1'));
    queue.add(entryOf('/ad/2', { url: 'https://site-a.test.evil.example/2' }));
    queue.add(entryOf('/ad/3', { targetId: 'site-b' }));
    queue.add(entryOf('/ad/4'));
    const hopping = queue.next('site-a.test', 0, 9).find(({ url }) => url.endsWith('/4'));
    queue.requeue(hopping?.id ?? 0, { group: 'site-a.test', via: 'http', attempts: 0, hops: ['https://m.test/4'], dueMs: 0 });
    queue.deferOrigin(ORIGIN, { dueMs: 500, reason: 'robots' });
    expect(paths(0)).toEqual(['site-a.test.evil.example/2', 'site-a.test/ad/3', 'site-a.test/ad/4']);
    expect(queue.nextDueMs('site-a.test', 0)).toBe(500);
    expect(new Set(queue.waitReasons('site-a'))).toEqual(new Set(['robots', undefined]));
  });

  test('tells when a whole group waits for one reason, until something of it goes back to the queue', () => {
    const { queue } = queueOfOneScan();
    queue.add(entryOf('/ad/1'));
    queue.deferOrigin(ORIGIN, { dueMs: 500, reason: 'unreachable' });
    expect(queue.allWaitFor('site-a.test', 'unreachable')).toBe(true);
    const [entry] = queue.next('site-a.test', 500, 1);
    queue.requeue(entry?.id ?? 0, { group: 'site-a.test', via: 'http', attempts: 0, hops: [], dueMs: 0 });
    expect(queue.allWaitFor('site-a.test', 'unreachable')).toBe(false);
  });
});

describe('frontierWaits().skipWaiting() and skipGroup()', () => {
  test('give up what waits for one reason, or one group, and count it', () => {
    const { queue } = queueOfOneScan();
    for (const path of ['/ad/1', '/ad/2', '/ad/3']) queue.add(entryOf(path));
    queue.add(entryOf('/ad/4', { group: 'other.test', targetId: 'site-b' }));
    const [first] = queue.next('site-a.test', 0, 1);
    queue.deferOne(first?.id ?? 0, { dueMs: 9, reason: 'unreachable' });
    const skip = { outcome: 'error', detail: 'not asked for: unreachable', atMs: 1 } as const;
    expect(queue.skipWaiting('site-a', 'unreachable', skip)).toBe(1);
    expect(queue.lostOf('site-a')).toBe(1);
    expect(queue.skipGroup('site-a.test', skip)).toEqual([{ targetId: 'site-a', count: 2 }]);
    expect(queue.queuedOf('site-b')).toBe(1);
  });
});
