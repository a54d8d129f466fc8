import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANARIES, CANARY_AD, canarySite } from './canary-site.ts';
import { findCanaries } from './canaries.ts';
import { clockedCase } from './clocked-case.ts';
import type { ClockedCase } from './clocked-case.ts';
import { spawnCli } from './spawn-cli.ts';

let world: ClockedCase;
let leads: readonly string[];
beforeAll(async () => {
  world = await clockedCase(canarySite('there'), { retentionDays: 10 });
  await world.scan('day-1');
  const listed = (await world.run(['leads', 'list', '--json', '--quiet'])).out.split('\n').slice(0, -1);
  leads = listed
    .map((line) => JSON.parse(line) as { lead_id: string; url: string })
    .flatMap(({ lead_id: id, url }) => (url.includes(CANARY_AD) ? [id] : []));
}, 90_000);
afterAll(() => world.close());

/** What no other page of the site names: the listing leads to the ad, and a page behind it was read too. */
const OWN = CANARIES.filter((canary) => !/hop|inside/.test(canary));

function spawnPurge(argv: readonly string[]): ReturnType<typeof spawnCli> & { isOver(): boolean } {
  const running = spawnCli(argv);
  let isOver = false;
  void running.ended.then(() => (isOver = true));
  return { ...running, isOver: () => isOver };
}

describe('a purge that is killed', () => {
  test('RE-3: at any moment, is told by verify and finished, and leaves nothing half', async () => {
    let unfinished = 0;
    for (let kill = 0; kill < 8; kill += 1) {
      const folder = world.copy(`killed-${kill}`);
      const { plan } = JSON.parse((await world.run(['purge', ...leads, '--json'], folder)).out) as { plan: string };
      const running = spawnPurge(['purge', ...leads, '--plan', plan, '--approve-by', 'x', '--why', 'OPS-12', '--case', folder]);
      // Killed so many milliseconds after it has begun to remove: the moments are spread over its life by a fixed sequence.
      const order = join(folder, 'retention', 'purge-order.json');
      while (!existsSync(order) && !running.isOver()) await pause(1);
      await pause(kill * 6);
      running.kill('SIGKILL');
      await running.ended;
      const told = await world.run(['verify'], folder);
      expect(told, told.out).toMatchObject({ status: 0 });
      const isStopped = told.out.includes('PURGE_UNFINISHED');
      if (isStopped) unfinished += 1;
      const last = isStopped
        ? await world.run(['purge', '--resume'], folder)
        : await world.run(['purge', ...leads, '--plan', plan, '--approve-by', 'x', '--why', 'OPS-12'], folder);
      // Killed when it had ended: then nothing is left to do.
      if (last.status !== 0) expect(last.err).toContain('The case has no capture and no lead');
      expect(findCanaries(folder, OWN)).toEqual([]);
      const verified = await world.run(['verify'], folder);
      expect(verified, verified.out).toMatchObject({ status: 0 });
      expect(verified.out).not.toContain('PURGE_UNFINISHED');
    }
    // The first is killed when the order is written and nothing else is sure.
    expect(unfinished).toBeGreaterThan(0);
  });
});
