import { describe, expect, test } from 'vitest';
import { frontierCounts } from '../../src/store/frontier-counts.ts';
import type { FrontierCounts } from '../../src/store/frontier-counts.ts';
import { frontierQueue } from '../../src/store/frontier-queue.ts';
import type { FrontierQueue } from '../../src/store/frontier-queue.ts';
import { beginTestScan, caseInMemory, entryOf } from './case-in-memory.ts';

function queueOfOneScan(): FrontierQueue & FrontierCounts {
  const db = caseInMemory();
  const { id } = beginTestScan(db);
  return { ...frontierQueue(db, id), ...frontierCounts(db, id) };
}

describe('frontierQueue()', () => {
  test('gives the best entries of a group first, older ones first among equals', () => {
    const queue = queueOfOneScan();
    queue.add(entryOf('/ad/1'));
    queue.add(entryOf('/ad/2'));
    queue.add(entryOf('/list', { pageClass: 'listing', priority: 10 }));
    queue.add(entryOf('/other', { group: 'other.test', priority: 0 }));
    expect(queue.next('site-a.test', 0, 9).map(({ url }) => new URL(url).pathname)).toEqual(['/list', '/ad/1', '/ad/2']);
  });

  test('adds a canonical URL once a target', () => {
    const queue = queueOfOneScan();
    expect(queue.add(entryOf('/ad/1'))).toBe(true);
    expect(queue.add(entryOf('/ad/1', { url: 'https://site-a.test/ad/1?utm_source=x' }))).toBe(false);
    expect(queue.add(entryOf('/ad/1', { targetId: 'site-b' }))).toBe(true);
  });

  test('keeps an entry that must wait from those behind it that need not', () => {
    const queue = queueOfOneScan();
    queue.add(entryOf('/ad/1'));
    queue.add(entryOf('/ad/2'));
    const [first] = queue.next('site-a.test', 0, 1);
    queue.requeue(first?.id ?? 0, { group: 'site-a.test', via: 'http', attempts: 1, hops: [], dueMs: 500 });
    expect(queue.next('site-a.test', 100, 9).map(({ url }) => new URL(url).pathname)).toEqual(['/ad/2']);
    expect(queue.nextDueMs('site-a.test', 100)).toBe(500);
    expect(queue.next('site-a.test', 500, 9)).toHaveLength(2);
  });

  test('keeps hops, attempts and the way to fetch through a requeue', () => {
    const queue = queueOfOneScan();
    queue.add(entryOf('/ad/1'));
    const [entry] = queue.next('site-a.test', 0, 1);
    queue.requeue(entry?.id ?? 0, { group: 'elsewhere.test', via: 'browser', attempts: 2, hops: ['https://elsewhere.test/a'], dueMs: 0 });
    expect(queue.next('site-a.test', 0, 9)).toEqual([]);
    expect(queue.next('elsewhere.test', 0, 9)).toMatchObject([
      { via: 'browser', attempts: 2, hops: ['https://elsewhere.test/a'], group: 'elsewhere.test' },
    ]);
  });

  test('settles, skips and counts, so that every URL has exactly one state', () => {
    const queue = queueOfOneScan();
    for (const path of ['/ad/1', '/ad/2', '/ad/3']) queue.add(entryOf(path));
    queue.add(entryOf('/out', { skip: { outcome: 'out-of-scope', detail: 'host' } }));
    const [entry] = queue.next('site-a.test', 0, 1);
    queue.settle(entry?.id ?? 0, { outcome: 'ok', detail: '', status: 200, captureId: undefined, atMs: 5 });
    expect(queue.queuedOf('site-a')).toBe(2);
    expect(queue.pagesReadOf('site-a')).toBe(1);
    expect(queue.skipQueued('site-a', { outcome: 'error', detail: 'max-pages', atMs: 9 })).toBe(2);
    expect(queue.queuedOf('site-a')).toBe(0);
    expect(queue.groups()).toEqual([]);
  });

  test('tells when only second looks are left', () => {
    const queue = queueOfOneScan();
    queue.add(entryOf('/ad/1', { pageClass: 'recheck', priority: 300 }));
    expect(queue.onlyRechecks('site-a')).toBe(true);
    queue.add(entryOf('/ad/2'));
    expect(queue.onlyRechecks('site-a')).toBe(false);
  });
});
