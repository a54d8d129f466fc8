import { describe, expect, test } from 'vitest';
import type { Ad } from '../../src/model/ad.ts';
import type { CanonicalUrl } from '../../src/model/canonical-url.ts';
import { observations } from '../../src/store/observations.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { deletePurgedRows, findPurgedRows } from '../../src/store/purged-rows.ts';
import { purgedLedger } from '../../src/store/purged-ledger.ts';
import { reopenScan } from '../../src/store/reopen-scan.ts';
import { readLedger } from '../../src/store/scan-ledger.ts';
import type { LedgerLine } from '../../src/store/scan-ledger.ts';
import { caseInMemory } from './case-in-memory.ts';

/** What a purge does with each table. A new table fails the test until it stands here, and in `purged-rows.ts` where it can hold anything of a page or a person. */
const TABLES: Readonly<Record<string, 'rows go' | 'address goes' | 'nothing of a page'>> = {
  scan: 'nothing of a page',
  scan_target: 'nothing of a page',
  politeness_group: 'nothing of a page',
  robots: 'nothing of a page',
  origin_rest: 'nothing of a page',
  indicator_meaning: 'nothing of a page',
  lead_scoring: 'nothing of a page',
  render_class: 'nothing of a page',
  site_probe: 'nothing of a page',
  target_yield: 'nothing of a page',
  frontier: 'address goes',
  capture: 'rows go',
  ad: 'rows go',
  ad_version: 'rows go',
  observation: 'rows go',
  lead: 'rows go',
  handle: 'rows go',
  sealed_ad: 'rows go',
  page_copy: 'rows go',
  page_read: 'rows go',
  record_print: 'rows go',
  render_pending: 'rows go',
};

const URLS = { gone: 'https://site-a.test/ad/1', stays: 'https://site-a.test/ad/2', list: 'https://site-a.test/' };
const ad = (body: string): Ad => ({ from: 'page', body: { value: body } }) as unknown as Ad;

/** Two scans: ad 1 was read in the first and gone in the second; ad 2 was read in both; a listing shows neither. */
function twoScans(): CaseDatabase {
  const db = caseInMemory();
  const scan = db.prepare("INSERT INTO scan (id, day, state, started_ms, tool_version, options) VALUES (?, ?, 'complete', 1, '0', '{}')");
  const frontier = db.prepare(
    "INSERT INTO frontier (id, scan_id, target_id, canonical, url, group_name, page_class, priority, depth, via, found_on, state, outcome, capture_id) VALUES (?, ?, 't', ?, ?, 'g', 'ad', 1, 1, 'http', ?, ?, ?, ?)",
  );
  const capture = db.prepare(
    "INSERT INTO capture (id, scan_id, target_id, url, final_url, hops, status, headers, body_sha256, received_sha256, size_bytes, charset, via, requested_ms, received_ms) VALUES (?, ?, 't', ?, ?, '[]', 200, '[]', ?, '', 1, 'utf-8', 'http', 1, 1)",
  );
  const known = observations(db);
  const see = (leadId: string, scanId: number, captureId: string, url: string): void =>
    known.saveSeen(
      { targetId: 't', key: undefined, url, adCanonical: url as CanonicalUrl },
      {
        leadId,
        scanId,
        atMs: scanId,
        outcome: 'ok',
        status: 200,
        foundAs: 'page',
        canonical: url as CanonicalUrl,
        captureId,
        ad: ad(captureId),
      },
    );
  for (const id of [1, 2]) {
    scan.run(id, `day-${id}`);
    for (const [name, url] of Object.entries(URLS)) {
      const captureId = `cap-${name}-${id}`;
      capture.run(captureId, id, url, url, captureId);
      frontier.run(
        id * 10 + Object.keys(URLS).indexOf(name),
        id,
        url,
        url,
        null,
        'done',
        name === 'gone' && id === 2 ? 'gone' : 'ok',
        captureId,
      );
    }
    frontier.run(id * 10 + 5, id, `https://else.test/${id}`, `https://else.test/${id}`, id * 10, 'skipped', 'out-of-scope', null);
    see('lead-stays', id, `cap-stays-${id}`, URLS.stays);
  }
  see('lead-gone', 1, 'cap-gone-1', URLS.gone);
  known.saveMissed({
    leadId: 'lead-gone',
    scanId: 2,
    atMs: 2,
    outcome: 'gone',
    status: 404,
    foundAs: 'page',
    canonical: URLS.gone as CanonicalUrl,
    captureId: 'cap-gone-2',
    ad: undefined,
  });
  return db;
}

const column = (db: CaseDatabase, query: string): unknown[] => db.prepare(query).pluck().all();

