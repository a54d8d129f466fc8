import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { initFlags } from '../init-flags.ts';

const TARGET = `schema: target/1
id: site-a
name: Site A (invented)
category: escort
start: [{ url: https://site-a.test/ }]
`;

let folder: string;
const inFolder = (argv: readonly string[]) => runCli(argv, { cwd: folder, environment: {} });
const init = (more: readonly string[] = []) => inFolder(['init', 'case', ...initFlags({ until: '2099-12-31', retentionDays: 7 }), ...more]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-cli-'));
});

describe('main()', () => {
  test.each([
    ['an unknown command', ['scna']],
    ['an unknown option', ['scan', '--no-such-option']],
    ['a missing argument', ['export']],
    ['an export format that there is none of', ['export', 'pdf']],
    ['a wrong number', ['scan', '--max-pages', 'many']],
    ['a --resolve that is none', ['targets', 'probe', 'http://site-a.test/', '--resolve', 'nonsense']],
  ])('ends with 2 for %s, and says so', async (_, argv) => {
    const { status, err, out } = await inFolder(argv);
    expect(status).toBe(2);
    expect(err).not.toBe('');
    expect(out).toBe('');
  });

  test('names the nearest command for a mistyped one', async () => {
    expect((await inFolder(['scna'])).err).toContain('scan');
  });

  test.each([['--version'], ['--help'], ['scan', '--help'], ['leads', 'list', '--help']])('ends with 0 for %s %s', async (...argv) => {
    const { status, out } = await inFolder(argv);
    expect(status).toBe(0);
    expect(out.length).toBeGreaterThan(3);
  });

  test('writes errors as JSON with --json', async () => {
    const { status, err } = await inFolder(['status', '--json']);
    expect(status).toBe(3);
    expect(JSON.parse(err)).toMatchObject({ error: 'E_CASE', exit: 3 });
  });
});

describe('leadline init', () => {
  test('makes a case and says what to do next', async () => {
    const { status, err } = await init();
    expect(status).toBe(0);
    expect(err).toContain('leadline scan');
    expect(JSON.parse(readFileSync(join(folder, 'case', 'case.json'), 'utf8'))).toMatchObject({
      schema: 'case/1',
      purpose: 'test',
      regime: 'demo',
      retentionDays: 7,
    });
  });

  test('names every flag that is missing where nobody can be asked', async () => {
    const { status, err } = await inFolder(['init', 'case', '--purpose', 'test']);
    expect(status).toBe(2);
    for (const flag of ['--regime', '--basis', '--operator', '--until', '--retention-days']) expect(err).toContain(flag);
    expect(existsSync(join(folder, 'case'))).toBe(false);
  });

  test.each([
    ['--until', '2026-02-30'],
    ['--until', 'soon'],
    ['--retention-days', '0'],
    ['--from', '2099-12-31T00:00'],
  ])('refuses %s %s', async (flag, value) => {
    const { status, err } = await init([flag, value]);
    expect(status).toBe(2);
    expect(err).toContain(flag);
  });

  test('does not touch a case that is there', async () => {
    await init();
    expect((await init()).status).toBe(3);
  });
});

describe('leadline scan', () => {
  test('says what to do where there is no case', async () => {
    writeFileSync(join(folder, 'list.yaml'), TARGET);
    const { status, err } = await inFolder(['scan', 'list.yaml']);
    expect(status).toBe(3);
    expect(err).toContain('leadline init');
  });

  test('refuses a case that is not in force, and leaves no database behind', async () => {
    writeFileSync(join(folder, 'list.yaml'), TARGET);
    await init(['--from', '2020-01-01', '--until', '2020-02-01']);
    const { status, err } = await inFolder(['scan', 'list.yaml']);
    expect(status).toBe(3);
    expect(err).toContain('validUntil');
    expect(existsSync(join(folder, 'case', 'leadline.db'))).toBe(false);
  });

  test('names every problem of a broken list by line and column', async () => {
    await init();
    writeFileSync(join(folder, 'list.yaml'), TARGET.replace('category: escort', 'category: escrot').replace('name:', 'nmae:'));
    const { status, err } = await inFolder(['scan', 'list.yaml']);
    expect(status).toBe(3);
    expect(err).toMatch(/list\.yaml:3:1 {2}nmae: .*name/);
    expect(err).toMatch(/list\.yaml:4:11 {2}category: .*escort/);
  });

  test('says what it would ask for with --dry-run, and sends nothing', async () => {
    await init();
    writeFileSync(join(folder, 'list.yaml'), TARGET);
    const { status, out } = await inFolder(['scan', 'list.yaml', '--dry-run']);
    expect(status).toBe(0);
    expect(out).toContain('https://site-a.test/');
    expect(existsSync(join(folder, 'case', 'leadline.db'))).toBe(false);
  });

  test('refuses a target that the list does not have', async () => {
    await init();
    writeFileSync(join(folder, 'list.yaml'), TARGET);
    const { status, err } = await inFolder(['scan', 'list.yaml', '--only', 'site-b']);
    expect(status).toBe(3);
    expect(err).toContain('site-a');
  });

  test('refuses a case of a newer version without changing it', async () => {
    await init();
    writeFileSync(join(folder, 'list.yaml'), TARGET);
    const file = join(folder, 'case', 'leadline.db');
    const newer = new Database(file);
    newer.pragma('user_version = 999');
    newer.close();
    const before = readFileSync(file);
    const { status, err } = await inFolder(['scan', 'list.yaml', '--render', 'http']);
    expect(status).toBe(3);
    expect(err).toContain('newer');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('says that the case holds where a target would keep things longer', async () => {
    await init();
    writeFileSync(join(folder, 'list.yaml'), `${TARGET}legal: { retention_days: 30 }\n`);
    const { status, err } = await inFolder(['scan', 'list.yaml', '--dry-run']);
    expect(status).toBe(0);
    expect(err).toContain('7 days');
  });

  test('has nothing to resume in a new case', async () => {
    await init();
    expect(await inFolder(['scan', '--resume'])).toMatchObject({ status: 2 });
  });
});

describe('leadline status, leads, diff, export', () => {
  test.each([[['status']], [['leads', 'list']], [['leads', 'show', 'lead-0000000000000000']], [['diff', 'a', 'b']], [['export', 'csv']]])(
    '%s: says that the case was not scanned yet',
    async (argv) => {
      await init();
      const { status, err } = await inFolder(argv);
      expect(status).toBe(3);
      expect(err).toContain('leadline scan');
    },
  );
});
