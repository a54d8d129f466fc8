import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  decisionJsonSchema,
  holdJsonSchema,
  purgePlanJsonSchema,
  retentionDueJsonSchema,
} from '../../src/cli/retention/retention-json-schema.ts';
import { subjectJsonSchema, subjectReportJsonSchema } from '../../src/cli/subject/subject-json-schema.ts';
import { plainInvocation } from '../../src/cli/invocation.ts';
import { openCaseAudit } from '../../src/cli/case/open-case-audit.ts';
import { makePurgePlan } from '../../src/custody/retention/purge-plan.ts';
import { readPurgeOrder } from '../../src/custody/retention/purge-order.ts';
import { purgeSteps } from '../../src/custody/retention/purge-steps.ts';
import { casePaths, readCase } from '../../src/evidence/case-folder.ts';
import { urgentLog } from '../../src/evidence/urgent-log.ts';
import { lockCase } from '../../src/store/case-lock.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { beginOnly } from '../cli/begin-only.ts';
import { filesIn } from '../cli/small-case.ts';
import { CANARIES, CANARY_AD, canarySite } from './canary-site.ts';
import { findCanaries } from './canaries.ts';
import { clockedCase } from './clocked-case.ts';
import type { ClockedCase } from './clocked-case.ts';

let world: ClockedCase;
beforeAll(async () => {
  world = await clockedCase(canarySite('there'), { retentionDays: 10 });
  await world.scan('day-1');
  world.day = 12;
  world.play = canarySite('gone');
  await world.scan('day-2');
}, 90_000);
afterAll(() => world.close());

/** The id of the plan that a command line shows. */
async function planOf(argv: readonly string[], on: string): Promise<string> {
  const shown = await world.run([...argv, '--json'], on);
  expect(shown, shown.err).toMatchObject({ status: 0 });
  return (JSON.parse(shown.out) as { plan: string }).plan;
}

const approved = (plan: string): readonly string[] => ['--plan', plan, '--approve-by', 'Second Person', '--why', 'OPS-12'];

async function purge(argv: readonly string[], on: string): Promise<string> {
  const plan = await planOf(['purge', ...argv], on);
  const purged = await world.run(['purge', ...argv, ...approved(plan)], on);
  expect(purged, purged.err).toMatchObject({ status: 0 });
  return purged.err;
}

/** Rows of a query over the database of a case. */
function rowsOf(folder: string, query: string): readonly Readonly<Record<string, unknown>>[] {
  const db = openDatabase(join(folder, 'leadline.db'));
  try {
    return db.prepare<[], Record<string, unknown>>(query).all();
  } finally {
    db.close();
  }
}

/** The first column of such rows, as text. */
const textsOf = (folder: string, query: string): readonly string[] => rowsOf(folder, query).map((row) => String(Object.values(row)[0]));

const leadAt = (folder: string, address: string): string =>
  textsOf(folder, `SELECT lead_id FROM ad WHERE url LIKE '%${address}%' ORDER BY lead_id`)[0] ?? '';

describe('leadline retention due', () => {
  test('RE-1: lists exactly what has expired, and why', async () => {
    const expected = textsOf(world.caseFolder, 'SELECT id FROM capture WHERE scan_id = 1 ORDER BY id');
    const due = await world.run(['retention', 'due', '--json']);
    const lines = due.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { capture_id: string; due_for: string; class: string });
    expect(lines.map(({ capture_id: id }) => id).toSorted()).toEqual(expected);
    expect(new Set(lines.map(({ due_for: why }) => why))).toEqual(new Set(['purge']));
    const leads = new Set(textsOf(world.caseFolder, 'SELECT DISTINCT capture_id FROM observation WHERE ad_sha256 IS NOT NULL'));
    for (const { capture_id: id, class: kind } of lines) expect(kind).toBe(leads.has(id) ? 'lead' : 'noise');
  });

  test('RE-1: what shows no lead ends after seven days, what shows one after those of the case', async () => {
    const folder = world.copy('due-later');
    const countAt = async (date: string): Promise<readonly string[]> =>
      (await world.run(['retention', 'due', '--as-of', date, '--quiet'], folder)).out
        .split('\n')
        .flatMap((line) => /noise|lead /.exec(line)?.[0] ?? []);
    const on = (day: number): string => new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10);
    expect(new Set(await countAt(on(6)))).toEqual(new Set());
    expect(new Set(await countAt(on(8)))).toEqual(new Set(['noise']));
    expect(new Set(await countAt(on(11)))).toEqual(new Set(['noise', 'lead ']));
  });
});

