import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import type { ReportedCapture, TechnicalFacts } from '../../src/report/technical-facts.ts';
import { technicalMarkdown } from '../../src/report/technical-markdown.ts';
import { technicalReport } from '../../src/report/technical-report.ts';
import { REPORTED_CASE } from './reported-case.ts';

const HASH = (letter: string): string => letter.repeat(64);

const capture = (id: string, over: Partial<ReportedCapture> = {}): ReportedCapture => ({
  id,
  scanId: 3,
  targetId: 'site-a',
  origin: 'https://site-a.test',
  receivedAt: '2026-01-05T10:00:00.000Z',
  mode: 'http',
  covered: true,
  held: false,
  tool: { name: 'leadline', version: '1.2.3', buildSha256: HASH('b'), configSha256: HASH('c') },
  browser: undefined,
  operator: 'Unit X',
  regime: 'police',
  purpose: 'test',
  basis: 'Code, section 1',
  egress: { route: 'direct', label: 'direct' },
  machine: { os: 'Linux', timezone: 'UTC', hostnameSha256: HASH('d') },
  clock: { source: 'chrony', offsetMs: -4, serverSkewMs: 1_000 },
  robots: { decision: 'obeyed', sha256: HASH('e') },
  transformations: ['data-uris-removed'],
  omissions: [{ what: 'set-cookie', stage: 'response', why: 'cookies are not kept' }],
  incomplete: ['no rendering'],
  warnings: [],
  recordSha256: HASH('1'),
  warcSha256: HASH('2'),
  bodySha256: HASH('3'),
  bytes: 100,
  ...over,
});

const facts = (over: Partial<TechnicalFacts> = {}): TechnicalFacts => ({
  writtenAt: '2026-01-09T08:00:00.000Z',
  writer: { name: 'leadline', version: '1.2.4', buildSha256: HASH('a'), node: '24.0.0' },
  caseFile: REPORTED_CASE,
  caseSigned: true,
  scans: [
    {
      id: 3,
      day: 'monday',
      state: 'complete',
      startedAt: '2026-01-05T09:00:00.000Z',
      endedAt: '2026-01-05T11:00:00.000Z',
      plans: [{ sha256: HASH('c'), node: undefined }],
      targets: [
        { id: 'site-a', name: 'Site | A', category: 'escort', completion: 'complete', robots: 'record', order: 'order 2026-EX-001' },
        { id: 'site-b', name: 'Site B', category: 'forum', completion: undefined, robots: undefined, order: undefined },
      ],
    },
  ],
  urls: [
    { targetId: 'site-a', outcome: 'ok', detail: '', count: 7 },
    { targetId: 'site-a', outcome: 'timeout', detail: 'first byte', count: 2 },
    { targetId: 'site-b', outcome: 'timeout', detail: 'first byte', count: 3 },
    { targetId: 'site-b', outcome: undefined, detail: '', count: 4 },
  ],
  robots: [{ origin: 'https://site-b.test', fetchedAt: '2026-01-05T09:30:00.000Z', status: undefined, sha256: HASH('f') }],
  captures: [
    capture('cap-1'),
    capture('cap-2', {
      mode: 'browser',
      browser: { name: 'chromium', version: '140' },
      covered: false,
      held: true,
      clock: { source: 'none', offsetMs: undefined, serverSkewMs: -9 },
      recordSha256: HASH('4'),
    }),
  ],
  missing: ['cap-9'],
  audit: {
    chain: '0'.repeat(32),
    publicKey: HASH('5'),
    keyId: '6'.repeat(16),
    entries: 12,
    head: HASH('7'),
    at: '2026-01-09T07:59:00.000Z',
  },
  ...over,
});

