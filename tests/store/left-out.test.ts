import { describe, expect, test } from 'vitest';
import { frontierCounts } from '../../src/store/frontier-counts.ts';
import { frontierQueue } from '../../src/store/frontier-queue.ts';
import { leftOut } from '../../src/store/left-out.ts';
import { beginTestScan, caseInMemory, entryOf } from './case-in-memory.ts';

const SPENT = 'nothing new: site-a.test/tag/**';

function frontierOf(paths: readonly string[], reason = SPENT) {
  const db = caseInMemory();
  const { id } = beginTestScan(db);
  const all = { ...frontierQueue(db, id), ...frontierCounts(db, id), ...leftOut(db, id) };
  for (const path of paths)
    all.add(entryOf(path, { pageClass: 'other', priority: 201, skip: { outcome: 'out-of-scope', detail: reason } }));
  const queued = (): string[] => all.next('site-a.test', 0, 99).map(({ url }) => new URL(url).pathname);
  return { all, queued };
}

describe('leftOut().reasons()', () => {
  test('counts what was left out by its reason, and nothing that the target itself does not allow', () => {
    const { all } = frontierOf(['/tag/1', '/tag/2']);
    all.add(entryOf('/a?x=1', { skip: { outcome: 'out-of-scope', detail: 'twin: param x' } }));
    all.add(entryOf('/b', { skip: { outcome: 'out-of-scope', detail: 'exclude' } }));
    all.add(entryOf('/c', { targetId: 'site-b', skip: { outcome: 'out-of-scope', detail: SPENT } }));
    expect(all.reasons('site-a')).toEqual([
      { reason: SPENT, count: 2 },
      { reason: 'twin: param x', count: 1 },
    ]);
  });
});

describe('leftOut().ask()', () => {
  test('puts a few back, spread over all of them', () => {
    const { all, queued } = frontierOf(Array.from({ length: 30 }, (_, at) => `/tag/${at}`));
    expect(all.ask('site-a', SPENT, 3)).toHaveLength(3);
    expect(queued()).toEqual(['/tag/5', '/tag/15', '/tag/25']);
    expect(all.reasons('site-a')).toEqual([{ reason: SPENT, count: 27 }]);
  });

  test('puts no more back than there are', () => {
    const { all, queued } = frontierOf(['/tag/1']);
    expect(all.ask('site-a', SPENT, 3).length).toBeGreaterThanOrEqual(1);
    expect(queued()).toEqual(['/tag/1']);
    expect(all.askAll('site-a', 'nothing new: other')).toEqual([]);
  });
});

describe('leftOut().askAll()', () => {
  test('puts all of one reason back, with the groups that they belong to', () => {
    const { all, queued } = frontierOf(['/tag/1', '/tag/2']);
    expect(all.askAll('site-a', SPENT).map(({ group }) => group)).toEqual(['site-a.test', 'site-a.test']);
    expect(queued()).toEqual(['/tag/1', '/tag/2']);
    expect(all.queuedOf('site-a')).toBe(2);
  });
});

describe('leftOut().reach()', () => {
  test('asks for what was met too deep, once it is met near enough, and for nothing else', () => {
    const { all, queued } = frontierOf(['/ad/1'], 'depth');
    all.add(entryOf('/ad/2', { skip: { outcome: 'out-of-scope', detail: 'exclude' } }));
    const near = (path: string): boolean => all.reach('site-a', entryOf(path, { pageClass: 'ad', depth: 1, priority: 101 }));
    expect([near('/ad/1'), near('/ad/1'), near('/ad/2'), near('/ad/3')]).toEqual([true, false, false, false]);
    expect(queued()).toEqual(['/ad/1']);
    expect(all.next('site-a.test', 0, 9)).toMatchObject([{ pageClass: 'ad', depth: 1 }]);
  });
});

describe('leftOut().promote()', () => {
  const record = entryOf('/tag/1', { pageClass: 'ad', priority: 101 });

  test('asks for what a list names although it was left out as nothing new', () => {
    const { all } = frontierOf(['/tag/1']);
    expect(all.promote('site-a', record)).toEqual({ wasLeftOut: true, wasOther: true });
    expect(all.next('site-a.test', 0, 1)[0]).toMatchObject({ pageClass: 'ad', priority: 101 });
  });

  test('gives what waits as any link its turn', () => {
    const { all } = frontierOf([]);
    all.add(entryOf('/tag/1', { pageClass: 'other', priority: 201 }));
    expect(all.promote('site-a', record)).toEqual({ wasLeftOut: false, wasOther: true });
    expect(all.promote('site-a', record)).toEqual({ wasLeftOut: false, wasOther: false });
    expect(all.next('site-a.test', 0, 1)[0]).toMatchObject({ pageClass: 'ad', priority: 101 });
  });

  test('leaves alone what was asked for, what is a twin, and what is not known', () => {
    const { all } = frontierOf(['/tag/1'], 'twin: www');
    expect(all.promote('site-a', record)).toBeUndefined();
    expect(all.promote('site-a', entryOf('/tag/2'))).toBeUndefined();
    all.add(entryOf('/tag/3', { pageClass: 'other' }));
    const id = all.next('site-a.test', 0, 1)[0]?.id ?? 0;
    all.settle(id, { outcome: 'gone', detail: 'http 404', status: 404, captureId: undefined, atMs: 1 });
    expect(all.promote('site-a', entryOf('/tag/3'))).toBeUndefined();
  });
});