describe('days that a case sets itself', () => {
  test('RE-1: hold once whoever answers for the case has signed them, not before', async () => {
    const folder = world.copy('own-days');
    const path = join(folder, 'case.json');
    const file = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...file, retentionDays: 60, retention: { noiseDays: 30, reviewDays: 5 } }));
    expect((await world.run(['retention', 'due'], folder)).status).toBe(6);
    expect((await world.run(['init', folder, '--renew', '--why', 'Order 2026-117'], folder)).status).toBe(0);
    const due = await world.run(['retention', 'due', '--json'], folder);
    const lines = due.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { class: string; due_for: string });
    expect(new Set(lines.map(({ class: kind, due_for: why }) => `${kind} ${why}`))).toEqual(new Set(['lead review']));
    const lead = leadAt(folder, 'plain-1');
    expect((await world.run(['retention', 'review', lead], folder)).status).toBe(2);
    expect((await world.run(['retention', 'review', lead, '--why', 'OPS-12'], folder)).status).toBe(0);
    const after = await world.run(['retention', 'due', '--json'], folder);
    expect(after.out.split('\n').length).toBeLessThan(due.out.split('\n').length);
  });
});

describe('leadline purge', () => {
  test('RE-3: no file of the case holds any of twenty canaries when their captures have expired and were purged, and verify is content', async () => {
    const folder = world.copy('canaries');
    const before = findCanaries(folder, CANARIES);
    expect(CANARIES.filter((canary) => !before.some((found) => found.endsWith(`: ${canary}`)))).toEqual([]);
    expect(before.some((found) => found.startsWith('leadline.db'))).toBe(true);
    expect(before.some((found) => found.startsWith('evidence/scans/'))).toBe(true);
    await purge([], folder);
    expect(findCanaries(folder, CANARIES)).toEqual([]);
    const verified = await world.run(['verify'], folder);
    expect(verified, verified.out).toMatchObject({ status: 0 });
    expect(verified.out).toMatch(/purged +\d+ captures \(accounted\)/);
  });

  test('RE-2: shows a plan and removes nothing before it is approved, by name and with a basis', async () => {
    const folder = world.copy('planned');
    const files = filesIn(folder).filter((path) => path.startsWith('evidence/'));
    const plan = await planOf(['purge', '--dry-run'], folder);
    expect((await world.run(['purge', '--plan', plan], folder)).status).toBe(2);
    expect((await world.run(['purge', '--plan', plan, '--approve-by', 'Second Person'], folder)).status).toBe(2);
    expect((await world.run(['purge', '--plan', 'purge-1', '--approve-by', 'Second Person', '--why', 'OPS-12'], folder)).status).toBe(2);
    expect(filesIn(folder).filter((path) => path.startsWith('evidence/'))).toEqual(files);
  });

  test('RE-2: carries out what was approved and nothing else', async () => {
    const folder = world.copy('other-plan');
    const plan = await planOf(['purge'], folder);
    expect((await world.run(['hold', 'add', leadAt(folder, 'plain-1'), '--why', 'OPS-12'], folder)).status).toBe(0);
    const refused = await world.run(['purge', ...approved(plan)], folder);
    expect(refused.status).toBe(3);
    expect(refused.err).toContain('not what would be purged now');
    expect(existsSync(join(folder, 'tombstones'))).toBe(false);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });

  test('RE-4: leaves a tombstone for each capture, with the hash of its record, and enters the erasure', async () => {
    const folder = world.copy('tombstones');
    const lead = leadAt(folder, CANARY_AD);
    const captures = textsOf(folder, `SELECT DISTINCT capture_id AS id FROM observation WHERE lead_id = '${lead}'`);
    const records = new Map(captures.map((id) => [id, recordOf(folder, id)]));
    await purge([lead], folder);
    for (const [id, record] of records) {
      const tombstone = JSON.parse(readFileSync(join(folder, 'tombstones', `${id}.json`), 'utf8')) as Record<string, unknown>;
      expect(tombstone).toMatchObject({
        id,
        recordSha256: record.recordSha256,
        basis: 'OPS-12',
        approvedBy: 'Second Person',
        reason: 'named for purge',
      });
    }
    const entries = readFileSync(join(folder, 'audit', 'log-000001.jsonl'), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { action: string; command: string; data: Record<string, unknown> });
    expect(entries.filter(({ action, command }) => action === 'erase' && command === 'purge').length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(entries)).not.toContain('Second Person');
  });

  test('RE-4: what is deleted without a tombstone is a problem, also an account of another scan than the one that was purged', async () => {
    const folder = world.copy('deleted');
    await purge([leadAt(folder, CANARY_AD)], folder);
    const item = filesIn(folder).find((path) => /^evidence\/[0-9a-f]{2}\//.test(path)) ?? '';
    rmSync(join(folder, item, '..'), { recursive: true });
    expect((await world.run(['verify'], folder)).status).toBe(6);
    const other = world.copy('deleted-account');
    // The listing of the first scan: nothing of the second goes with it.
    const [first = ''] = textsOf(other, "SELECT id FROM capture WHERE scan_id = 1 AND url LIKE '%site-a.test/'");
    await purge([first], other);
    expect(readdirSync(join(other, 'tombstones'))).toContain('scan-000001-ledger-001.json');
    rmSync(join(other, 'evidence', 'scans', 'scan-000002', 'ledger-001.jsonl.gz'));
    expect((await world.run(['verify'], other)).out).toContain('FILE_MISSING');
  });

  test('RE-3: a database made again from the evidence is what the purge left', async () => {
    const folder = world.copy('rebuilt');
    // The database before is kept beside: it holds the same, and goes with the purge.
    expect((await world.run(['rebuild', '--replace', '--quiet'], folder)).status).toBe(0);
    expect(findCanaries(folder, CANARIES).some((found) => found.startsWith('leadline.db.replaced'))).toBe(true);
    await purge([], folder);
    expect(findCanaries(folder, CANARIES)).toEqual([]);
    const tables = ['capture', 'frontier', 'ad', 'scan', 'scan_target'];
    const state = (): unknown => tables.map((table) => rowsOf(folder, `SELECT * FROM ${table} ORDER BY 1, 2`));
    const before = state();
    const rebuilt = await world.run(['rebuild', '--replace'], folder);
    expect(rebuilt, rebuilt.err).toMatchObject({ status: 0 });
    expect(state()).toEqual(before);
    expect(findCanaries(folder, CANARIES)).toEqual([]);
  });

  test('a scan after a purge goes on: what stays keeps its first day, what was purged and is met again is new', async () => {
    const folder = world.copy('goes-on');
    const first = rowsOf(folder, "SELECT url, first_seen_ms FROM ad WHERE url LIKE '%plain%' ORDER BY url");
    await purge([], folder);
    world.play = canarySite('there');
    await world.scan('day-3', folder);
    world.play = canarySite('gone');
    expect(rowsOf(folder, "SELECT url, first_seen_ms FROM ad WHERE url LIKE '%plain%' ORDER BY url")).toEqual(first);
    const listed = await world.run(['leads', 'list', '--json'], folder);
    const changes = listed.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { url: string; change: string })
      .map(({ url, change }) => `${url.includes('plain') ? 'plain' : 'canary'} ${change}`);
    expect(changes.toSorted()).toEqual(['canary new', 'plain seen', 'plain seen', 'plain seen']);
    const differs = await world.run(['diff', 'day-2', 'day-3', '--json'], folder);
    expect(differs.status).toBe(0);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });

  test('RE-3: says what was given out before, and which files of a person still name what was purged', async () => {
    const folder = world.copy('given-out');
    mkdirSync(join(folder, 'exports'));
    expect((await world.run(['export', 'csv', '-o', join(folder, 'exports', 'leads.csv')], folder)).status).toBe(0);
    writeFileSync(join(folder, 'exports', 'notes.txt'), 'nothing of it');
    const said = await purge([leadAt(folder, CANARY_AD)], folder);
    expect(said).toContain('1 disclosures');
    expect(said).toContain('exports/leads.csv');
    expect(said).not.toContain('notes.txt');
  });

  test('RE-5: what is on legal hold is not purged; the hold is told by whom and why', async () => {
    const folder = world.copy('held');
    const lead = leadAt(folder, CANARY_AD);
    expect((await world.run(['hold', 'add', lead], folder)).status).toBe(2);
    expect((await world.run(['hold', 'add', 'lead-ffffffffffffffff', '--why', 'OPS-12'], folder)).status).toBe(3);
    expect((await world.run(['hold', 'add', lead, '--why', 'Order 2026-117', '--by', 'Sgt Example'], folder)).status).toBe(0);
    expect((await world.run(['hold', 'list'], folder)).out).toMatch(new RegExp(`${lead}.*Sgt Example.*Order 2026-117`));
    const refused = await world.run(['purge', lead], folder);
    expect(refused.status).toBe(3);
    expect(refused.err).toContain('legal hold');
    const due = await world.run(['retention', 'due', '--json'], folder);
    const captures = textsOf(
      folder,
      `SELECT DISTINCT capture_id AS id FROM observation WHERE lead_id = '${lead}' AND ad_sha256 IS NOT NULL`,
    );
    expect(captures.length).toBeGreaterThan(0);
    for (const id of captures) expect(due.out).not.toContain(id);
    expect((await world.run(['hold', 'remove', lead, '--why', 'OPS-12'], folder)).status).toBe(0);
    expect((await world.run(['purge', lead], folder)).status).toBe(0);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });
});

