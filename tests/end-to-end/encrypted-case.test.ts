import {
  chmodSync,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccess, readAccess } from '../../src/evidence/access/access-file.ts';
import { readKeyFile } from '../../src/evidence/access/key-secret.ts';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { itemStore } from '../../src/evidence/item-store.ts';
import { urgentLog } from '../../src/evidence/urgent-log.ts';
import { policeFlags } from '../police-flags.ts';
import { beginOnly } from '../cli/begin-only.ts';
import { runCli } from '../cli/run-cli.ts';
import type { CliRun } from '../cli/run-cli.ts';
import { filesIn } from '../cli/small-case.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';

let world: FixtureCase;
let folder: string;
let keyFile: string;
/** Texts that the case holds: titles, handles, addresses, words of pages. */
let canaries: readonly string[];

const withKey = (argv: readonly string[], on = folder): Promise<CliRun> =>
  runCli([...argv, '--case', on], { cwd: world.folder, environment: { LEADLINE_KEY_FILE: keyFile } });
const withoutKey = (argv: readonly string[], on = folder): Promise<CliRun> =>
  runCli([...argv, '--case', on], { cwd: world.folder, environment: {} });
const outside = (name: string): string => join(world.folder, name);
const copyOf = (name: string): string => {
  cpSync(folder, outside(name), { recursive: true, preserveTimestamps: true });
  chmodSync(outside(name), 0o700);
  return outside(name);
};
const csvOf = async (day: string): Promise<string> => (await withKey(['export', 'csv', '--day', day, '--style', 'raw', '--quiet'])).out;
const pathsWithKey = (on = folder): ReturnType<typeof casePaths> => casePaths(on, openAccess(readAccess(on), readKeyFile(keyFile)).cipher);

beforeAll(async () => {
  world = await fixtureCase({ seed: 7, ads: 60 });
  folder = outside('secret');
  keyFile = outside('unit.key');
  const made = await runCli(['init', folder, ...policeFlags(), '--key-file', keyFile], { cwd: world.folder, environment: {} });
  if (made.status !== 0) throw new Error(made.err);
  const contacts = join(folder, 'contacts.yaml');
  writeFileSync(contacts, readFileSync(contacts, 'utf8').replaceAll('TO FILL IN', 'none: a test'));
  for (const day of [1, 2] as const) {
    world.site.setDay(day);
    const argv = [
      'scan',
      world.targets,
      '--day',
      `day-${day}`,
      '--only',
      'lumen',
      'bridgework',
      '--render',
      'http',
      '--quiet',
      ...world.reach,
    ];
    const scan = await withKey([...argv, '--metrics', join(folder, 'metrics.jsonl')]);
    if (![0, 4].includes(scan.status)) throw new Error(scan.err);
  }
  // As a scan raises it: while it is under way.
  const { urgent, cipher } = pathsWithKey();
  beginOnly(folder, cipher);
  urgentLog(urgent, cipher).raise({
    id: 'urg-0000000000000001',
    category: 'listed',
    targetId: 'lumen',
    scanId: 1,
    url: 'https://lumen.test/qvxpath',
    rule: 'RULE-1',
    raisedAt: '2026-01-05T10:00:00.000Z',
  });
  await withKey(['urgent', 'ack', 'urg-0000000000000001']);
  const leads = (await withKey(['leads', 'list', '--json', '--quiet'])).out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { title: string; url: string; phones: readonly string[]; emails: readonly string[] });
  const texts = leads.flatMap(({ title, url, phones, emails }) => [title, new URL(url).pathname, ...phones, ...emails]);
  canaries = [...new Set(texts)].filter((text) => text.length > 7).slice(0, 60);
}, 300_000);

afterAll(() => world.close());

