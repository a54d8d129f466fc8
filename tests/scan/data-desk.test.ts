import { beforeEach, describe, expect, test } from 'vitest';
import type { CanonicalUrl } from '../../src/model/canonical-url.ts';
import type { Capture } from '../../src/model/capture.ts';
import type { Sha256 } from '../../src/model/sha256.ts';
import { openDataDesk } from '../../src/scan/data-desk.ts';
import type { DataDesk } from '../../src/scan/data-desk.ts';
import type { AskedEntry } from '../../src/scan/render-desk.ts';
import { saveCapture } from '../../src/store/captures.ts';
import { frontierQueue } from '../../src/store/frontier-queue.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { renderClasses } from '../../src/store/render-classes.ts';
import { renderPending } from '../../src/store/render-pending.ts';
import { beginTestScan, caseInMemory } from '../store/case-in-memory.ts';

const pageOf = (n: number): string => `http://site-a.test/ad/${n}`;
const apiOf = (n: number): string => `http://site-a.test/api/${n}`;
const entryOf = (n: number, pageClass: AskedEntry['pageClass'] = 'ad'): AskedEntry => ({
  id: n,
  targetId: 'site-a',
  pageClass,
  url: pageOf(n),
  hops: [],
  via: 'browser',
});

let db: CaseDatabase;
let scanId: number;
beforeEach(() => {
  db = caseInMemory();
  scanId = beginTestScan(db, { day: 'monday', targetIds: ['site-a'] }).id;
});

const open = (random = 0.99): DataDesk =>
  openDataDesk({ classes: renderClasses(db), pending: renderPending(db, scanId), now: () => 1_000, random: () => random });
const learn = (desk: DataDesk, ...numbers: readonly number[]): void => {
  for (const n of numbers) desk.addSample(entryOf(n), { page: pageOf(n), data: apiOf(n) });
};

describe('the data desk', () => {
  test('knows where the data of a page lie after three samples, and in the next scan', () => {
    const desk = open();
    learn(desk, 1, 2);
    expect(desk.urlOf(entryOf(9))).toBeUndefined();
    expect(desk.wantsSample(entryOf(9))).toBe(true);
    learn(desk, 3);
    expect(desk.urlOf(entryOf(9))).toBe(apiOf(9));
    expect(desk.wantsSample(entryOf(9))).toBe(false);
    expect(open().urlOf(entryOf(9))).toBe(apiOf(9));
  });

  test('writes down no address of a page', () => {
    learn(open(), 4711, 4712, 4713);
    expect(JSON.stringify(renderClasses(db).read())).not.toContain('471');
  });

  test('holds for ad pages of one shape alone', () => {
    const desk = open();
    learn(desk, 1, 2, 3);
    expect(desk.urlOf(entryOf(9, 'listing'))).toBeUndefined();
    expect(desk.urlOf({ ...entryOf(9), url: 'http://site-a.test/profile/9' })).toBeUndefined();
    expect(desk.urlOf({ ...entryOf(9), targetId: 'site-b' })).toBeUndefined();
    expect(desk.wantsSample(entryOf(9, 'listing'))).toBe(false);
  });

  test('begins anew where the address is made another way', () => {
    const desk = open();
    learn(desk, 1, 2, 3);
    for (const n of [4, 5]) desk.addSample(entryOf(n), { page: pageOf(n), data: `http://site-a.test/v2/${n}` });
    expect(desk.urlOf(entryOf(9))).toBeUndefined();
    for (const n of [6, 7]) desk.addSample(entryOf(n), { page: pageOf(n), data: `http://site-a.test/v2/${n}` });
    expect(desk.urlOf(entryOf(9))).toBe('http://site-a.test/v2/9');
  });

  test('does not follow an address to another origin', () => {
    const desk = open();
    for (const n of [1, 2, 3]) desk.addSample(entryOf(n), { page: pageOf(n), data: `http://site-b.test/api/${n}` });
    expect(desk.urlOf(entryOf(9))).toBeUndefined();
  });

  test('asks again for the pages that were read by their data when those are refuted', () => {
    const queue = frontierQueue(db, scanId);
    for (const n of [1, 2, 3]) {
      const canonical = pageOf(n) as CanonicalUrl;
      const place = { group: 'site-a.test', pageClass: 'ad', priority: 1, depth: 1, via: 'browser', foundOn: undefined } as const;
      queue.add({ targetId: 'site-a', url: pageOf(n), canonical, ...place });
      saveCapture(db)({ ...CAPTURE, id: `cap-${n}`, scanId, url: n === 3 ? pageOf(n) : apiOf(n), finalUrl: pageOf(n) });
      queue.settle(n, { outcome: 'ok', detail: 'ad', status: 200, captureId: `cap-${n}`, atMs: 1 });
    }
    const desk = open();
    learn(desk, 10, 11, 12);
    expect(desk.addReplay(entryOf(20), 'same')).toEqual({ groups: [], count: 0 });
    expect(desk.addReplay(entryOf(21), 'refuted')).toEqual({ groups: ['site-a.test'], count: 2 });
    const states = db.prepare('SELECT state, via FROM frontier ORDER BY id').all();
    expect(states).toEqual([
      { state: 'queued', via: 'browser' },
      { state: 'queued', via: 'browser' },
      { state: 'done', via: 'browser' },
    ]);
    expect(desk.urlOf(entryOf(9))).toBeUndefined();
    expect(desk.foreseenUrlOf(entryOf(9))).toBe(apiOf(9));
  });
});

const CAPTURE: Omit<Capture, 'id' | 'scanId' | 'url' | 'finalUrl'> = {
  targetId: 'site-a',
  hops: [],
  status: 200,
  headers: [],
  bodySha256: '0'.repeat(64) as Sha256,
  receivedSha256: '0'.repeat(64) as Sha256,
  sizeBytes: 2,
  charset: 'utf-8',
  via: 'http',
  requestedAtMs: 1,
  receivedAtMs: 1,
};