describe('what an urgent record points to', () => {
  test('RE-5: is held by itself, until it was handed over and a person takes the hold away; then its record goes too', async () => {
    const folder = world.copy('urgent');
    const lead = leadAt(folder, CANARY_AD);
    const [capture = ''] = textsOf(folder, `SELECT capture_id AS id FROM observation WHERE lead_id = '${lead}' AND ad_sha256 IS NOT NULL`);
    const sign = {
      leadId: lead,
      captureId: capture,
      bodySha256: '0',
      raw: 'canarybody quoxlimber',
      words: ['x'],
      start: 0,
      end: 1,
      language: 'en',
    };
    const about = {
      category: 'listed',
      targetId: 'site-a',
      scanId: 1,
      url: 'http://site-a.test/canaryquery4411',
      rule: 'R',
      raisedAt: '2026-01-05T10:00:00.000Z',
    } as const;
    beginOnly(folder);
    urgentLog(casePaths(folder).urgent).raise({ id: 'urg-0000000000000001', ...about, shown: sign });
    urgentLog(casePaths(folder).urgent).raise({ id: 'urg-0000000000000002', ...about });
    expect((await world.run(['purge', lead], folder)).status).toBe(3);
    expect((await world.run(['hold', 'list'], folder)).out).toContain('urg-0000000000000001');
    const kept = await world.run(['hold', 'remove', lead, '--why', 'OPS-12'], folder);
    expect(kept.status).toBe(3);
    expect(kept.err).toContain('urgent handoff');
    expect((await world.run(['urgent', 'handoff', 'urg-0000000000000001', '--to', 'Unit'], folder)).status).toBe(0);
    expect((await world.run(['purge', lead], folder)).status).toBe(3);
    const removed = await world.run(['hold', 'remove', lead, sign.captureId, '--why', 'OPS-12', '--json'], folder);
    expect(removed, removed.err).toMatchObject({ status: 0 });
    await purge([lead], folder);
    expect(
      urgentLog(casePaths(folder).urgent)
        .read()
        .map(({ id }) => id),
    ).toEqual(['urg-0000000000000002']);
    expect(existsSync(join(folder, 'tombstones', 'urg-0000000000000001.json'))).toBe(true);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });
});

