import { describe, expect, test } from 'vitest';
import type { ScanContext } from '../../src/scan/scan-context.ts';
import { beginTestScan, caseInMemory } from '../store/case-in-memory.ts';
import { playScan } from './played-scan.ts';

const PAGES = { 'http://site-a.test/1': {}, 'http://site-a.test/2': {} };

/** What waits in the frontier of a scan of `PAGES` when it is opened. */
async function waitingIn(db: ReturnType<typeof caseInMemory>): Promise<{ readonly open: number | undefined; readonly urls: string[] }> {
  let waiting: { readonly open: number | undefined; readonly urls: string[] } | undefined;
  const prepare = ({ runs, queue }: ScanContext): void => {
    const urls = queue.groups().flatMap(({ group, dueMs }) => queue.next(group, dueMs, 9).map(({ url }) => url));
    waiting = { open: runs.get('site-a')?.open, urls };
  };
  await playScan(PAGES, { db, prepare });
  if (waiting === undefined) throw new Error('the scan was not opened');
  return waiting;
}

describe('seedTargets()', () => {
  test('EV-2: a scan that was killed before its seeds were kept has them when it goes on', async () => {
    const db = caseInMemory();
    beginTestScan(db, { targetIds: ['site-a'] });
    expect(await waitingIn(db)).toEqual({ open: 2, urls: Object.keys(PAGES) });
  });

  test('what a scan has asked for already is not put there once more', async () => {
    const db = caseInMemory();
    await playScan(PAGES, { db });
    db.exec("UPDATE scan SET state = 'interrupted'; UPDATE scan_target SET phase = 'crawl', completion = NULL");
    expect(await waitingIn(db)).toEqual({ open: 0, urls: [] });
  });
});
