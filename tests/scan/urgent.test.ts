import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCapture } from '../../src/store/captures.ts';
import { storedBodies } from '../../src/evidence/stored-bodies.ts';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { urgentLog } from '../../src/evidence/urgent-log.ts';
import { compareActionDays } from '../../src/diff/diff-action-days.ts';
import type { Ad } from '../../src/model/ad.ts';
import type { UrgentHit } from '../../src/model/indicator.ts';
import { buildLeads } from '../../src/scan/build-leads.ts';
import { readLeadHistory, readLeads } from '../../src/store/leads.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { readScanStatus } from '../../src/store/scan-status.ts';
import { isSealed, unsealAd } from '../../src/store/sealed-ads.ts';
import { sampleAd } from '../diff/sample-ad.ts';
import { caseInMemory } from '../store/case-in-memory.ts';
import { dayOf as day, playScan } from './played-scan.ts';
import { SCORED_BY } from './scored-by.ts';

const CANARY = 'CANARY-words-of-a-sealed-ad';
const PAGE = 'https://site-a.test/ad/1';
const hit = (more: Partial<UrgentHit> = {}): UrgentHit => ({
  signal: 'child-trade',
  id: 'MKT-CHILD',
  raw: 'the words',
  start: 0,
  end: 9,
  language: 'en',
  ...more,
});
const adAt = (url: string, urgent: readonly UrgentHit[] = [], more: Partial<Ad> = {}): Ad => ({
  ...sampleAd({ url, title: urgent.length > 0 ? CANARY : 'plain' }),
  urgent,
  ...more,
});

let db: CaseDatabase;
let folder: string;
beforeEach(() => {
  db = caseInMemory();
  folder = mkdtempSync(join(tmpdir(), 'leadline-scan-'));
});
const leadUrls = (name: string): string[] => [...readLeads(db, day(name))].map(({ ad }) => ad.url);
const outcomes = () => readScanStatus(db, 'newest')[0]?.targets[0]?.outcomes;

describe('an urgent ad', () => {
  test('UR-1, UR-5, MM-7: is on the disk before its page is committed, told once, and in no list', async () => {
    const recordsAtCommit: number[] = [];
    const scan = await playScan(
      { [PAGE]: { ads: [adAt(PAGE, [hit()])] }, 'https://site-a.test/ad/2': { ads: [adAt('https://site-a.test/ad/2')] } },
      {
        db,
        folder,
        prepare: (context) => {
          const save = context.saveCapture;
          const counted: typeof save = (capture) => {
            recordsAtCommit.push(urgentLog(casePaths(folder).urgent).read().length);
            save(capture);
          };
          Object.assign(context, { saveCapture: counted });
        },
      },
    );
    const log = urgentLog(scan.paths.urgent);
    expect(recordsAtCommit).toEqual([1, 1]);
    expect(log.read()).toMatchObject([
      {
        category: 'child-trade',
        url: PAGE,
        targetId: 'site-a',
        rule: 'MKT-CHILD',
        shown: { raw: 'the words', start: 0, end: 9, language: 'en' },
      },
    ]);
    expect(scan.events.filter(({ type }) => type === 'urgent')).toHaveLength(1);
    expect(JSON.stringify(scan.events)).not.toMatch(/CANARY|the words/);
    expect(leadUrls('monday')).toEqual(['https://site-a.test/ad/2']);
    expect(outcomes()).toEqual({ ok: 1, sealed: 1 });
    const [record] = log.read();
    const capture = readCapture(db, record?.shown?.captureId ?? '');
    expect(capture && storedBodies(scan.paths).read(capture).byteLength).toBeGreaterThan(0);
  });

  test('among others of a listing is sealed by itself', async () => {
    const [a, b] = ['https://site-a.test/ad/1', 'https://site-a.test/ad/2'];
    const records = [adAt(a, [hit()], { from: 'record', key: '1' }), adAt(b, [], { from: 'record', key: '2' })];
    await playScan({ 'https://site-a.test/': { ads: records } }, { db, folder });
    expect(leadUrls('monday')).toEqual([b]);
    expect(outcomes()).toEqual({ ok: 1 });
  });

  test('UR-5, MM-7: takes its rows of earlier days with it, out of lists, history and differences', async () => {
    const plain = adAt(PAGE, []);
    const other = { 'https://site-a.test/ad/2': { ads: [adAt('https://site-a.test/ad/2')] } };
    await playScan({ [PAGE]: { ads: [plain] }, ...other }, { db, folder, day: 'monday' });
    const leadId = [...readLeads(db, day('monday'))].find(({ ad }) => ad.url === PAGE)?.leadId ?? '';
    await playScan({ [PAGE]: { ads: [adAt(PAGE, [hit()])] }, ...other }, { db, folder, day: 'tuesday' });
    expect(leadUrls('monday')).toEqual(['https://site-a.test/ad/2']);
    expect(leadUrls('tuesday')).toEqual(['https://site-a.test/ad/2']);
    expect(readLeadHistory(db, leadId)).toEqual([]);
    expect(isSealed(db, leadId)).toBe(true);
    const { rows, counts } = compareActionDays(readLeads(db, day('monday')), readLeads(db, day('tuesday')));
    expect(rows).toEqual([]);
    expect(counts.seen).toBe(1);
  });

  test('is not raised again by another scan, nor by a scan whose commit was lost', async () => {
    const pages = { [PAGE]: { ads: [adAt(PAGE, [hit()])] } };
    const first = await playScan(pages, { db, folder });
    const second = await playScan(pages, { db, folder, day: 'tuesday' });
    // The database of a killed scan knows nothing; the record is there.
    const lost = await playScan(pages, { db: caseInMemory(), folder });
    expect([first, second, lost].map(({ events }) => events.filter(({ type }) => type === 'urgent').length)).toEqual([1, 0, 0]);
    expect(urgentLog(first.paths.urgent).read()).toHaveLength(1);
  });

  test('UR-2: has one record a category', async () => {
    const hits = [hit(), hit({ raw: 'other words' }), hit({ signal: 'organ-trade', id: 'MKT-ORGAN' })];
    const scan = await playScan({ [PAGE]: { ads: [adAt(PAGE, hits)] } }, { db, folder });
    expect(
      urgentLog(scan.paths.urgent)
        .read()
        .map(({ category }) => category),
    ).toEqual(['child-trade', 'organ-trade']);
  });

  test('that a person released is a lead again and stays one, until other words come', async () => {
    const first = await playScan({ [PAGE]: { ads: [adAt(PAGE, [hit()])] } }, { db, folder });
    const log = urgentLog(first.paths.urgent);
    const [record] = log.read();
    log.acknowledge({ id: record?.id ?? '', at: '2026-01-05T10:00:00Z', by: 'op', releasedWhy: 'a pram' });
    const days = unsealAd(db, record?.shown?.leadId ?? '');
    expect(days).toEqual(['monday']);
    buildLeads(db, day('monday'), { meanings: [], by: SCORED_BY });
    expect(leadUrls('monday')).toEqual([PAGE]);

    await playScan({ [PAGE]: { ads: [adAt(PAGE, [hit()])] } }, { db, folder, day: 'tuesday' });
    expect(leadUrls('tuesday')).toEqual([PAGE]);

    const third = await playScan({ [PAGE]: { ads: [adAt(PAGE, [hit(), hit({ raw: 'newer words' })])] } }, { db, folder, day: 'wednesday' });
    expect(leadUrls('wednesday')).toEqual([]);
    expect(third.events.filter(({ type }) => type === 'urgent')).toHaveLength(1);
    expect(urgentLog(first.paths.urgent).read()).toHaveLength(2);
  });
});