describe('what the commands print as JSON', () => {
  test('is what its schemas say', async () => {
    const folder = world.copy('schemas');
    const lead = leadAt(folder, 'plain-1');
    const check = (schema: object, out: string): void => {
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
      const lines = out.split('\n').slice(0, -1);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
    };
    const printed = async (...argv: readonly string[]): Promise<string> => (await world.run([...argv, '--json'], folder)).out;
    check(decisionJsonSchema(), await printed('hold', 'add', lead, '--why', 'OPS-12'));
    check(decisionJsonSchema(), await printed('retention', 'review', lead, '--why', 'OPS-12'));
    check(holdJsonSchema(), await printed('hold', 'list'));
    check(retentionDueJsonSchema(), await printed('retention', 'due'));
    check(purgePlanJsonSchema(), await printed('purge', lead));
    const plan = await printed('purge');
    check(purgePlanJsonSchema(), plan);
    check(purgePlanJsonSchema(), await printed('purge', ...approved((JSON.parse(plan) as { plan: string }).plan)));
    check(subjectJsonSchema(), await printed('subject', 'find', '--handle', 'phone:0612345671'));
    check(subjectReportJsonSchema(), await printed('subject', 'report', '--handle', 'phone:0612345671'));
    check(purgePlanJsonSchema(), await printed('subject', 'erase', '--handle', 'phone:0612345671'));
  });
});

