import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CliRun } from '../cli/run-cli.ts';
import { filesIn } from '../cli/small-case.ts';
import { canarySite } from './canary-site.ts';
import { clockedCase } from './clocked-case.ts';
import type { ClockedCase } from './clocked-case.ts';

let world: ClockedCase;
beforeAll(async () => {
  world = await clockedCase(canarySite('there'), { retentionDays: 10, regime: 'police' });
  await world.scan('day-1');
}, 90_000);
afterAll(() => world.close());

describe('leadline purge of a case under the regime police', () => {
  test('RE-2: is approved by a second person, not by the operator of the case, the account that runs it, nor with the key that does, a collector’s or a stranger’s; RE-3: works under encryption', async () => {
    const folder = world.copy('two-persons');
    const { operator } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as { operator: string };
    const leads = (await world.run(['leads', 'list', '--json', '--quiet'], folder)).out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { lead_id: string; url: string; capture_id: string });
    const lead = leads.find(({ url }) => url.includes('canary'));
    const shown = await world.run(['purge', lead?.lead_id ?? '', '--json'], folder);
    const { plan } = JSON.parse(shown.out) as { plan: string };
    const approve = (name: string, ...proof: readonly string[]) =>
      world.run(['purge', lead?.lead_id ?? '', '--plan', plan, '--approve-by', name, '--why', 'OPS-12', ...proof], folder);
    const withKey = (file: string) => approve('Second Person', '--approve-key-file', file);
    for (const name of [operator, ` ${operator.toUpperCase()} `, userInfo().username, ' ']) {
      const refused = await approve(name, '--approve-key-file', world.keys.second);
      expect(refused.status, name).toBe(2);
      expect(refused.err).toContain('second person');
    }
    const unproven = await approve('Second Person');
    expect(unproven.status).toBe(2);
    expect(unproven.err).toContain('--approve-key-file');
    const own = await withKey('unit.key');
    expect(own.status).toBe(2);
    expect(own.err).toContain('key of their own');
    const collector = await withKey(world.keys.collector);
    expect(collector.status).toBe(3);
    expect(collector.err).toContain('is that of a collector');
    writeFileSync(join(world.folder, 'stranger.key'), Buffer.alloc(64, 7), { mode: 0o600 });
    const stranger = await withKey('stranger.key');
    expect(stranger.status).toBe(3);
    expect(stranger.err).toContain('does not open this case');
    expect(existsSync(join(folder, 'retention', 'purge-order.json'))).toBe(false);
    expect(filesIn(folder).some((path) => path.includes(lead?.capture_id ?? ''))).toBe(true);
    const log = readFileSync(join(folder, 'audit', 'log-000001.jsonl'), 'utf8');
    expect(log.match(/"refused":"approval by key-[0-9a-f]{8}"/g)).toHaveLength(2);
    const purged = await withKey(world.keys.second);
    expect(purged, purged.err).toMatchObject({ status: 0 });
    expect(filesIn(folder).filter((path) => path.startsWith('evidence/') && path.includes(lead?.capture_id ?? ''))).toEqual([]);
    const tombstone = JSON.parse(readFileSync(join(folder, 'tombstones', `${lead?.capture_id ?? ''}.json`), 'utf8')) as {
      recordSha256: string;
      approvedBy: string;
    };
    expect(tombstone.approvedBy).toMatch(/^Second Person \(key-[0-9a-f]{8}\)$/);
    expect(tombstone.recordSha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await world.run(['leads', 'show', lead?.lead_id ?? ''], folder)).status).toBe(3);
    const rebuilt = await world.run(['rebuild', '--replace'], folder);
    expect(rebuilt, rebuilt.err).toMatchObject({ status: 0 });
    expect((await world.run(['leads', 'list', '--json', '--quiet'], folder)).out.split('\n').slice(0, -1)).toHaveLength(leads.length - 1);
    const verified = await world.run(['verify'], folder);
    expect(verified, verified.out).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'retention', 'purge-order.json'))).toBe(false);
  });

  test('RE-2: a passphrase of their own proves a supervisor too', async () => {
    const folder = world.copy('by-passphrase');
    const typed = join(world.folder, 'typed');
    writeFileSync(typed, 'five words of somebody else\n');
    const withDescriptor = async (run: (descriptor: string) => Promise<CliRun>): Promise<CliRun> => {
      const descriptor = openSync(typed, 'r');
      try {
        return await run(String(descriptor));
      } finally {
        closeSync(descriptor);
      }
    };
    const add = ['access', 'add', '--role', 'supervisor', '--label', 'desk 2', '--new-passphrase-fd'];
    expect((await withDescriptor((descriptor) => world.run([...add, descriptor], folder))).status).toBe(0);
    world.day = 12;
    const { plan } = JSON.parse((await world.run(['purge', '--json'], folder)).out) as { plan: string };
    const argv = ['purge', '--plan', plan, '--approve-by', 'Second Person', '--why', 'OPS-12', '--approve-passphrase-fd'];
    const purged = await withDescriptor((descriptor) => world.run([...argv, descriptor], folder));
    expect(purged, purged.err).toMatchObject({ status: 0 });
  });
});
