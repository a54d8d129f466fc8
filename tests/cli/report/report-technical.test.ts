import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Database from 'better-sqlite3-multiple-ciphers';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../../src/evidence/audit/audit-entry.ts';
import type { EvidenceRecord } from '../../../src/evidence/evidence-record.ts';
import type { CaseFile } from '../../../src/model/case-file.ts';
import { technicalJsonSchema } from '../../../src/report/technical-json-schema.ts';
import type { TechnicalReport } from '../../../src/report/technical-document.ts';
import { filesIn, scannedCase } from '../small-case.ts';
import type { SmallCase } from '../small-case.ts';

let world: SmallCase;
let report: TechnicalReport;
let markdown: string;
/** The records of day-1 as they lie on the disk, by the plain JSON in them. */
let records: readonly { readonly path: string; readonly record: EvidenceRecord }[];

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const inCase = (path: string): string => join(world.caseFolder, path);

/** How often each of some texts comes. */
function countOf(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** Rows of the report as text → count. */
function countsIn(rows: readonly ({ readonly count: number } & object)[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ count, ...what }) => [Object.values(what).join(' '), count]));
}

beforeAll(async () => {
  world = await scannedCase();
  const json = await world.run(['report', 'technical', '--day', 'day-1', '--json']);
  expect(json.status, json.err).toBe(0);
  report = JSON.parse(json.out) as TechnicalReport;
  markdown = (await world.run(['report', 'technical', '--day', 'day-1'])).out;
  records = filesIn(world.caseFolder)
    .filter((path) => path.endsWith('/record.json'))
    .map((path) => ({ path, record: JSON.parse(readFileSync(inCase(path), 'utf8')) as EvidenceRecord }))
    .filter(({ record }) => record.scanId === 1);
}, 180_000);

