import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessmentLog } from '../../src/custody/assessment/assessment-log.ts';
import { openAccess, readAccess } from '../../src/evidence/access/access-file.ts';
import { readKeyFile } from '../../src/evidence/access/key-secret.ts';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { beginOnly } from '../cli/begin-only.ts';
import { runCli } from '../cli/run-cli.ts';
import { filesIn } from '../cli/small-case.ts';
import { decided } from '../custody/assessment/sample-events.ts';
import { canarySite } from './canary-site.ts';
import { clockedCase } from './clocked-case.ts';
import type { ClockedCase } from './clocked-case.ts';

const BIN = fileURLToPath(new URL('../../bin/leadline.mjs', import.meta.url));

let world: ClockedCase;
/** Ids of the leads in the order in which they are read, and of the one that is purged. */
let leads: readonly string[];
let canaryLead: string;
beforeAll(async () => {
  // Encrypted, as every case that is for real.
  world = await clockedCase(canarySite('there'), { retentionDays: 10, regime: 'police' });
  await world.scan('day-1');
  const listed = (await world.run(['leads', 'list', '--json', '--quiet'])).out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { lead_id: string; url: string });
  leads = listed.map(({ lead_id: id }) => id);
  canaryLead = listed.find(({ url }) => url.includes('canary'))?.lead_id ?? '';
}, 90_000);
afterAll(() => world.close());

const decisionsIn = async (folder: string): Promise<readonly string[]> =>
  (await world.run(['triage', '--json'], folder)).out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { lead_id: string; decision: string; note: string | null })
    .map(({ lead_id: id, decision, note }) => `${leads.indexOf(id)} ${decision}${note === null ? '' : `: ${note}`}`);

/** Starts a session in a process of its own; `until` resolves when it has printed a text so many times, by default once. */
function started(
  command: string,
  argv: readonly string[],
): { child: ChildProcess; until: (text: string, times?: number) => Promise<void>; shown: () => string } {
  const child = spawn(command, argv, {
    cwd: world.folder,
    env: { ...process.env, LEADLINE_KEY_FILE: join(world.folder, 'unit.key') },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let shown = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      shown += data.toString();
      for (const look of waiting) look();
    });
  return {
    child,
    shown: () => shown,
    until: (text, times = 1) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (shown.split(text).length <= times) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve));