describe('a case under the regime police', () => {
  test('AC-2: the same texts stand in what it gives out, so that looking for them proves something', async () => {
    const csv = (await csvOf('day-1')) + (await csvOf('day-2'));
    expect(canaries.filter((canary) => !csv.includes(canary.replaceAll('"', '""')))).toEqual([]);
  });

  test('AC-2: every command that reads works with the key, and ends with 3 and E_KEY without it', async () => {
    const [leadId = ''] = (await csvOf('day-1')).split('\r\n')[1]?.split(',') ?? [];
    const commands = [
      ['leads', 'list'],
      ['leads', 'show', leadId, '--day', 'day-1'],
      ['view', leadId, '--why', 'OPS-12', '--text'],
      ['diff', 'day-1', 'day-2'],
      ['urgent', 'list', '--all'],
      ['triage', '--status'],
      ['triage', leadId, '--set', 'relevant', '--note', 'two signs'],
      ['person', 'role', leadId, 'other', '--reason', 'an agency'],
      ['status'],
      ['status', '--skipped'],
      ['export', 'jsonl'],
      ['export', 'bundle', '-o', outside('bundle.zip'), '--force', '--no-encrypt', '--why', 'OPS-1', '--to', 'unit'],
      ['view', leadId, '--text', '--why', 'OPS-1'],
      ['report', 'technical'],
      ['retention', 'due'],
      ['hold', 'list'],
      ['subject', 'find', '--handle', 'phone:+31612345678', '--why', 'OPS-1'],
    ];
    for (const argv of commands) {
      expect([argv, await withKey(argv)]).toEqual([argv, expect.objectContaining({ status: 0 })]);
      const { status, err, out } = await withoutKey([...argv, '--json']);
      expect([argv, status, out]).toEqual([argv, 3, '']);
      expect(JSON.parse(err)).toMatchObject({ error: 'E_KEY' });
    }
    expect((await withKey(['urgent', 'list', '--all'])).out).toContain('urg-0000000000000001');
  });

  test('VI-1: a page made for viewing is never left in it in clear: it needs a place outside', async () => {
    const [leadId = ''] = (await csvOf('day-1')).split('\r\n')[1]?.split(',') ?? [];
    const refused = await withKey(['view', leadId, '--why', 'OPS-12']);
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('-o FILE')]);
    expect((await withKey(['view', leadId, '--why', 'OPS-12', '-o', outside('viewed.html')])).status).toBe(0);
    expect(readFileSync(outside('viewed.html'), 'utf8')).toContain(leadId);
    expect(filesIn(folder).filter((path) => path.startsWith('views/'))).toEqual([]);
  });

  test('AC-2: another key file and another passphrase are refused in one clear sentence, and nothing changes', async () => {
    const other = outside('other.key');
    writeFileSync(other, 'x'.repeat(64), { mode: 0o600 });
    const before = readFileSync(join(folder, 'audit', 'head.json'), 'utf8');
    const { status, err } = await runCli(['leads', 'list', '--case', folder, '--key-file', other], { cwd: world.folder, environment: {} });
    expect([status, err]).toEqual([3, 'leadline: The key file does not open this case. Nothing was read or changed.\n']);
    expect(readFileSync(join(folder, 'audit', 'head.json'), 'utf8')).toBe(before);
  });

  test('AC-2: verify compares every file without the key and says so; with it the captures, too', async () => {
    const closed = await withoutKey(['verify', '--json']);
    expect(closed.status).toBe(0);
    expect(closed.out).toContain('NOT_OPENED');
    const open = await withKey(['verify']);
    expect(open.status).toBe(0);
    expect(open.out).toMatch(/captures +[1-9]\d* in the database, (\d+) read, \1 with the body that was received/);
    const altered = copyOf('altered');
    const [id = ''] = itemStore(casePaths(altered).evidence, casePaths(altered).work).ids();
    const file = join(altered, 'evidence', id.slice(4, 6), id, 'record.json');
    const bytes = readFileSync(file);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    rewrite(file, bytes);
    const found = await withoutKey(['verify', '--json'], altered);
    expect(found.status).toBe(6);
    expect(found.out).toContain('FILE_ALTERED');
  });

  test('AC-2: two items that were put in each other’s place are an integrity failure', async () => {
    const swapped = copyOf('swapped');
    const { evidence } = casePaths(swapped);
    const leads = JSON.parse((await withKey(['leads', 'list', '--json', '--quiet'])).out.split('\n')[0] ?? '') as {
      lead_id: string;
      capture_id: string;
    };
    const other = [...itemStore(evidence, join(swapped, 'tmp')).ids()].find((id) => id !== leads.capture_id) ?? '';
    for (const name of ['item.warc.gz', 'record.json']) {
      const [a, b] = [leads.capture_id, other].map((id) => join(evidence, id.slice(4, 6), id, name)) as [string, string];
      renameSync(a, `${a}.x`);
      renameSync(b, a);
      renameSync(`${a}.x`, b);
    }
    const shown = await withKey(['leads', 'show', leads.lead_id], swapped);
    expect([shown.status, shown.err]).toEqual([6, expect.stringContaining('another file was put in its place')]);
    expect((await withKey(['verify'], swapped)).status).toBe(6);
  });

  test('AC-5: the log of the scans, decrypted, tells what became of every page and names none of them', async () => {
    expect((await withKey(['access', 'read', 'logs/scan.log', '-o', outside('scan.log')])).status).toBe(0);
    const log = readFileSync(outside('scan.log'), 'utf8');
    expect(log).toMatch(/"type":"settled".*"host":"lumen-directory\.test"/);
    expect(canaries.filter((canary) => log.includes(canary))).toEqual([]);
    expect(readFileSync(join(folder, 'logs', 'scan.log'), 'utf8')).not.toContain('settled');
  });

  test('AC-2: nothing is given out into the case, where it would stand in clear', async () => {
    const into = join(folder, 'leads.csv');
    expect(await withKey(['export', 'csv', '-o', into])).toMatchObject({ status: 3, err: expect.stringContaining('encrypted case') });
    expect(readdirSync(folder)).not.toContain('leads.csv');
    expect((await withKey(['export', 'csv', '-o', outside('leads.csv')])).status).toBe(0);
  });

  test('AC-2: where the file of its keys was removed, the case is refused as altered', async () => {
    const headless = copyOf('headless');
    rmSync(join(headless, 'access', 'keys.json'));
    expect(await withKey(['leads', 'list'], headless)).toMatchObject({ status: 6, err: expect.stringContaining('access/keys.json') });
    expect((await withoutKey(['verify'], headless)).status).toBe(6);
  });

  test('AC-1: a case that others may read is refused by every command with 6 and the chmod to run', async () => {
    const open = copyOf('open');
    for (const mode of [0o755, 0o750, 0o701]) {
      chmodSync(open, mode);
      for (const argv of [['leads', 'list'], ['status'], ['verify'], ['scan', world.targets], ['urgent', 'list'], ['rebuild', '--replace']])
        expect([argv, await withKey(argv, open)]).toEqual([
          argv,
          expect.objectContaining({ status: 6, err: expect.stringContaining(`chmod 700 ${open}`) }),
        ]);
    }
    chmodSync(open, 0o700);
    expect((await withKey(['status'], open)).status).toBe(0);
  });

  test('AC-2: is made again from the evidence, encrypted as before, with the same leads', async () => {
    const before = await csvOf('day-2');
    expect(await withKey(['rebuild', '--replace'])).toMatchObject({ status: 0 });
    expect(await csvOf('day-2')).toBe(before);
    for (const name of ['leadline.db', 'leadline.db.replaced'])
      expect(readFileSync(join(folder, name)).subarray(0, 6).toString('latin1')).not.toBe('SQLite');
    expect((await withKey(['verify'])).status).toBe(0);
  });

  test('AC-2: holds, after all of that, nothing of what was read in clear, in no file, packed or not', () => {
    expect(canaries.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const path of filesIn(folder)) {
      const bytes = readFileSync(join(folder, path));
      for (const form of [bytes, unpacked(bytes)])
        for (const canary of [...canaries, 'qvxpath', 'lumen-directory.test', '<html', 'WARC/1'])
          for (const encoding of ['utf8', 'utf16le'] as const)
            if (form.includes(Buffer.from(canary, encoding))) found.push(`${path}: ${canary}`);
    }
    expect(found).toEqual([]);
  });

  test('AC-1: every folder is its owner’s, every file 0600 or 0400, after scans, changes and exports', () => {
    const modes = filesIn(folder).map((path) => [path, lstatSync(join(folder, path)).mode & 0o777] as const);
    expect(modes.filter(([, mode]) => mode !== 0o600 && mode !== 0o400)).toEqual([]);
    expect(foldersIn(folder).filter((path) => (lstatSync(path).mode & 0o777) !== 0o700)).toEqual([]);
    expect(modes.some(([path, mode]) => path.endsWith('record.json') && mode === 0o400)).toBe(true);
  });
});

function foldersIn(path: string): readonly string[] {
  const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [path, ...below.flatMap((entry) => foldersIn(join(path, entry.name)))];
}

/** What a file holds when it is packed with gzip; as it is otherwise. */
function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

/** Writes a read-only file anew, as somebody who owns it can. */
function rewrite(file: string, bytes: Uint8Array): void {
  mkdirSync(`${file}.d`);
  writeFileSync(join(`${file}.d`, 'x'), bytes, { mode: 0o400 });
  rmSync(file);
  copyFileSync(join(`${file}.d`, 'x'), file);
  rmSync(`${file}.d`, { recursive: true });
}