describe('a purge that is stopped', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('RE-3: after step %i is told, keeps others out, and is finished by --resume', async (steps) => {
    const folder = world.copy(`stopped-${steps}`);
    stopAfter(folder, steps);
    const told = await world.run(['verify'], folder);
    expect(told, told.out).toMatchObject({ status: 0 });
    expect(told.out).toContain('PURGE_UNFINISHED');
    for (const argv of [['rebuild', '--replace'], ['purge']]) {
      const refused = await world.run(argv, folder);
      expect(refused.status).toBe(3);
      expect(refused.err).toContain('purge --resume');
    }
    const resumed = await world.run(['purge', '--resume'], folder);
    expect(resumed, resumed.err).toMatchObject({ status: 0 });
    expect(readPurgeOrder(folder)).toBeUndefined();
    expect(findCanaries(folder, CANARIES)).toEqual([]);
    const verified = await world.run(['verify'], folder);
    expect(verified, verified.out).toMatchObject({ status: 0 });
    expect(verified.out).not.toContain('PURGE_UNFINISHED');
    expect((await world.run(['purge', '--resume'], folder)).status).toBe(3);
  });

  test('RE-3: by somebody who still reads the case is told, and finished when they are gone', async () => {
    const folder = world.copy('read-meanwhile');
    const plan = await planOf(['purge'], folder);
    const reader = openDatabase(join(folder, 'leadline.db'));
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM capture').get();
    const stopped = await world.run(['purge', ...approved(plan)], folder);
    expect(stopped.status).toBe(3);
    expect(stopped.err).toContain('purge --resume');
    reader.close();
    expect((await world.run(['verify'], folder)).out).toContain('PURGE_UNFINISHED');
    expect((await world.run(['purge', '--resume'], folder)).status).toBe(0);
    expect(findCanaries(folder, CANARIES)).toEqual([]);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });

  test('is not finished when nobody approved it: an order that the audit log does not know', async () => {
    const folder = world.copy('planted');
    mkdirSync(join(folder, 'retention'));
    const [capture = ''] = textsOf(folder, 'SELECT id FROM capture ORDER BY id LIMIT 1');
    const order = {
      schema: 'purge-order/1',
      plan: 'purge-20260101T000000Z-0000000000000000',
      reason: 'x',
      basis: 'x',
      approvedBy: 'x',
      at: 'x',
    };
    writeFileSync(join(folder, 'retention', 'purge-order.json'), JSON.stringify({ ...order, captures: [capture], leads: [], urgent: [] }));
    expect((await world.run(['purge', '--resume'], folder)).status).toBe(6);
    expect(rowsOf(folder, `SELECT id FROM capture WHERE id = '${capture}'`)).toHaveLength(1);
    expect((await world.run(['verify'], folder)).status).toBe(6);
  });

  test('RE-2: is not finished on other captures than its plan names, however many', async () => {
    const folder = world.copy('exchanged');
    stopAfter(folder, 0);
    const path = join(folder, 'retention', 'purge-order.json');
    const order = JSON.parse(readFileSync(path, 'utf8')) as { readonly captures: readonly string[] };
    const other = textsOf(folder, 'SELECT id FROM capture ORDER BY id').find((id) => !order.captures.includes(id)) ?? '';
    expect(other).not.toBe('');
    writeFileSync(path, JSON.stringify({ ...order, captures: order.captures.with(0, other) }));
    const { status, err } = await world.run(['purge', '--resume'], folder);
    expect(status).toBe(6);
    expect(err).toContain('approved');
    expect(rowsOf(folder, `SELECT id FROM capture WHERE id = '${other}'`)).toHaveLength(1);
  });

  test('RE-2: no plan is carried out before the moment that it is made for', async () => {
    const folder = world.copy('ahead');
    const day = world.day;
    world.day = day + 4_000;
    const { out } = await world.run(['purge', '--json'], folder);
    world.day = day;
    const [plan = ''] = /purge-\d{8}T\d{6}Z-[0-9a-f]{16}/.exec(out) ?? [];
    const { status, err } = await world.run(['purge', '--plan', plan, '--approve-by', 'Second Person', '--why', 'OPS-12'], folder);
    expect(status).toBe(2);
    expect(err).toContain('has not come');
  });
});