describe('a page by which a list of the unit stops its host', () => {
  const [one, two, three, four] = [1, 2, 3, 4].map((n) => `https://site-a.test/ad/${n}`) as [string, string, string, string];
  const elsewhere = 'https://b.site-a.test/ad/5';
  const pages = {
    [one]: { ads: [adAt(one)] },
    [two]: { ads: [adAt(two)] },
    [three]: { ads: [adAt(three, [hit({ stopHost: true })])], stopHost: 'UNIT-LIST' },
    [four]: { ads: [adAt(four)] },
    [elsewhere]: { ads: [adAt(elsewhere)] },
  };
  const bodies = (root: string): number =>
    existsSync(root) ? readdirSync(root, { recursive: true }).filter((name) => String(name).endsWith('item.warc.gz')).length : 0;

  const itemsOf = (root: string, url: string): number =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('record.json'))
      .filter((name) => readFileSync(join(root, name), 'utf8').includes(`"requested":"${url}"`)).length;

  test('MM-6: is the last that is asked of the host; other hosts go on', async () => {
    const scan = await playScan(pages, { db, folder });
    expect(scan.asked).toEqual([one, two, three, elsewhere]);
    expect(leadUrls('monday').toSorted()).toEqual([elsewhere, one, two].toSorted());
    expect(outcomes()).toEqual({ ok: 3, sealed: 2 });
    expect(readScanStatus(db, 'newest')[0]?.targets[0]?.queued).toBe(0);
  });

  test('MM-6: leaves its URL, a tombstone and nothing else', async () => {
    const scan = await playScan(pages, { db, folder });
    expect(bodies(scan.paths.evidence)).toBe(3);
    expect(db.prepare('SELECT count(*) FROM capture').pluck().get()).toBe(3);
    expect(urgentLog(scan.paths.urgent).read()).toEqual([
      expect.objectContaining({ category: 'abuse-material', url: three, rule: 'UNIT-LIST' }),
    ]);
    expect(readFileSync(scan.paths.urgent, 'utf8')).not.toMatch(/CANARY|the words/);
    const [tombstone = ''] = readdirSync(scan.paths.tombstones);
    expect(JSON.parse(readFileSync(join(scan.paths.tombstones, tombstone), 'utf8'))).toMatchObject({ url: three });
    expect(JSON.stringify(db.prepare('SELECT * FROM observation').all())).not.toContain(CANARY);
  });

  test('MM-6: is destroyed where an earlier scan kept it, and what the case knew there is sealed', async () => {
    const plain = Object.fromEntries(Object.entries(pages).map(([url]) => [url, { ads: [adAt(url)] }]));
    const before = await playScan(plain, { db, folder });
    expect(itemsOf(before.paths.evidence, three)).toBe(1);
    const after = await playScan({ [three]: pages[three] ?? {} }, { db, folder, day: 'tuesday' });
    expect(itemsOf(after.paths.evidence, three)).toBe(0);
    // The audit log is told before anything is gone, and of nothing of the page.
    expect(after.events.filter(({ type }) => type === 'destroyed')).toMatchObject([{ captures: 1, targetId: expect.any(String) }]);
    expect(itemsOf(after.paths.evidence, two)).toBeGreaterThan(0);
    expect(leadUrls('monday')).not.toContain(three);
  });

  test('stays the last when the scan is resumed', async () => {
    const scan = await playScan(pages, { db, folder });
    const { openUrgentDesk } = await import('../../src/scan/urgent-desk.ts');
    const log = urgentLog(scan.paths.urgent);
    expect([...openUrgentDesk(log, scan.scanId, []).stoppedHosts]).toEqual(['site-a.test']);
    expect(openUrgentDesk(log, scan.scanId + 1, []).stoppedHosts.size).toBe(0);
  });
});
