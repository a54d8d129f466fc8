import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { createProgram } from '../../../src/cli/create-program.ts';
import { mayUse, ROLE_COMMANDS } from '../../../src/cli/access/role-commands.ts';
import { ROLES } from '../../../src/model/role.ts';
import type { Role } from '../../../src/model/role.ts';
import { policeFlags } from '../../police-flags.ts';
import { runCli } from '../run-cli.ts';
import type { CliRun } from '../run-cli.ts';
import { newCase } from '../small-case.ts';

let folder: string;
let caseFolder: string;
const keys = new Map<Role, string>();

const run = (argv: readonly string[], keyFile = keys.get('supervisor') ?? '', on = caseFolder): Promise<CliRun> =>
  runCli([...argv, '--case', on, ...(keyFile === '' ? [] : ['--key-file', keyFile])], { cwd: folder, environment: {} });
const listed = async (on = caseFolder): Promise<readonly { id: string; role: Role; label: string; kind: string }[]> =>
  (JSON.parse((await run(['access', 'list', '--json'], '', on)).out) as { keys: [] }).keys;
const newPolice = async (name: string, keyFile: string): Promise<string> => {
  const made = await runCli(['init', name, ...policeFlags(), '--key-file', keyFile], { cwd: folder, environment: {} });
  if (made.status !== 0) throw new Error(made.err);
  return join(folder, name);
};

beforeAll(async () => {
  ({ folder } = await newCase());
  keys.set('supervisor', join(folder, 'supervisor.key'));
  caseFolder = await newPolice('police', keys.get('supervisor') ?? '');
  for (const role of ['analyst', 'collector', 'auditor'] as const) {
    keys.set(role, join(folder, `${role}.key`));
    const added = await run(['access', 'add', '--role', role, '--label', `desk of ${role}`, '--new-key-file', keys.get(role) ?? '']);
    expect([added.status, added.err]).toEqual([0, expect.stringContaining(`as ${role}`)]);
  }
}, 60_000);

describe('leadline init', () => {
  test.each(['police', 'ngo'])('AC-2: makes no case under the regime %s without a key where nobody can be asked', async (regime) => {
    const argv = ['init', `none-${regime}`, ...policeFlags().map((flag) => (flag === 'police' ? regime : flag))];
    const { status, err } = await runCli(argv, { cwd: folder, environment: {} });
    expect([status, err]).toEqual([2, expect.stringContaining('--key-file')]);
    expect(readdirSync(folder)).not.toContain(`none-${regime}`);
  });

  test('AC-2: case.json and status say whether a case is encrypted; a demo need not be', async () => {
    const plain = JSON.parse(readFileSync(join(folder, 'case', 'case.json'), 'utf8')) as object;
    expect(plain).toMatchObject({ regime: 'demo', encryption: 'none' });
    expect(JSON.parse(readFileSync(join(caseFolder, 'case.json'), 'utf8'))).toMatchObject({ regime: 'police', encryption: 'case-key' });
  });

  test('AC-2: takes the key file of the environment, makes it where it is not there, and none inside the case', async () => {
    const environment = { LEADLINE_KEY_FILE: join(folder, 'of-environment.key') };
    const made = await runCli(['init', 'by-environment', ...policeFlags()], { cwd: folder, environment });
    expect([made.status, readFileSync(environment.LEADLINE_KEY_FILE, 'utf8')]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64}\n$/)]);
    const inside = await runCli(['init', 'inside', ...policeFlags(), '--key-file', 'inside/key'], { cwd: folder, environment: {} });
    expect([inside.status, inside.err]).toEqual([3, expect.stringContaining('inside the case')]);
    expect(readdirSync(folder)).not.toContain('inside');
  });

  test('AC-3: has no option that takes a passphrase, nor has any other command', () => {
    const options = commandsOf(createProgram()).flatMap(([, command]) => command.options.map(({ long }) => long ?? ''));
    expect(options.filter((name) => /pass|secret/.test(name)).filter((name) => !/^--(?:new-|approve-)?passphrase-fd$/.test(name))).toEqual(
      [],
    );
  });
});

