import { beforeEach, describe, expect, test } from 'vitest';
import type { Ad } from '../../src/model/ad.ts';
import type { CanonicalUrl } from '../../src/model/canonical-url.ts';
import type { Capture } from '../../src/model/capture.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { buildLeads } from '../../src/scan/build-leads.ts';
import { saveCapture } from '../../src/store/captures.ts';
import { readLeads } from '../../src/store/leads.ts';
import { observations } from '../../src/store/observations.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import type { Scan } from '../../src/store/scans.ts';
import { setScanState } from '../../src/store/scans.ts';
import { beginTestScan, caseInMemory } from '../store/case-in-memory.ts';
import { SCORED_BY } from './scored-by.ts';

const URL_OF_AD = 'https://site-a.test/ad/1' as CanonicalUrl;
const LEAD = 'lead-1';

let db: CaseDatabase;
let atMs: number;

const adOf = (title: string, url: string = URL_OF_AD): Ad => {
  const read = { where: 'text', raw: title, start: 0, end: title.length, by: 'test@1' } as const;
  return {
    url,
    from: 'page',
    body: { ...read, value: title },
    languages: ['en'],
    fields: { title: { ...read, value: title }, aliases: [], ages: [], prices: [], other: [] },
    handles: [],
    indicators: [],
    urgent: [],
  };
};

function beginDay(day: string): Scan {
  atMs += 1_000;
  return beginTestScan(db, { day, atMs });
}

function seen(
  scan: Scan,
  title: string,
  { canonical = URL_OF_AD, foundAs = 'page' as const }: { canonical?: CanonicalUrl; foundAs?: 'page' | 'record' } = {},
): void {
  atMs += 10;
  const id = `cap-${atMs}`;
  const capture: Capture = {
    id,
    scanId: scan.id,
    targetId: 'site-a',
    url: canonical,
    finalUrl: canonical,
    hops: [],
    status: 200,
    headers: [],
    bodySha256: sha256(canonical),
    receivedSha256: sha256(canonical),
    sizeBytes: 1,
    charset: 'utf-8',
    via: 'http',
    requestedAtMs: atMs,
    receivedAtMs: atMs,
  };
  saveCapture(db)(capture);
  observations(db).saveSeen(
    { targetId: 'site-a', key: '1', url: URL_OF_AD, adCanonical: URL_OF_AD },
    { leadId: LEAD, scanId: scan.id, atMs, outcome: 'ok', status: 200, foundAs, canonical, captureId: id, ad: adOf(title) },
  );
}

function missed(scan: Scan, outcome: Outcome, status?: number): void {
  atMs += 10;
  observations(db).saveMissed({
    leadId: LEAD,
    scanId: scan.id,
    atMs,
    outcome,
    status,
    foundAs: 'page',
    canonical: URL_OF_AD,
    captureId: undefined,
    ad: undefined,
  });
}

function leadOf(scan: Scan) {
  setScanState(db, scan.id, { state: 'complete', atMs });
  buildLeads(db, scan.day, { meanings: [], by: SCORED_BY });
  const [lead] = [...readLeads(db, scan.day)];
  return lead && { change: lead.change, outcome: lead.outcome, title: lead.ad.fields.title?.value };
}

beforeEach(() => {
  db = caseInMemory();
  atMs = 1_000_000;
});

describe('buildLeads()', () => {
  test('says new, seen and changed', () => {
    const [one, two, three] = [beginDay('1'), beginDay('2'), beginDay('3')];
    seen(one, 'Anna');
    expect(leadOf(one)).toEqual({ change: 'new', outcome: 'ok', title: 'Anna' });
    seen(two, 'Anna');
    expect(leadOf(two)?.change).toBe('seen');
    seen(three, 'Bella');
    expect(leadOf(three)).toEqual({ change: 'changed', outcome: 'ok', title: 'Bella' });
  });

  test.each([
    ['HTTP 410 at once', [['gone', 410]], 'gone'],
    ['HTTP 404 once', [['gone', 404]], 'unknown'],
    [
      'HTTP 404 twice',
      [
        ['gone', 404],
        ['gone', 404],
      ],
      'gone',
    ],
    [
      'a soft 404 twice',
      [
        ['soft-404', 200],
        ['soft-404', 200],
      ],
      'gone',
    ],
    [
      'a time-out twice',
      [
        ['timeout', undefined],
        ['timeout', undefined],
      ],
      'unknown',
    ],
    ['a wall', [['captcha', 403]], 'unknown'],
    [
      'a 404 and an error',
      [
        ['gone', 404],
        ['error', 500],
      ],
      'unknown',
    ],
  ] as const)('says of %s what it means, and keeps the last reading', (_, looks, change) => {
    const [one, two] = [beginDay('1'), beginDay('2')];
    seen(one, 'Anna');
    leadOf(one);
    for (const [outcome, status] of looks) missed(two, outcome, status);
    expect(leadOf(two)).toEqual({ change, outcome: looks.at(-1)?.[0], title: 'Anna' });
  });

  test('counts a 404 of an earlier day as the first of two', () => {
    const [one, two, three] = [beginDay('1'), beginDay('2'), beginDay('3')];
    seen(one, 'Anna');
    leadOf(one);
    missed(two, 'gone', 404);
    expect(leadOf(two)?.change).toBe('unknown');
    missed(three, 'gone', 404);
    expect(leadOf(three)?.change).toBe('gone');
  });

  test('has no row for an ad that went before, until it is back', () => {
    const [one, two, three, four] = [beginDay('1'), beginDay('2'), beginDay('3'), beginDay('4')];
    seen(one, 'Anna');
    leadOf(one);
    missed(two, 'gone', 410);
    expect(leadOf(two)?.change).toBe('gone');
    expect(leadOf(three)).toBeUndefined();
    seen(four, 'Anna');
    expect(leadOf(four)?.change).toBe('back');
  });

  test('says unknown, never gone, of an ad that was not looked for', () => {
    const [one, two] = [beginDay('1'), beginDay('2')];
    seen(one, 'Anna');
    leadOf(one);
    expect(leadOf(two)).toEqual({ change: 'unknown', outcome: undefined, title: 'Anna' });
  });

  test('reads the ad on its own page rather than in a listing, whatever came last', () => {
    const one = beginDay('1');
    seen(one, 'whole');
    seen(one, 'cut', { canonical: 'https://site-a.test/list' as CanonicalUrl, foundAs: 'record' });
    expect(leadOf(one)?.title).toBe('whole');
  });

  test('does not depend on the order in which two spellings of a page were fetched', () => {
    const titles = [
      ['a', 'b'],
      ['b', 'a'],
    ].map((order) => {
      db = caseInMemory();
      const one = beginDay('1');
      for (const name of order) seen(one, name, { canonical: `https://site-a.test/${name}` as CanonicalUrl });
      return leadOf(one)?.title;
    });
    expect(titles).toEqual(['a', 'a']);
  });

  test('takes the newest scan of a day for the day', () => {
    const [morning, evening] = [beginDay('1'), beginDay('1')];
    seen(morning, 'Anna');
    seen(evening, 'Anna, later');
    expect(leadOf(evening)?.title).toBe('Anna, later');
  });
});