/** Leaves a case as a purge that was killed after so many of its steps leaves it: no last entry, no inventory. */
function stopAfter(folder: string, steps: number): void {
  const now = (): number => Date.now() + world.day * 86_400_000;
  const io = { out: () => undefined, err: () => undefined, terminal: false, columns: () => 80, environment: {}, cwd: folder, now };
  const paths = casePaths(folder);
  const file = readCase(folder);
  const audit = openCaseAudit(io, { paths, file, invocation: plainInvocation('purge'), begins: 'log-begun' });
  const lock = lockCase(paths.lock);
  const db = openDatabase(paths.database);
  audit.log.append({ ...audit.factsOf('erase'), phase: 'begin' });
  const plan = makePurgePlan({ db, paths, file }, { reason: 'retention ended', named: [], asOfMs: now() });
  const { captureIds: captures, leadIds: leads } = plan.rows;
  audit.log.append(audit.factsOf('erase', { plan: plan.id, captures: captures.length, leads: leads.length }));
  const approval = { basis: 'OPS-12', approvedBy: 'Second Person', at: new Date(now()).toISOString() };
  const running = purgeSteps(
    { db, paths },
    { plan: plan.id, reason: plan.reason, ...approval, captures, leads, urgent: plan.urgent, addresses: plan.addresses },
  );
  for (let step = 0; step <= steps; step += 1) running.next();
  db.close();
  lock.release();
}

function recordOf(folder: string, id: string): { readonly recordSha256: string } {
  return JSON.parse(readFileSync(join(folder, 'evidence', id.slice(4, 6), id, 'record.json'), 'utf8')) as { recordSha256: string };
}