describe('CA-6: leadline report technical, every number counted again from the files of the case', () => {
  test('fits its schema', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(technicalJsonSchema());
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  test('captures, and how they came about', () => {
    expect(records.length).toBeGreaterThan(5);
    const { captures } = report;
    expect(captures).toMatchObject({
      total: records.length,
      by_http: records.filter(({ record }) => record.collection.mode === 'http').length,
      by_browser: records.filter(({ record }) => record.collection.mode === 'browser').length,
      covered: records.filter(({ record }) => record.contentCheck.outcome === 'ok').length,
      held: 0,
      bytes: records.reduce((sum, { record }) => sum + record.body.received.bytes, 0),
      missing: [],
    });
    const rows = (of: (record: EvidenceRecord) => readonly string[]): Record<string, number> =>
      countOf(records.flatMap(({ record }) => of(record)));
    expect(countsIn(captures.software)).toEqual(
      rows(({ collection }) => [
        `${collection.tool.name} ${collection.tool.version} ${collection.tool.buildSha256} ${collection.tool.configSha256}`,
      ]),
    );
    expect(countsIn(captures.operators)).toEqual(
      rows(({ collection, authority }) => [`${collection.operator} ${authority.regime} ${authority.purpose} ${authority.basis}`]),
    );
    expect(countsIn(captures.egress)).toEqual(rows(({ collection }) => [`${collection.egress.route} ${collection.egress.label}`]));
    expect(countsIn(captures.machines)).toEqual(
      rows(({ collection }) => [`${collection.host.os} ${collection.host.timezone} ${collection.host.hostnameSha256}`]),
    );
    expect(countsIn(captures.clock.sources)).toEqual(rows(({ collection }) => [collection.clock.source]));
    expect(countsIn(captures.transformations)).toEqual(rows(({ transformations }) => transformations.map(({ step }) => step)));
    expect(countsIn(captures.omissions)).toEqual(rows(({ omitted }) => omitted.map(({ what, stage, why }) => `${what} ${stage} ${why}`)));
    expect(countsIn(captures.incomplete)).toEqual(rows(({ incomplete }) => incomplete));
    expect(countsIn(captures.warnings)).toEqual(rows(({ warnings }) => warnings));
    expect(Object.keys(countsIn(captures.transformations)).length).toBeGreaterThan(0);
  });

  test('hashes: those of the files themselves, and the one over all of them', () => {
    const lines = records.map(({ record }) => `${record.id} ${record.recordSha256}\n`).toSorted();
    expect(report.hashes.records_sha256).toBe(sha256(lines.join('')));
    expect(markdown).toContain(report.hashes.records_sha256);
    for (const item of report.hashes.items) {
      const found = records.find(({ record }) => record.id === item.capture);
      expect(item.warc_sha256).toBe(sha256(readFileSync(inCase(found?.path.replace('record.json', 'item.warc.gz') ?? ''))));
      expect(item.body_sha256).toBe(found?.record.body.stored.sha256);
    }
    expect(report.hashes.items).toHaveLength(records.length);
  });

  test('configuration, Node, program, robots.txt', () => {
    const plans = filesIn(world.caseFolder).filter((path) => path.startsWith('evidence/scans/scan-000001/plan-'));
    expect(report.scans[0]?.plans).toEqual(
      plans.map((path) => ({ sha256: sha256(readFileSync(inCase(path))), node: process.versions.node })),
    );
    expect(report.written_by).toMatchObject({ name: 'leadline', node: process.versions.node });
    const db = new Database(inCase('leadline.db'), { readonly: true });
    const robots = db.prepare<[], { origin: string; status: number; body: string }>('SELECT origin, status, body FROM robots').all();
    db.close();
    for (const { origin, status, body } of robots)
      expect(report.hosts.find((host) => host.origin === origin)?.robots_txt).toMatchObject({ status, sha256: sha256(body) });
    const origins = countOf(records.map(({ record }) => new URL(record.url.requested).origin));
    expect(Object.fromEntries(report.hosts.map(({ origin, captures }) => [origin, captures]))).toEqual(origins);
    expect(report.hosts.every(({ decisions }) => decisions.every(({ decision }) => decision === 'obeyed'))).toBe(true);
  });

  test('URLs: every one accounted for, by outcome and by reason', () => {
    const db = new Database(inCase('leadline.db'), { readonly: true });
    const urls = db
      .prepare<[], { target_id: string; outcome: string | null; detail: string | null }>(
        'SELECT target_id, outcome, detail FROM frontier WHERE scan_id = 1',
      )
      .all();
    db.close();
    expect(report.urls.total).toBe(urls.length);
    expect(report.urls.waiting).toBe(urls.filter(({ outcome }) => outcome === null).length);
    expect(countsIn(report.urls.by_outcome)).toEqual(countOf(urls.flatMap(({ outcome }) => outcome ?? [])));
    expect(countsIn(report.urls.by_target[0]?.by_outcome ?? [])).toEqual(countOf(urls.flatMap(({ outcome }) => outcome ?? [])));
    const unread = urls.filter(({ outcome }) => outcome !== null && outcome !== 'ok' && outcome !== 'not-modified');
    expect(countsIn(report.unread)).toEqual(countOf(unread.map(({ outcome, detail }) => `${outcome ?? ''} ${detail ?? ''}`)));
    expect(unread.length).toBeGreaterThan(0);
  });

  test('authority as case.json says, and the head of the log as it stood before the report', () => {
    const file = JSON.parse(readFileSync(inCase('case.json'), 'utf8')) as CaseFile;
    expect(report.case).toMatchObject({
      id: file.id,
      purpose: file.purpose,
      regime: file.regime,
      legal_basis: file.legalBasis,
      reference: file.authority?.reference,
      operator: file.operator,
      signed: true,
    });
    const lines = readFileSync(inCase('audit/log-000001.jsonl'), 'utf8').split('\n');
    const entry = lines
      .slice(0, -1)
      .map((line) => JSON.parse(line) as AuditEntry)
      .find(({ seq }) => seq === report.audit.entries);
    expect(entry?.hash).toBe(report.audit.head);
    expect(report.audit.public_key).toBe(file.audit?.publicKey);
  });

  test('no address of an ad, no handle and no text of a page is in it', async () => {
    const leads = (await world.run(['leads', 'list', '--json'])).out.split('\n').slice(0, -1);
    const values = leads.flatMap((line) => {
      const { url, title, phones } = JSON.parse(line) as { url: string; title: string | null; phones: readonly string[] };
      return [url, title ?? '', ...phones].filter((value) => value !== '');
    });
    expect(values.length).toBeGreaterThan(5);
    for (const value of values) for (const text of [JSON.stringify(report), markdown]) expect(text).not.toContain(value);
  });

  test('says what it does not prove', () => {
    expect(report.limits.length).toBeGreaterThanOrEqual(5);
    for (const limit of report.limits) expect(markdown).toContain(`- ${limit}\n`);
  });
});

describe('leadline report technical', { timeout: 60_000 }, () => {
  test('names a capture whose item is gone, and makes no report of a record that was altered', async () => {
    const [first, second] = records;
    const folder = world.copy('less');
    const at = (path = ''): string => join(folder, path);
    rmSync(dirname(at(first?.path)), { recursive: true, force: true });
    const { out } = await world.run(['report', 'technical', '--scan', '1', '--json'], folder);
    const less = JSON.parse(out) as TechnicalReport;
    expect(less.captures.missing).toEqual([first?.record.id]);
    expect(less.captures.total).toBe(records.length - 1);
    chmodSync(at(second?.path), 0o600);
    writeFileSync(at(second?.path), readFileSync(at(second?.path), 'utf8').replace('"mode":"http"', '"mode":"browser"'));
    const refused = await world.run(['report', 'technical', '--scan', '1'], folder);
    expect(refused).toMatchObject({ status: 6, out: '' });
    expect(refused.err).toContain(second?.record.id);
  });

  test('takes the newest scan, one that is named, or a day; writes a file that the log knows', async () => {
    const scans = async (...argv: readonly string[]): Promise<readonly number[]> =>
      (JSON.parse((await world.run(['report', 'technical', '--json', ...argv])).out) as TechnicalReport).scans.map(({ scan }) => scan);
    expect(await scans()).toEqual([2]);
    expect(await scans('--scan', '1')).toEqual([1]);
    expect(await scans('--day', 'day-2')).toEqual([2]);
    expect((await world.run(['report', 'technical', '--scan', '9'])).status).toBe(3);
    expect((await world.run(['report', 'technical', '--scan', '1', '--day', 'day-1'])).status).toBe(2);
    const file = join(world.folder, 'technical.md');
    expect((await world.run(['report', 'technical', '-o', file])).status).toBe(0);
    const lines = readFileSync(inCase('audit/log-000001.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({
      action: 'disclose',
      command: 'report technical',
      data: { scans: [2], sha256: sha256(readFileSync(file)) },
    });
    expect(existsSync(`${file}.part`)).toBe(false);
    expect((await world.run(['report', 'technical', '-o', file])).status).toBe(3);
    expect((await world.run(['verify'])).status).toBe(0);
  });
});
