import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  test('RE-2: is approved by a second person, not by the operator of the case nor the account that runs it; RE-3: works under encryption', async () => {
    const folder = world.copy('two-persons');
    const { operator } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as { operator: string };
    const leads = (await world.run(['leads', 'list', '--json', '--quiet'], folder)).out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { lead_id: string; url: string; capture_id: string });
    const lead = leads.find(({ url }) => url.includes('canary'));
    const shown = await world.run(['purge', lead?.lead_id ?? '', '--json'], folder);
    const { plan } = JSON.parse(shown.out) as { plan: string };
    const approve = (name: string) =>
      world.run(['purge', lead?.lead_id ?? '', '--plan', plan, '--approve-by', name, '--why', 'OPS-12'], folder);
    for (const name of [operator, ` ${operator.toUpperCase()} `, userInfo().username, ' ']) {
      const refused = await approve(name);
      expect(refused.status, name).toBe(2);
      expect(refused.err).toContain('second person');
    }
    expect(filesIn(folder).some((path) => path.includes(lead?.capture_id ?? ''))).toBe(true);
    const purged = await approve('Second Person');
    expect(purged, purged.err).toMatchObject({ status: 0 });
    expect(filesIn(folder).filter((path) => path.startsWith('evidence/') && path.includes(lead?.capture_id ?? ''))).toEqual([]);
    const tombstone = JSON.parse(readFileSync(join(folder, 'tombstones', `${lead?.capture_id ?? ''}.json`), 'utf8')) as {
      recordSha256: string;
    };
    expect(tombstone.recordSha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await world.run(['leads', 'show', lead?.lead_id ?? ''], folder)).status).toBe(3);
    const rebuilt = await world.run(['rebuild', '--replace'], folder);
    expect(rebuilt, rebuilt.err).toMatchObject({ status: 0 });
    expect((await world.run(['leads', 'list', '--json', '--quiet'], folder)).out.split('\n').slice(0, -1)).toHaveLength(leads.length - 1);
    const verified = await world.run(['verify'], folder);
    expect(verified, verified.out).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'retention', 'purge-order.json'))).toBe(false);
  });
});
