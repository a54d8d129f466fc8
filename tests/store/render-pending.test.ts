import { describe, expect, test } from 'vitest';
import { frontierQueue } from '../../src/store/frontier-queue.ts';
import type { Settlement } from '../../src/store/frontier-queue.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { renderPending } from '../../src/store/render-pending.ts';
import type { PendingLook } from '../../src/store/render-pending.ts';
import { beginTestScan, caseInMemory, entryOf } from './case-in-memory.ts';

const READ: Settlement = { outcome: 'ok', detail: 'ad', status: 200, captureId: undefined, atMs: 5_000 };

/** A scan with pages `/ad/1`, `/ad/2`, ... of ids 1, 2, ... */
function scanOf(count: number): { readonly db: CaseDatabase; readonly scanId: number } {
  const db = caseInMemory();
  const { id } = beginTestScan(db);
  const queue = frontierQueue(db, id);
  for (let at = 1; at <= count; at += 1) queue.add(entryOf(`/ad/${at}`));
  return { db, scanId: id };
}

const stateOf = (db: CaseDatabase, id: number): unknown =>
  db.prepare('SELECT state, via, outcome, detail FROM frontier WHERE id = ?').get(id);

describe('renderPending()', () => {
  test('gives back what waits, whoever opens it', () => {
    const { db, scanId } = scanOf(2);
    const looks: PendingLook[] = [
      { entryId: 1, why: 'compare', print: { facts: ['a'] }, read: READ },
      { entryId: 2, why: 'poor', print: undefined, read: undefined },
    ];
    for (const look of looks) renderPending(db, scanId).save(look);
    expect(renderPending(db, scanId).read()).toEqual(looks);
    expect(renderPending(db, scanId + 1).read()).toEqual([]);
    renderPending(db, scanId).drop(1);
    expect(renderPending(db, scanId).read()).toEqual([looks[1]]);
  });

  test('lets pages that were given up stand as HTTP gave them, and forgets what has ended', () => {
    const { db, scanId } = scanOf(3);
    const pending = renderPending(db, scanId);
    pending.save({ entryId: 1, why: 'compare', print: undefined, read: READ });
    pending.save({ entryId: 2, why: 'poor', print: undefined, read: undefined });
    frontierQueue(db, scanId).skipQueued('site-a', { outcome: 'error', detail: 'not asked for: max-pages', atMs: 9_000 });
    pending.settleGivenUp();
    expect(stateOf(db, 1)).toEqual({ state: 'done', via: 'http', outcome: 'ok', detail: 'ad, not rendered' });
    expect(stateOf(db, 2)).toMatchObject({ state: 'skipped', outcome: 'error' });
    expect(pending.read()).toEqual([]);
  });

  test('keeps what waits for the next run of an interrupted scan', () => {
    const { db, scanId } = scanOf(1);
    const pending = renderPending(db, scanId);
    pending.save({ entryId: 1, why: 'compare', print: undefined, read: READ });
    pending.settleGivenUp();
    expect(pending.read()).toHaveLength(1);
    expect(stateOf(db, 1)).toMatchObject({ state: 'queued' });
  });

  test('puts back the pages of one shape that HTTP gave, and no others', () => {
    const { db, scanId } = scanOf(4);
    const queue = frontierQueue(db, scanId);
    for (const id of [1, 2]) queue.settle(id, READ);
    queue.settle(3, { ...READ, outcome: 'gone', status: 404 });
    const asked = renderPending(db, scanId).askAgain({
      targetId: 'site-a',
      pageClasses: ['ad'],
      readBy: 'http',
      fits: (url) => !url.endsWith('/2'),
    });
    expect(asked).toEqual({ groups: ['site-a.test'], count: 1 });
    expect([1, 2, 3, 4].map((id) => stateOf(db, id))).toMatchObject([
      { state: 'queued', via: 'browser' },
      { state: 'done', via: 'http' },
      { state: 'done', outcome: 'gone' },
      { state: 'queued', via: 'http' },
    ]);
    expect(renderPending(db, scanId).read()).toEqual([{ entryId: 1, why: 'again', print: undefined, read: READ }]);
  });
});