describe('leadline access', () => {
  test('AC-4: lists which keys open the case and as what, without a key', async () => {
    expect((await listed()).map(({ role, kind, label }) => [role, kind, label])).toEqual([
      ['supervisor', 'key-file', 'tests'],
      ...['analyst', 'collector', 'auditor'].map((role) => [role, 'key-file', `desk of ${role}`]),
    ]);
    expect((await run(['access', 'list'], '', join(folder, 'case'))).out).toContain('not encrypted');
  });

  test('AC-2: rekey puts another key in the place of one’s own; the old one opens the case no more, the others still do', async () => {
    const [old, fresh] = [join(folder, 'old.key'), join(folder, 'fresh.key')];
    const on = await newPolice('rekeyed', old);
    expect((await run(['access', 'rekey', '--new-key-file', fresh], old, on)).status).toBe(0);
    expect(await run(['anchor', 'request', 'a.tsq'], old, on)).toMatchObject({ status: 3, err: expect.stringContaining('does not open') });
    expect((await run(['access', 'rekey', '--new-key-file', old], fresh, on)).status).toBe(0);
    expect((await run(['verify'], old, on)).status).toBe(0);
    expect(await listed(on)).toHaveLength(1);
  });

  test('AC-4: remove takes a key out, and the last supervisor never', async () => {
    const supervisor = join(folder, 'alone.key');
    const on = await newPolice('removal', supervisor);
    const [first] = await listed(on);
    expect(await run(['access', 'remove', first?.id ?? ''], supervisor, on)).toMatchObject({
      status: 2,
      err: expect.stringContaining('One supervisor'),
    });
    expect((await run(['access', 'remove', 'key-00000000'], supervisor, on)).status).toBe(3);
    await run(['access', 'add', '--role', 'supervisor', '--label', 'deputy', '--new-key-file', 'deputy.key'], supervisor, on);
    expect((await run(['access', 'remove', first?.id ?? ''], join(folder, 'deputy.key'), on)).status).toBe(0);
    expect((await run(['access', 'rekey', '--new-key-file', 'x.key'], supervisor, on)).status).toBe(3);
    expect((await listed(on)).map(({ label }) => label)).toEqual(['deputy']);
    expect((await run(['verify'], '', on)).status).toBe(0);
  });

  test('AC-2: a plain case is not made an encrypted one afterwards', async () => {
    const added = await run(['access', 'add', '--role', 'analyst', '--label', 'x', '--new-key-file', 'y.key'], '', join(folder, 'case'));
    expect([added.status, added.err]).toEqual([2, expect.stringContaining('cannot be made so')]);
  });

  test('AC-2: read gives a file of the evidence out decrypted, never a key, and enters that', async () => {
    const { status, err } = await run(['access', 'read', 'audit/signing-key.pem', '-o', 'stolen.pem']);
    expect([status, err]).toEqual([3, expect.stringContaining('no such file')]);
    expect((await run(['access', 'read', 'evidence/../audit/salt', '-o', 'stolen'])).status).toBe(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('stolen'))).toEqual([]);
  });

  test('AC-2: a role that was raised in the file by hand opens nothing', async () => {
    const on = await newPolice('forged', join(folder, 'forger.key'));
    await run(['access', 'add', '--role', 'auditor', '--label', 'x', '--new-key-file', 'low.key'], join(folder, 'forger.key'), on);
    const path = join(on, 'access', 'keys.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"auditor"', '"supervisor"'));
    expect(
      await run(['access', 'add', '--role', 'analyst', '--label', 'x', '--new-key-file', 'z.key'], join(folder, 'low.key'), on),
    ).toMatchObject({
      status: 3,
      err: expect.stringContaining('does not open'),
    });
  });
});

describe('roles', () => {
  test.each(ROLES)('AC-4: %s may use what its role names, and everything else is refused and entered', async (role) => {
    for (const [command, argv] of Object.entries(TRIED)) {
      const { status, err } = await run([...command.split(' '), ...argv], keys.get(role));
      const refused = err.includes(`is not for that role`);
      expect([role, command, refused]).toEqual([role, command, !mayUse(role, command)]);
      if (!refused) continue;
      expect(status).toBe(3);
      const entries = readFileSync(join(caseFolder, 'audit', 'log-000001.jsonl'), 'utf8')
        .split('\n')
        .slice(0, -1);
      expect(JSON.parse(entries.at(-1) ?? '')).toMatchObject({
        command,
        data: { refused: role, openedBy: expect.stringMatching(/^key-/) },
      });
    }
    expect((await run(['verify'], '')).status).toBe(0);
  });

  test('AC-4: the auditor may read no page, address or handle, and only the supervisor gives out keys or ends what is kept', () => {
    for (const command of ['leads list', 'leads show', 'view', 'export', 'diff', 'urgent list', 'status', 'scan'])
      expect(mayUse('auditor', command)).toBe(false);
    for (const role of ['analyst', 'collector', 'auditor'] as const)
      for (const command of ['access add', 'access remove', 'access read', 'init', 'purge', 'subject erase', 'a command nobody knows'])
        expect([role, command, mayUse(role, command)]).toEqual([role, command, false]);
  });

  test('AC-4: names no command that the program has not', () => {
    const known = new Set([...commandsOf(createProgram()).map(([name]) => name), 'migrate']);
    expect([...ROLE_COMMANDS.keys()].filter((name) => !known.has(name))).toEqual([]);
  });
});

/** Commands that are entered and need nothing but the case, so that what they answer is about the role; what they do otherwise is told elsewhere. */
const TRIED: Readonly<Record<string, readonly string[]>> = {
  'anchor request': ['role.tsq', '--force'],
  'urgent list': [],
  'urgent ack': ['urg-0000000000000000'],
  'access remove': ['key-00000000'],
  'access read': ['logs/none', '-o', 'none'],
  rebuild: ['--replace'],
};

function commandsOf(command: Command, above = ''): readonly (readonly [string, Command])[] {
  return command.commands.flatMap((child) => {
    const name = `${above} ${child.name()}`.trim();
    return child.commands.length > 0 ? commandsOf(child, name) : [[name, child] as const];
  });
}
