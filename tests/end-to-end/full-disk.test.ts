import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';
import { spawnCli } from './spawn-cli.ts';

let world: FixtureCase;
beforeAll(async () => {
  world = await fixtureCase({ seed: 5, ads: 40 });
}, 60_000);
afterAll(() => world.close());

const scan = (): readonly string[] => [
  'scan',
  world.targets,
  '--case',
  world.caseFolder,
  '--render',
  'http',
  '--only',
  'lumen',
  '--quiet',
  ...world.reach,
];
const verify = async (): Promise<number> => (await runCli(['verify', '--case', world.caseFolder])).status;

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', { timeout: 90_000 }, () => {
  test('EV-8: where no file may grow any more the scan ends with 7, what was kept verifies, and the next scan goes on', async () => {
    // 800 blocks of 512 bytes, or of 1024: the journal of the database comes to that first.
    const { status, err } = await spawnCli(scan(), { within: 'ulimit -f 800' }).ended;
    expect(status, err).toBe(7);
    expect(await verify()).toBe(0);
    const again = await spawnCli([...scan(), '--resume']).ended;
    expect([0, 4, 8], again.err).toContain(again.status);
    expect(await verify()).toBe(0);
  });

  test('EV-8: where its log alone has no room the scan ends as ever', async () => {
    const log = join(world.caseFolder, 'logs', 'scan.log');
    renameSync(log, `${log}.kept`);
    symlinkSync('/dev/full', log);
    const { status, err } = await spawnCli([...scan(), '--day', 'later']).ended;
    expect([0, 4, 8], err).toContain(status);
    rmSync(log);
    renameSync(`${log}.kept`, log);
  });
});
