import { describe, expect, test } from 'vitest';
import { describeItem } from '../../src/evidence/describe-item.ts';
import type { ItemFacts, ScanFacts } from '../../src/evidence/describe-item.ts';
import type { EvidenceRecord } from '../../src/evidence/evidence-record.ts';
import { prepareItem } from '../../src/evidence/prepare-item.ts';
import { parseRecord, writeRecord } from '../../src/evidence/record-file.ts';
import type { Capture, FetchedResponse } from '../../src/model/capture.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { CAME_MS, packedResponse, renderedResponse, sampleResponse } from './sample-response.ts';

const HASH = sha256('x');
const SCAN: ScanFacts = {
  caseFile: {
    schema: 'case/1',
    id: 'case-1',
    purpose: 'test',
    regime: 'police',
    legalBasis: 'order 7',
    operator: 'Unit 7',
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    retentionDays: 90,
    createdAt: '2026-01-01T00:00:00Z',
    toolVersion: '0',
  },
  host: { os: 'Linux', timezone: 'UTC', hostnameSha256: HASH },
  tool: { name: 'leadline', version: '0', buildSha256: HASH, configSha256: HASH },
  clock: { source: 'none', offsetMs: null },
};

async function recordOf(response: FetchedResponse, changes: Partial<ItemFacts> = {}): Promise<Omit<EvidenceRecord, 'recordSha256'>> {
  const item = await prepareItem(response, 'cap-0123456789abcdef0123', 'leadline/test');
  const capture: Capture = {
    ...response,
    id: item.captureId,
    scanId: 1,
    targetId: 'site-a',
    hops: [],
    bodySha256: item.bodySha256,
    sizeBytes: item.body.byteLength,
    charset: 'utf-8',
  };
  const facts: ItemFacts = {
    capture,
    response,
    seq: 1,
    canonical: response.url,
    pageClass: 'ad',
    discoveredFrom: undefined,
    egress: { route: 'direct', label: 'direct', observedIp: null },
    robots: { decision: 'obeyed', sha256: undefined },
    outcome: 'ok',
    detail: 'ad',
    settled: 'ok',
    leads: [{ leadId: 'lead-0123456789abcdef', from: 'page', sealed: false }],
    about: {
      title: 'Ad',
      language: 'nl',
      embedded: { jsonLd: ['{ "@type" : "Offer" }'], meta: { 'og:title': 'Ad' }, media: [], mediaCount: 0 },
    },
    sensitivity: [],
    ...changes,
  };
  return describeItem(item, facts, SCAN);
}

describe('describeItem()', () => {
  test.each([sampleResponse(), packedResponse(), renderedResponse()])(
    'makes a record that its file gives back unchanged',
    async (response) => {
      const text = writeRecord(await recordOf(response));
      const read = parseRecord(text);
      expect(read).toBeDefined();
      const { recordSha256: _, ...rest } = read ?? { recordSha256: '' };
      expect(writeRecord(rest as Omit<EvidenceRecord, 'recordSha256'>)).toBe(text);
    },
  );

  test('a record of which any character was changed is none', async () => {
    const text = writeRecord(await recordOf(sampleResponse()));
    for (let at = 0; at < text.length; at += 7) {
      const changed = `${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`;
      if (changed !== text) expect(parseRecord(changed), text.slice(Math.max(0, at - 20), at + 20)).toBeUndefined();
    }
  });

  test('EV-6: says how far the clock of the server is before ours, and warns when it is far', async () => {
    const near = await recordOf(sampleResponse());
    expect(near.collection.clock).toEqual({ source: 'none', offsetMs: null, serverSkewMs: -250 });
    expect(near.warnings).toEqual([]);
    const far = await recordOf(sampleResponse({ headers: [['date', new Date(CAME_MS + 3_600_000).toUTCString()]] }));
    expect(far.collection.clock.serverSkewMs).toBeGreaterThan(3_599_000);
    expect(far.warnings).toHaveLength(1);
    expect((await recordOf(sampleResponse({ headers: [] }))).collection.clock.serverSkewMs).toBeNull();
  });

  test.each([
    ['ok', 'content', true],
    ['login-wall', 'login-wall', false],
    ['captcha', 'captcha', false],
    ['soft-404', 'soft-404', false],
    ['empty-shell', 'empty', false],
    ['error', 'error', false],
  ] as const)('EV-7: a page that turned out %s is %s, and only content counts as covered', async (outcome, verdict, covered) =>
    expect((await recordOf(sampleResponse(), { outcome, settled: outcome, leads: [] })).contentCheck).toMatchObject({ verdict, covered }),
  );

  test('DQ-5: sets no role of a person, keeps JSON-LD as it was written, and holds a sealed ad', async () => {
    const record = await recordOf(sampleResponse(), { leads: [{ leadId: 'lead-1', from: 'page', sealed: true }] });
    expect(record.persons).toEqual([]);
    expect(record.embedded.jsonLd).toEqual(['{ "@type" : "Offer" }']);
    expect(record.retention).toEqual({ class: 'urgent', expiresAt: null, legalHold: true });
    expect((await recordOf(sampleResponse())).retention).toMatchObject({
      class: 'lead',
      expiresAt: '2027-02-19T12:00:00.250Z',
      legalHold: false,
    });
    expect((await recordOf(sampleResponse(), { leads: [] })).retention.class).toBe('noise');
  });

  test('lists the hashes of the body as received and as stored, and of the WARC file', async () => {
    const { body, artifacts } = await recordOf(packedResponse());
    expect(new Set([body.received.sha256, body.stored.sha256]).size).toBe(2);
    expect(artifacts[0]).toMatchObject({ kind: 'warc', path: 'item.warc.gz' });
  });
});
