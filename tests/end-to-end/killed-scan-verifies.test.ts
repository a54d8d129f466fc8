import { setTimeout as pause } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';
import { spawnCli } from './spawn-cli.ts';

const KILLS = 6;

let world: FixtureCase;
beforeAll(async () => {
  world = await fixtureCase({ seed: 5, ads: 150 });
}, 60_000);
afterAll(() => world.close());

interface Verdict {
  readonly result: string;
  readonly problems: readonly unknown[];
  readonly warnings: readonly { readonly code: string }[];
}

async function verify(): Promise<{ status: number; verdict: Verdict }> {
  const { status, out, err } = await runCli(['verify', '--json', '--case', world.caseFolder]);
  expect(status, `${out}${err}`).toBe(0);
  return { status, verdict: JSON.parse(out) as Verdict };
}

describe('a scan that is killed', () => {
  test(`AU-4: ${KILLS} times leaves a case without a problem each time, says what no checkpoint covers, and is covered whole at its end`, async () => {
    const argv = [
      'scan',
      world.targets,
      '--case',
      world.caseFolder,
      '--day',
      'day-1',
      '--render',
      'http',
      '--only',
      'lumen',
      'kramer',
      ...world.reach,
      '--quiet',
    ];
    let stopped = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const log = join(world.caseFolder, 'audit', 'log-000001.jsonl');
      const before = readFileSync(log, 'utf8').split('"phase":"begin"').length;
      const running = spawnCli(argv);
      while (readFileSync(log, 'utf8').split('"phase":"begin"').length === before) await pause(20);
      await pause(100 + kill * 90);
      if (kill === 2) expect((await runCli(['urgent', 'list', '--case', world.caseFolder])).status).toBe(0);
      running.kill('SIGKILL');
      const { status } = await running.ended;
      const { verdict } = await verify();
      expect(verdict.problems).toEqual([]);
      if (status === null && verdict.warnings.some(({ code }) => code === 'STOPPED')) stopped += 1;
    }
    expect(stopped).toBeGreaterThan(2);
    const end = await spawnCli(argv).ended;
    expect([0, 4, 8], end.err).toContain(end.status);
    const { verdict } = await verify();
    expect(verdict.problems).toEqual([]);
    expect(verdict.warnings.filter(({ code }) => code !== 'NOT_ANCHORED' && code !== 'TORN_KEPT' && code !== 'LEFTOVER')).toEqual([]);
  });
});
