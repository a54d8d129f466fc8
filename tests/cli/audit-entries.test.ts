import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import type { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/create-program.ts';
import type { AuditEntry } from '../../src/evidence/audit/audit-entry.ts';
import { entryLine } from '../../src/evidence/audit/audit-entry.ts';
import { appendDurable } from '../../src/evidence/audit/write-durable.ts';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { urgentLog } from '../../src/evidence/urgent-log.ts';
import { beginOnly } from './begin-only.ts';
import { filesIn, newCase, scannedCase } from './small-case.ts';
import type { SmallCase } from './small-case.ts';

let world: SmallCase;
let leadId: string;
beforeAll(async () => {
  world = await scannedCase();
  const listed = await world.run(['leads', 'list', '--json']);
  leadId = (JSON.parse(listed.out.split('\n')[0] ?? '') as { lead_id: string }).lead_id;
  // As a scan raises it: while it is under way.
  beginOnly(world.caseFolder);
  urgentLog(casePaths(world.caseFolder).urgent).raise({
    id: 'urg-0000000000000001',
    category: 'listed',
    targetId: 'lumen',
    scanId: 1,
    url: 'https://lumen.test/x',
    rule: 'RULE-1',
    raisedAt: '2026-01-05T10:00:00.000Z',
  });
}, 90_000);

const entriesOf = (folder: string): readonly AuditEntry[] =>
  readFileSync(join(folder, 'audit', 'log-000001.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditEntry);
/** Takes members out of `case.json`. */
const withoutMembers = (folder: string, members: readonly string[]): void => {
  const path = join(folder, 'case.json');
  const file = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as object).filter(([name]) => !members.includes(name));
  writeFileSync(path, JSON.stringify(Object.fromEntries(file)));
};
/** Makes of a case what version 0.1 would have made: no log, no authority, no items. */
const makeEarlier = (folder: string): void => {
  for (const name of ['audit', 'evidence/scans', 'case.json.sig']) rmSync(join(folder, name), { recursive: true });
  withoutMembers(folder, ['audit', 'authority', 'encryption']);
};
const statusOf = async (folder: string): Promise<number> => (await world.run(['verify'], folder)).status;

/** What becomes of every command: its action in the log, or why it needs none. A new command fails the test until it stands here. */
const COMMANDS: Readonly<Record<string, { readonly action: string; readonly argv?: readonly string[] } | string>> = {
  init: { action: 'case-made' },
  scan: { action: 'collect' },
  'leads list': { action: 'search', argv: ['--filter', 'phones~31612345678'] },
  // Demands a reason: tests/cli/view/view-command.test.ts.
  view: { action: 'view' },
  'leads show': { action: 'view', argv: ['LEAD'] },
  // Sessions and decisions: tests/cli/triage/triage-command.test.ts.
  triage: { action: 'view', argv: ['--status'] },
  'person role': { action: 'alter', argv: ['LEAD', 'other', '--reason', 'an agency, by its own words'] },
  'urgent list': { action: 'view', argv: ['--all'] },
  'urgent ack': { action: 'alter', argv: ['urg-0000000000000001'] },
  'urgent handoff': { action: 'disclose', argv: ['urg-0000000000000001', '--to', 'Unit'] },
  diff: { action: 'combine', argv: ['day-1', 'day-2'] },
  export: { action: 'disclose', argv: ['csv'] },
  'report technical': { action: 'disclose', argv: ['--json'] },
  'report preservation': { action: 'disclose', argv: ['--filter', 'phones~31612345678'] },
  'report tally': { action: 'disclose', argv: ['--format', 'csv'] },
  'anchor request': { action: 'anchor', argv: ['head.tsq', '--force'] },
  'anchor add': { action: 'anchor' },
  rebuild: { action: 'alter' },
  'retention due': { action: 'view', argv: [] },
  'retention review': { action: 'alter' },
  'hold add': { action: 'alter' },
  'hold remove': { action: 'alter' },
  'hold list': { action: 'view', argv: [] },
  purge: { action: 'erase' },
  'subject find': { action: 'search', argv: ['--handle', 'phone:+31612345678'] },
  'subject report': { action: 'disclose', argv: ['--handle', 'phone:+31612345678'] },
  'subject erase': { action: 'erase' },
  'access list': 'which keys open the case, no data of persons',
  'access add': { action: 'alter' },
  'access rekey': { action: 'alter' },
  'access remove': { action: 'alter' },
  'access read': { action: 'disclose', argv: ['logs/scan.log', '-o', 'scan.log', '--force'] },
  status: 'counts of the work, no data of persons',
  verify: 'writes nothing at all',
  'bundle check': 'no case',
  'bundle unpack': 'no case',
  'lexicon check': 'no case',
  'lexicon list': 'no case',
  'targets check': 'no case',
  'targets list': 'no case',
  'targets probe': 'no case',
  'targets test': 'no case',
  extract: 'no case',
  doctor: 'no case',
  demo: 'a case of its own, through the commands above',
};

function commandNames(command: Command, above = ''): readonly string[] {
  return command.commands.flatMap((child) => {
    const name = `${above} ${child.name()}`.trim();
    return child.commands.length > 0 ? commandNames(child, name) : [name];
  });
}

describe('the audit log', () => {
  test('AU-2: every command of the program is known to be entered, or why it needs not', () => {
    expect(commandNames(createProgram()).filter((name) => !(name in COMMANDS))).toEqual([]);
  });

  test.each(
    Object.entries(COMMANDS).flatMap(([name, about]) =>
      typeof about === 'object' && about.argv ? [[name, about.action, about.argv] as const] : [],
    ),
  )('AU-2, DQ-3: %s is entered as %s, with its reason', async (name, action, given) => {
    const argv = [...name.split(' '), ...given.map((word) => (word === 'LEAD' ? leadId : word))];
    const before = entriesOf(world.caseFolder).length;
    expect(await world.run(argv)).toMatchObject({ status: 0 });
    const own = entriesOf(world.caseFolder).slice(before);
    expect(own.filter((entry) => entry.command === name && entry.action === action && entry.why.code === 'purpose').length).toBeGreaterThan(
      0,
    );
    expect(
      await world.run([
        ...argv,
        ...(['diff', 'export'].some((word) => name === word) || !name.startsWith('anchor') ? ['--why', 'OPS-12'] : []),
      ]),
    ).toMatchObject({ status: 0 });
    if (!name.startsWith('anchor')) expect(entriesOf(world.caseFolder).at(-1)?.why).toEqual({ code: 'stated', text: 'OPS-12' });
    expect(await statusOf(world.caseFolder)).toBe(0);
  });

  test('AU-2: what finds nothing and what fails is entered as well, and status is not unless it shows URLs', async () => {
    const before = entriesOf(world.caseFolder).length;
    expect((await world.run(['leads', 'show', 'lead-ffffffffffffffff'])).status).toBe(3);
    expect((await world.run(['leads', 'list', '--filter', 'nonsense'])).status).toBe(2);
    expect((await world.run(['status'])).status).toBe(0);
    expect(
      entriesOf(world.caseFolder)
        .slice(before)
        .map(({ action }) => action),
    ).toEqual(['view', 'search']);
    expect((await world.run(['status', '--render'])).status).toBe(0);
    expect(entriesOf(world.caseFolder).at(-1)).toMatchObject({ action: 'view', command: 'status' });
    expect((await world.run(['status', '--skipped'])).status).toBe(0);
    expect(entriesOf(world.caseFolder).at(-1)).toMatchObject({ action: 'view', command: 'status', data: { scans: [2] } });
  });

  test('AU-2: a scan is entered with its beginning, its end, what each target gave, and the inventory', () => {
    const scans = entriesOf(world.caseFolder).filter(({ action }) => action === 'collect');
    expect(scans.slice(0, 4).map(({ phase }) => phase)).toEqual(['begin', 'end', 'begin', 'end']);
    expect(scans[1]?.ends).toEqual([scans[0]?.seq]);
    expect(scans[1]?.inventory?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(scans[1]?.data).toMatchObject({
      scan: 1,
      state: 'complete',
      targets: [{ target: expect.any(String), pages: expect.any(Number) }],
    });
  });

  test('AU-2: an export is entered with hash, rows and columns before it has its name; the head stands in FILE.meta.json and is in the log', async () => {
    const file = join(world.folder, 'out.csv');
    expect((await world.run(['export', 'csv', '-o', file])).status).toBe(0);
    const meta = JSON.parse(readFileSync(`${file}.meta.json`, 'utf8')) as { audit_head: string; sha256: string; rows: number };
    const entry = entriesOf(world.caseFolder).at(-1);
    expect(meta.audit_head).toBe(entry?.hash);
    expect(entry?.data).toMatchObject({ sha256: meta.sha256, rows: meta.rows, day: 'day-2', format: 'csv' });
    expect(entry?.data['columns']).toContain('phones');
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(meta.sha256);
    expect((await world.run(['verify', '--head', meta.audit_head])).status).toBe(0);
  });

  test.each(['call +31 6 1234 5678', 'mail a@b.test', 'see https://site-a.test/x', '0612345678', ''])(
    'AU-6: refuses “%s” as a reason',
    async (why) => {
      const before = entriesOf(world.caseFolder).length;
      const { status, err } = await world.run(['leads', 'list', '--why', why]);
      expect(status).toBe(2);
      expect(err).toContain('outlives');
      expect(entriesOf(world.caseFolder)).toHaveLength(before);
    },
  );

  test.each(['OPS-12', 'Order 2026-117 of 2026-01-05', 'reference 2026-1183, chamber 4'])('AU-6: takes “%s” as a reason', async (why) => {
    expect((await world.run(['leads', 'list', '--why', why, '--quiet'])).status).toBe(0);
  });

  test('AU-6: no handle, name, text or word that was sought stands in the log, in clear, hexadecimal, base64 or as a bare hash', async () => {
    const leads = (await world.run(['leads', 'list', '--json'])).out.split('\n').slice(0, -1);
    const canaries = new Set(['+31687654321', 'Canary Name', 'canary@mail.test']);
    for (const line of leads) {
      const lead = JSON.parse(line) as {
        title: string | null;
        phones: string[];
        emails: string[];
        telegram: string[];
        aliases: string[];
        url: string;
      };
      for (const value of [lead.title ?? '', lead.url, ...lead.phones, ...lead.emails, ...lead.telegram, ...lead.aliases])
        if (value.length > 4) canaries.add(value);
    }
    expect(canaries.size).toBeGreaterThan(20);
    await world.run(['leads', 'list', '--filter', 'phones~+31687654321', '--filter', 'title~Canary Name', '--sort', 'title']);
    await world.run(['leads', 'show', 'canary@mail.test']);
    await world.run(['leads', 'show', '+31687654321']);
    await world.run(['urgent', 'handoff', 'urg-0000000000000001', '--to', 'Canary Name', '--by', 'canary@mail.test']);
    const log = filesIn(world.caseFolder)
      .filter((path) => /^audit\/(?:log-|head|inventory\/)/.test(path))
      .map((path) => readFileSync(join(world.caseFolder, path), 'latin1'))
      .join('\n');
    const spellings = (value: string): readonly string[] => {
      const bytes = Buffer.from(value, 'utf8');
      return [
        value,
        value.replace('+', ''),
        bytes.toString('latin1'),
        bytes.toString('hex'),
        bytes.toString('base64').replace(/=+$/, ''),
        createHash('sha256').update(bytes).digest('hex'),
      ];
    };
    const found = [...canaries].flatMap(spellings).filter((spelling) => spelling.length > 4 && log.includes(spelling));
    expect(found).toEqual([]);
    // The log can still tell whether a number was sought, to whoever has the salt.
    expect(entriesOf(world.caseFolder).some(({ terms }) => (terms['filter'] ?? []).length === 2)).toBe(true);
  });

  test('AU-1: what something else altered is told by the next command, entered, and never forgotten', async () => {
    const folder = world.copy('altered');
    const db = new Database(join(folder, 'leadline.db'));
    db.exec("UPDATE lead SET priority = 'none'");
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    expect(await statusOf(folder)).toBe(6);
    const { status, err } = await world.run(['leads', 'list', '--quiet'], folder);
    expect(status).toBe(0);
    expect(err).toContain('WARNING');
    expect(err).toContain('leadline.db');
    const { out, status: verified } = await world.run(['verify'], folder);
    expect(verified).toBe(6);
    expect(out).toContain('ALTERED_OUTSIDE');
    expect(out).not.toContain('FILE_ALTERED');
  });

  test('AU-1: an alteration that keeps size and time is found before a command that changes the case would sign it', async () => {
    const folder = world.copy('altered-quietly');
    const path = join(folder, 'leadline.db');
    const { atimeMs, mtimeMs } = statSync(path);
    const bytes = readFileSync(path);
    bytes[bytes.byteLength - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
    const { err } = await world.run(['urgent', 'ack', 'urg-0000000000000001'], folder);
    expect(err).toContain('leadline.db (altered)');
    expect(await statusOf(folder)).toBe(6);
  });

  test('AU-1: a file planted in the evidence is found before a command that changes the case would take it in', async () => {
    const folder = world.copy('planted');
    writeFileSync(join(folder, 'evidence', 'planted.txt'), 'x');
    const { err } = await world.run(['urgent', 'ack', 'urg-0000000000000001'], folder);
    expect(err).toContain('evidence/planted.txt (planted)');
    const verified = await world.run(['verify'], folder);
    expect(verified.status).toBe(6);
    expect(verified.out).toContain('ALTERED_OUTSIDE');
  });

  test('AU-1: a database that was lost and made again from the evidence is told, and no problem', async () => {
    const folder = world.copy('rebuilt');
    rmSync(join(folder, 'leadline.db'));
    expect(await statusOf(folder)).toBe(6);
    const rebuilt = await world.run(['rebuild', '--quiet'], folder);
    expect(rebuilt, rebuilt.err).toMatchObject({ status: 0 });
    expect(rebuilt.err).toContain('leadline.db (missing)');
    const verified = await world.run(['verify'], folder);
    expect(verified.out).toContain('DATABASE_REPLACED');
    expect(verified.status).toBe(0);
  });

  test('AU-1, CA-1: case.json that was changed by hand stops every command until whoever answers for the case signs it; that is entered and told', async () => {
    const folder = world.copy('renewed');
    const path = join(folder, 'case.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('2099-12-31', '2098-12-31'));
    expect(await statusOf(folder)).toBe(6);
    const refused = await world.run(['leads', 'list', '--quiet'], folder);
    expect(refused.status).toBe(6);
    expect(refused.err).toContain('--renew');
    const renewed = await world.run(['init', folder, '--renew', '--why', 'OPS-12'], folder);
    expect(renewed.status).toBe(0);
    expect(renewed.err).toContain('case.json changed by hand');
    expect((await world.run(['leads', 'list', '--quiet'], folder)).status).toBe(0);
    const verified = await world.run(['verify'], folder);
    expect(verified.status).toBe(0);
    expect(verified.out).toContain('CASE_CHANGED');
  });

  test('AU-4: a half-written line is told by the next command, which goes on; nothing else is lost', async () => {
    const folder = world.copy('torn');
    appendFileSync(join(folder, 'audit', 'log-000001.jsonl'), '{"action":"view","at"');
    expect(await statusOf(folder)).toBe(0);
    const { status, err } = await world.run(['leads', 'list', '--quiet'], folder);
    expect(status).toBe(0);
    expect(err).toContain('half-written line is kept in audit/torn/');
    const verified = await world.run(['verify'], folder);
    expect(verified.status).toBe(0);
    expect(verified.out).toContain('TORN_KEPT');
  });

  test('AU-4: a command that was killed before its checkpoint is told, and the next command takes in what it left', async () => {
    const folder = world.copy('killed');
    const db = new Database(join(folder, 'leadline.db'));
    db.exec("UPDATE lead SET priority = 'note'");
    db.close();
    const log = join(folder, 'audit', 'log-000001.jsonl');
    // The state that a kill right after the first entry of a scan leaves.
    beginOnly(folder);
    expect(readFileSync(log, 'utf8')).toContain('"phase":"begin"');
    const stopped = await world.run(['verify'], folder);
    expect(stopped.status).toBe(0);
    expect(stopped.out).toContain('STOPPED');
    expect(stopped.out).toContain('CHANGED_SINCE');
    const { err } = await world.run(['leads', 'list', '--quiet'], folder);
    expect(err).toContain('stopped before its checkpoint');
    const after = await world.run(['verify'], folder);
    expect(after.status).toBe(0);
    expect(after.out).not.toContain('STOPPED');
  });

  test('AU-1: a case file that lost authority and signature while a stopped command waits is refused, not signed', async () => {
    const folder = world.copy('stopped-unsigned');
    beginOnly(folder);
    withoutMembers(folder, ['authority']);
    rmSync(join(folder, 'case.json.sig'));
    for (const argv of [
      ['leads', 'list'],
      ['hold', 'add', leadId, '--why', 'OPS-12'],
    ]) {
      const { status, err } = await world.run(argv, folder);
      expect(status).toBe(6);
      expect(err).toContain('signature');
    }
    expect(await statusOf(folder)).toBe(6);
  });

  test('AU-1: contacts that were changed while a stopped command waits, or beside a command, are entered', async () => {
    const folder = world.copy('stopped-contacts');
    writeFileSync(join(folder, 'contacts.yaml'), 'one');
    expect((await world.run(['hold', 'add', leadId, '--why', 'OPS-12'], folder)).status).toBe(0);
    beginOnly(folder);
    writeFileSync(join(folder, 'contacts.yaml'), 'another');
    const { err } = await world.run(['leads', 'list', '--quiet'], folder);
    expect(err).toContain('contacts.yaml changed by hand');
    expect(entriesOf(folder).filter(({ action }) => action === 'case-changed')).toHaveLength(1);
    const verified = await world.run(['verify'], folder);
    expect(verified.status).toBe(0);
    expect(verified.out).toContain('CASE_CHANGED');
  });

  test('RE-4: an item that was removed while a stopped command waits is not accounted for by a tombstone that nobody approved', async () => {
    const folder = world.copy('stopped-tombstone');
    const item = filesIn(folder).find((path) => path.startsWith('evidence/') && path.endsWith('record.json'));
    const [, shelf = '', id = ''] = item?.split('/') ?? [];
    beginOnly(folder);
    rmSync(join(folder, 'evidence', shelf, id), { recursive: true });
    mkdirSync(join(folder, 'tombstones'), { recursive: true });
    writeFileSync(join(folder, 'tombstones', `${id}.json`), JSON.stringify({ id }));
    expect(await statusOf(folder)).toBe(6);
    expect((await world.run(['leads', 'list', '--quiet'], folder)).err).toContain('2 are missing');
    // Nor later, when a checkpoint knows the tombstone.
    expect((await world.run(['hold', 'add', leadId, '--why', 'OPS-12'], folder)).status).toBe(0);
    const verified = await world.run(['verify'], folder);
    expect(verified.status).toBe(6);
    expect(verified.out).toContain('FILE_MISSING');
  });

  test('a case without a log, made by the version before, gets one with the first command, which says so', async () => {
    const folder = world.copy('earlier');
    makeEarlier(folder);
    expect((await world.run(['verify'], folder)).status).toBe(3);
    const { status, err } = await world.run(['leads', 'list', '--quiet'], folder);
    expect(status).toBe(0);
    expect(err).toContain('the log begins now');
    expect(entriesOf(folder).map(({ action }) => action)).toEqual(['log-begun', 'checkpoint', 'search']);
    const verified = await world.run(['verify'], folder);
    expect(verified.status).toBe(0);
    expect(verified.out).toContain('LOG_BEGAN_LATE');
  });

  test.each([
    ['its log and all that names it', ['audit']],
    ['its log and its authority', ['audit', 'authority']],
    ['its log, authority and encryption', ['audit', 'authority', 'encryption']],
  ])('AU-1: a case from which %s was taken away is no older case', async (what, members) => {
    const folder = world.copy(`taken-${members.length}`);
    rmSync(join(folder, 'audit'), { recursive: true });
    rmSync(join(folder, 'case.json.sig'));
    withoutMembers(folder, members);
    const { status, err } = await world.run(['leads', 'list', '--quiet'], folder);
    expect(status, what).toBe(6);
    expect(err).toContain('names no audit log');
    expect(await statusOf(folder)).toBe(6);
  });

  test('a database of an earlier schema is brought up to date under the log, also by a command that is not entered itself', async () => {
    const folder = world.copy('earlier-schema');
    makeEarlier(folder);
    rmSync(join(folder, 'leadline.db'));
    const db = new Database(join(folder, 'leadline.db'));
    db.exec('CREATE TABLE of_an_earlier_time (id INTEGER)');
    db.close();
    expect((await world.run(['status'], folder)).status).toBe(0);
    expect(entriesOf(folder).map(({ action, command }) => `${command}: ${action}`)).toEqual([
      'migrate: log-begun',
      'migrate: checkpoint',
      'migrate: alter',
      'migrate: alter',
    ]);
    expect(await statusOf(folder)).toBe(0);
  });

  test('the key may lie elsewhere; without it nothing is read, and verify needs none', async () => {
    const keyFile = join(world.folder, 'keys', 'key.pem');
    const made = await newCase({ LEADLINE_KEY: keyFile });
    expect(statSync(keyFile).mode & 0o077).toBe(0);
    expect(filesIn(made.caseFolder)).not.toContain('audit/signing-key.pem');
    expect((await made.run(['urgent', 'list'])).status).toBe(0);
    rmSync(keyFile);
    const refused = await made.run(['urgent', 'list']);
    expect(refused.status).toBe(3);
    expect(refused.err).toContain('LEADLINE_KEY');
    expect((await made.run(['verify'])).status).toBe(0);
  });

  test('the private key is its owner’s alone, and a key of another case is refused', async () => {
    const [one, other] = [await newCase(), await newCase()];
    const key = join(one.caseFolder, 'audit', 'signing-key.pem');
    expect(statSync(key).mode & 0o777).toBe(0o600);
    writeFileSync(key, readFileSync(join(other.caseFolder, 'audit', 'signing-key.pem')));
    const { status, err } = await one.run(['urgent', 'list']);
    expect(status).toBe(3);
    expect(err).toContain('not the one that signs');
  });

  test('an entry is canonical: what is read back is spelled the same', () => {
    const lines = readFileSync(join(world.caseFolder, 'audit', 'log-000001.jsonl'), 'utf8')
      .split('\n')
      .slice(0, -1);
    for (const line of lines) expect(entryLine(JSON.parse(line) as AuditEntry)).toBe(line);
    expect(() => appendDurable(join(world.folder, 'no-such-folder', 'x'), 'x')).toThrow();
  });
});
