import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { frontierCounts } from '../../src/store/frontier-counts.ts';
import { frontierQueue } from '../../src/store/frontier-queue.ts';
import { reopenScan } from '../../src/store/reopen-scan.ts';
import { readScanTargets, setScanState, unfinishedScan } from '../../src/store/scans.ts';
import { beginTestScan, caseInMemory, entryOf } from './case-in-memory.ts';

const ENDS: readonly (readonly [target: string, outcome: Outcome, detail: string])[] = [
  ['site-a', 'ok', 'ad'],
  ['site-a', 'timeout', 'UND_ERR_HEADERS_TIMEOUT'],
  ['site-a', 'error', 'not asked for: unreachable'],
  ['site-a', 'error', 'not asked for: max-pages'],
  ['site-a', 'out-of-scope', 'host'],
  ['site-b', 'blocked', 'http 403'],
  ['site-b', 'captcha', 'challenge widget'],
  ['site-c', 'ok', 'ad'],
];

const ALL = ['site-a', 'site-b', 'site-c'];

function endedScan() {
  const db = caseInMemory();
  const { id } = beginTestScan(db, { targetIds: ['site-a', 'site-b', 'site-c'] });
  const queue = frontierQueue(db, id);
  for (const [at, [targetId, outcome, detail]] of ENDS.entries()) {
    queue.add(entryOf(`/${at}`, { targetId }));
    const entry = queue.next('site-a.test', 0, 1)[0];
    queue.settle(entry?.id ?? 0, { outcome, detail, status: undefined, captureId: undefined, atMs: 1 });
  }
  db.prepare("UPDATE scan_target SET phase = 'done', completion = 'complete'").run();
  setScanState(db, id, { state: 'complete', atMs: 9 });
  return { db, id, waiting: () => queue.next('site-a.test', 0, 99).map(({ url }) => new URL(url).pathname) };
}

describe('reopenScan()', () => {
  test.each([
    [['failed'], ['site-a'], ['/1', '/2']],
    [['blocked'], ['site-b'], ['/5', '/6']],
    [
      ['failed', 'blocked'],
      ['site-a', 'site-b'],
      ['/1', '/2', '/5', '/6'],
    ],
  ] as const)('puts what is %s back, and opens its targets', (kinds, targets, paths) => {
    const { db, id, waiting } = endedScan();
    expect(reopenScan(db, kinds, ALL)).toEqual(targets);
    expect(waiting()).toEqual(paths);
    expect(unfinishedScan(db)?.id).toBe(id);
    const open = readScanTargets(db, id).filter(({ completion }) => completion === undefined);
    expect(open.map(({ targetId }) => targetId)).toEqual(targets);
    expect(frontierCounts(db, id).queuedOf('site-c')).toBe(0);
  });

  test('keeps to the targets it is told', () => {
    const { db, waiting } = endedScan();
    expect(reopenScan(db, ['failed', 'blocked'], ['site-b', 'site-c'])).toEqual(['site-b']);
    expect(waiting()).toEqual(['/5', '/6']);
  });

  test('leaves a scan closed in which nothing failed', () => {
    const { db } = endedScan();
    db.prepare("UPDATE frontier SET outcome = 'ok'").run();
    expect(reopenScan(db, ['failed'], ALL)).toEqual([]);
    expect(unfinishedScan(db)).toBeUndefined();
  });
});