describe('leadline triage of an encrypted case', () => {
  test('WB-2: a session that is killed loses no decision, and the next goes on where it stopped', async () => {
    const folder = world.copy('killed');
    const { child, until } = started(process.execPath, [BIN, 'triage', '--by', 'Anna', '--case', folder]);
    await until('[0 seen');
    child.stdin?.write('r\n');
    await until('[1 seen');
    child.stdin?.write('n two signs\n');
    await until('[2 seen');
    child.kill('SIGKILL');
    expect(await ended(child)).toBeNull();
    expect(await decisionsIn(folder)).toEqual(['0 relevant', '1 not-relevant: two signs']);
    expect((await world.run(['verify'], folder)).status).toBe(0);
    const next = started(process.execPath, [BIN, 'triage', '--by', 'Anna', '--case', folder]);
    await next.until('[0 seen');
    next.child.stdin?.end('q\n');
    expect(await ended(next.child)).toBe(0);
    expect(next.shown()).toContain(leads[2]);
    expect(next.shown()).not.toContain(leads[1]);
  });

  test('AU-4: what was kept when a session was killed before its checkpoint is taken in by the next command, and told', async () => {
    const folder = world.copy('before-checkpoint');
    const { cipher } = openAccess(readAccess(folder), readKeyFile(join(world.folder, 'unit.key')));
    beginOnly(folder, cipher);
    assessmentLog(casePaths(folder, cipher)).add(decided(leads[0] ?? ''));
    const stopped = await world.run(['verify'], folder);
    expect([stopped.status, stopped.out]).toEqual([0, expect.stringContaining('STOPPED')]);
    expect((await world.run(['leads', 'list'], folder)).err).toContain('stopped before its checkpoint');
    expect(await decisionsIn(folder)).toEqual(['0 relevant']);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });

  test.skipIf(process.platform !== 'linux')(
    'WB-2: in a terminal single keys decide, what was typed ahead decides nothing, and Ctrl-C at a note keeps the decision',
    async () => {
      const folder = world.copy('typed');
      const command = [process.execPath, BIN, 'triage', '--by', 'Anna', '--case', folder].map((word) => `'${word}'`).join(' ');
      // script(1) gives the program a terminal of its own and prints what that shows.
      const { child, until, shown } = started('script', ['-qec', command, '/dev/null']);
      await until('[0 seen');
      // Only the first of them stands behind a lead that was seen.
      child.stdin?.write('rnnn');
      await until('Note (Enter: none)');
      child.stdin?.write('two signs\r');
      await until('[1 seen');
      child.stdin?.write('U');
      await until('Note (Enter: none)', 2);
      child.stdin?.write('half a no\u0003');
      expect(await ended(child)).toBe(130);
      expect(shown()).toContain('2 seen, 0 min: 1 relevant, 0 not relevant, 1 unclear, 0 handed over.');
      expect(await decisionsIn(folder)).toEqual(['0 relevant', '0 relevant: two signs', '1 unclear']);
      expect((await world.run(['verify'], folder)).status).toBe(0);
    },
  );

  test('AC-2, DQ-1: who decided what, and why, stands in no file of the case in clear, and is given out as a disclosure', async () => {
    const folder = world.copy('in-clear');
    const set = ['triage', canaryLead, '--set', 'not-relevant', '--note', 'qvxnote thornapple', '--by', 'Qvxreader'];
    expect((await world.run(set, folder)).status).toBe(0);
    expect((await world.run(['person', 'role', canaryLead, 'other', '--reason', 'qvxreason', '--by', 'Qvxreader'], folder)).status).toBe(0);
    const found = filesIn(folder).filter((path) =>
      /qvxnote|qvxreason|Qvxreader|not-relevant/.test(readFileSync(join(folder, path), 'latin1')),
    );
    expect(found).toEqual([]);
    const out = join(world.folder, 'assessments.jsonl');
    expect((await world.run(['access', 'read', 'assessments/assessments.jsonl', '-o', out], folder)).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/qvxnote thornapple[\s\S]*qvxreason/);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });

  test('AC-4: is for analysts and supervisors; a collector is refused, and that stands in the log', async () => {
    const folder = world.copy('refused');
    const environment = { LEADLINE_KEY_FILE: world.keys.collector };
    for (const argv of [
      ['triage', '--status'],
      ['triage', canaryLead, '--set', 'relevant'],
      ['person', 'role', canaryLead, 'other', '--reason', 'x'],
    ])
      expect((await runCli([...argv, '--case', folder], { cwd: world.folder, environment })).err).toContain('not for that role');
    expect(existsSync(casePaths(folder).assessments)).toBe(false);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });

  test.each([
    ['purge', (): readonly string[] => ['purge', canaryLead]],
    ['subject erase', (): readonly string[] => ['subject', 'erase', '--handle', 'phone:+31612345678']],
  ])(
    'RE-3: %s takes with a lead what persons said of it, and leaves what they said of others; neither comes back by rebuild',
    async (name, argv) => {
      const folder = world.copy(name.replace(' ', '-'));
      const other = leads.findIndex((id) => id !== canaryLead);
      for (const id of [canaryLead, leads[other] ?? '']) {
        expect(
          (await world.run(['triage', id, '--set', 'relevant', '--note', 'two signs', '--by', 'Anna', '--quiet'], folder)).status,
        ).toBe(0);
        expect((await world.run(['person', 'role', id, 'other', '--reason', 'an agency', '--quiet'], folder)).status).toBe(0);
      }
      const { plan } = JSON.parse((await world.run([...argv(), '--json'], folder)).out) as { plan: string };
      const approved = ['--approve-by', 'Second Person', '--approve-key-file', world.keys.second, '--why', 'OPS-12'];
      const purged = await world.run([...argv(), '--plan', plan, ...approved], folder);
      expect(purged, purged.err).toMatchObject({ status: 0 });
      const { cipher } = openAccess(readAccess(folder), readKeyFile(join(world.folder, 'unit.key')));
      const kept = (): readonly string[] =>
        assessmentLog(casePaths(folder, cipher))
          .read()
          .map(({ event, leadId }) => `${event} ${leadId}`);
      expect(kept()).toEqual([`decision ${leads[other]}`, `role ${leads[other]}`]);
      expect(existsSync(join(folder, 'tombstones'))).toBe(true);
      expect((await world.run(['verify'], folder)).status).toBe(0);
      expect((await world.run(['rebuild', '--replace', '--quiet'], folder)).status).toBe(0);
      expect(kept()).toEqual([`decision ${leads[other]}`, `role ${leads[other]}`]);
      expect((await world.run(['leads', 'list', '--filter', 'triage_status=relevant', '--json'], folder)).out).toContain(
        leads[other] ?? '-',
      );
      expect((await world.run(['leads', 'show', canaryLead], folder)).status).toBe(3);
      expect((await world.run(['verify'], folder)).status).toBe(0);
    },
  );
});