describe('deletePurgedRows()', () => {
  test('RE-3: every table of the database is thought of', () => {
    const tables = column(caseInMemory(), "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    expect(tables).toEqual(Object.keys(TABLES).toSorted());
  });

  test('RE-3: an ad without another reading goes wholly, and with it the captures that show that it was gone', () => {
    const db = twoScans();
    const rows = findPurgedRows(db, { captures: ['cap-gone-1'] });
    expect(rows).toMatchObject({
      captureIds: ['cap-gone-1', 'cap-gone-2'],
      leadIds: ['lead-gone'],
      thinnedLeadIds: [],
      frontierIds: [10, 15, 20, 25],
    });
    expect([...rows.urls].toSorted()).toEqual(['https://else.test/1', 'https://else.test/2', URLS.gone]);
    deletePurgedRows(db, rows);
    expect(column(db, 'SELECT lead_id FROM ad')).toEqual(['lead-stays']);
    expect(column(db, 'SELECT lead_id FROM observation')).toEqual(['lead-stays', 'lead-stays']);
    expect(column(db, 'SELECT ad FROM ad_version').join(' ')).not.toContain('cap-gone');
    expect(column(db, 'SELECT url FROM frontier ORDER BY id')).toEqual([
      'purged:10',
      URLS.stays,
      URLS.list,
      'purged:15',
      'purged:20',
      URLS.stays,
      URLS.list,
      'purged:25',
    ]);
    expect(column(db, 'SELECT outcome FROM frontier WHERE id IN (10, 20)')).toEqual(['ok', 'gone']);
  });

  test('RE-3: what was read at the address of the ad before, and counted for nothing, goes with it', () => {
    const db = twoScans();
    db.prepare("UPDATE capture SET final_url = ? WHERE id = 'cap-list-2'").run(URLS.gone);
    expect(findPurgedRows(db, { captures: ['cap-gone-1'] }).captureIds).toEqual(['cap-gone-1', 'cap-gone-2', 'cap-list-2']);
    expect(findPurgedRows(db, { captures: ['cap-stays-1'] }).captureIds).toEqual(['cap-stays-1']);
  });

  test('RE-5: a capture that is held stays, though its ad goes', () => {
    const rows = findPurgedRows(twoScans(), { captures: ['cap-gone-1'], held: new Set(['cap-gone-2']) });
    expect(rows.captureIds).toEqual(['cap-gone-1']);
  });

  test('RE-3: an ad that keeps a reading stays with its first day; the look that read nothing keeps its row', () => {
    const db = twoScans();
    const rows = findPurgedRows(db, { captures: ['cap-stays-1', 'cap-gone-2'] });
    expect(rows).toMatchObject({ leadIds: [], thinnedLeadIds: ['lead-stays'] });
    expect([...rows.urls]).toEqual(['https://else.test/2']);
    deletePurgedRows(db, rows);
    expect(column(db, "SELECT first_seen_ms FROM ad WHERE lead_id = 'lead-stays'")).toEqual([1]);
    expect(column(db, "SELECT capture_id FROM observation WHERE lead_id = 'lead-stays'")).toEqual(['cap-stays-2']);
    expect(column(db, "SELECT outcome FROM observation WHERE lead_id = 'lead-gone' ORDER BY id")).toEqual(['ok', 'gone']);
  });

  test('RE-3: twice is as good as once', () => {
    const db = twoScans();
    deletePurgedRows(db, findPurgedRows(db, { captures: ['cap-gone-1'] }));
    const state = JSON.stringify([...readLedger(db, 1), ...readLedger(db, 2)]);
    deletePurgedRows(db, { ...findPurgedRows(db, { captures: ['cap-gone-1', 'cap-gone-2'] }), leadIds: ['lead-gone'] });
    expect(JSON.stringify([...readLedger(db, 1), ...readLedger(db, 2)])).toBe(state);
  });
});

describe('reopenScan()', () => {
  test('RE-3: asks for nothing whose address was purged', () => {
    const db = twoScans();
    db.prepare(
      "INSERT INTO scan_target (scan_id, target_id, name, category, source_file, source_sha256, country, gone_recheck_ms) VALUES (2, 't', 't', 'escort', '', '', '', 0)",
    ).run();
    db.prepare("UPDATE frontier SET outcome = 'error' WHERE id IN (20, 21)").run();
    deletePurgedRows(db, findPurgedRows(db, { captures: ['cap-gone-1'] }));
    expect(reopenScan(db, ['failed'], ['t'])).toEqual(['t']);
    expect(column(db, "SELECT id FROM frontier WHERE state = 'queued'")).toEqual([21]);
  });
});

describe('purgedLedger()', () => {
  test.each([[['cap-gone-1']], [['cap-stays-1', 'cap-gone-2']], [['cap-list-1']], [['cap-gone-1', 'cap-stays-1', 'cap-stays-2']]])(
    'RE-3: of the account of a scan it leaves what is left of the tables (%j)',
    (captures) => {
      const db = twoScans();
      const rows = findPurgedRows(db, { captures });
      const accounts = (): LedgerLine[] => [...readLedger(db, 1), ...readLedger(db, 2)];
      const kept = [...purgedLedger(accounts(), rows)];
      deletePurgedRows(db, rows);
      const rest = (lines: readonly LedgerLine[]): readonly LedgerLine[] => lines.filter(({ table }) => table !== 'ad');
      expect(rest(kept)).toEqual(rest(accounts()));
      // An ad that stays stands in the account of every scan that met it, with its first day.
      const ads = new Set(kept.flatMap(({ table, row }) => (table === 'ad' ? [String(row['lead_id'])] : [])));
      expect([...ads].toSorted()).toEqual(column(db, 'SELECT lead_id FROM ad ORDER BY lead_id'));
    },
  );
});