describe('CA-6: technicalReport()', () => {
  const report = technicalReport(facts());

  test('counts captures, and what can be several in one capture apart', () => {
    expect(report.captures).toMatchObject({ total: 2, by_http: 1, by_browser: 1, covered: 1, held: 1, bytes: 200, missing: ['cap-9'] });
    expect(report.captures.browsers).toEqual([{ name: 'chromium', version: '140', count: 1 }]);
    expect(report.captures.clock).toEqual({
      sources: [
        { source: 'chrony', count: 1 },
        { source: 'none', count: 1 },
      ],
      offset_ms: { least: -4, greatest: -4, unknown: 1 },
      server_skew_ms: { least: -9, greatest: 1_000, unknown: 0 },
    });
  });

  test('an ad on a page that repeats a step counts the page once, and each thing left out', () => {
    const twice = technicalReport(
      facts({
        captures: [capture('cap-1', { transformations: ['a', 'a'], omissions: [...capture('x').omissions, ...capture('x').omissions] })],
      }),
    );
    expect(twice.captures.transformations).toEqual([{ step: 'a', count: 1 }]);
    expect(twice.captures.omissions).toMatchObject([{ count: 2 }]);
  });

  test('accounts for every URL', () => {
    expect(report.urls).toEqual({
      total: 16,
      waiting: 4,
      by_outcome: [
        { outcome: 'ok', count: 7 },
        { outcome: 'timeout', count: 5 },
      ],
      by_target: [
        {
          target: 'site-a',
          total: 9,
          waiting: 0,
          by_outcome: [
            { outcome: 'ok', count: 7 },
            { outcome: 'timeout', count: 2 },
          ],
        },
        { target: 'site-b', total: 7, waiting: 4, by_outcome: [{ outcome: 'timeout', count: 3 }] },
      ],
    });
    expect(report.unread).toEqual([{ outcome: 'timeout', detail: 'first byte', count: 5 }]);
  });

  test('CA-3: names the order of the target list beside the decision, and origins of which robots.txt alone is known', () => {
    expect(report.hosts).toEqual([
      {
        origin: 'https://site-a.test',
        captures: 2,
        decisions: [{ decision: 'obeyed', robots_sha256: HASH('e'), order: 'order 2026-EX-001', count: 2 }],
        robots_txt: null,
      },
      {
        origin: 'https://site-b.test',
        captures: 0,
        decisions: [],
        robots_txt: { fetched_at: '2026-01-05T09:30:00.000Z', status: null, sha256: HASH('f') },
      },
    ]);
  });

  test('holds the records together by one hash, which depends on each', () => {
    expect(report.hashes.records_sha256).toBe(sha256(`cap-1 ${HASH('1')}\ncap-2 ${HASH('4')}\n`));
    expect(technicalReport(facts({ captures: [capture('cap-1')] })).hashes.records_sha256).not.toBe(report.hashes.records_sha256);
  });

  test('of a case and a scan of older versions says null where nothing is known', () => {
    const { authority: _, ...older } = facts().caseFile;
    const { case: about, scans } = technicalReport(facts({ caseFile: older, caseSigned: false }));
    expect(about).toMatchObject({ reference: null, authorised_by: null, jurisdiction: null, media: null, hosts: [], signed: false });
    expect(scans[0]).toMatchObject({
      plans: [{ node: null }],
      targets: [{ robots: 'record' }, { completion: null, robots: null, order: null }],
    });
  });
});

describe('technicalMarkdown()', () => {
  test('is what the golden file shows', async () => {
    await expect(technicalMarkdown(technicalReport(facts()))).toMatchFileSnapshot('technical-report.golden.md');
  });

  test('no text of a target list can break out of its cell', () => {
    const [scan] = facts().scans;
    const hostile = '| x |\n# y [l](http://x.test) <b>\u202E`';
    const text = technicalMarkdown(
      technicalReport(facts({ scans: scan ? [{ ...scan, targets: scan.targets.map((target) => ({ ...target, name: hostile })) }] : [] })),
    );
    const line = text.split('\n').find((row) => row.startsWith('| site-a')) ?? '';
    expect(line.split('|')).toHaveLength(8);
    expect(text).not.toContain('\n# y');
    for (const mark of ['<b>', '[l]', '\u202E']) expect(text).not.toContain(mark);
  });
});
