import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteId } from '../../fixtures/site/fixture-web.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';
import { runCli } from '../cli/run-cli.ts';

/** Sites whose ads have pages of their own and are read over HTTP. */
const SITES: readonly SiteId[] = ['lumen', 'velvet-be', 'bridgework', 'muncanou', 'kramer'];

let world: FixtureCase;

beforeAll(async () => {
  world = await fixtureCase({ seed: 3, ads: 900 }, { sites: SITES, rereadAfter: '3d' });
});
afterAll(() => world.close());

interface Run {
  readonly requests: number;
  readonly bytes: number;
  readonly leads: readonly { url: string; change: string }[];
}

async function run(day: string): Promise<Run> {
  const before = world.site.requests.length;
  const { status, err } = await runCli([
    'scan',
    world.targets,
    '--case',
    world.caseFolder,
    '--day',
    day,
    '--render',
    'http',
    '--quiet',
    ...world.reach,
  ]);
  expect(status, err).toBe(0);
  const state = JSON.parse((await runCli(['status', '--case', world.caseFolder, '--json'])).out) as {
    scans: { targets: { bytes: number }[] }[];
  };
  const listed = (await runCli(['leads', 'list', '--case', world.caseFolder, '--day', day, '--json'])).out;
  return {
    requests: world.site.requests.length - before,
    bytes: (state.scans[0]?.targets ?? []).reduce((sum, { bytes }) => sum + bytes, 0),
    leads: listed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { url: string; change: string }),
  };
}

describe('the second scan of a web that has not changed', () => {
  test('takes at most 20 of 100 requests and 15 of 100 bytes, and sees every ad', async () => {
    const [first, second] = [await run('day-a'), await run('day-b')];
    const figures = `${second.requests} of ${first.requests} requests, ${second.bytes} of ${first.bytes} bytes`;
    expect(second.requests / first.requests, figures).toBeLessThanOrEqual(0.2);
    expect(second.bytes / first.bytes, figures).toBeLessThanOrEqual(0.15);
    expect(second.leads.map(({ url }) => url)).toEqual(first.leads.map(({ url }) => url));
    expect(second.leads.filter(({ change }) => change !== 'seen')).toEqual([]);
    expect(first.leads.length).toBeGreaterThan(150);
    // The figure of docs/benchmarks.md.
    process.stderr.write(`second run: ${figures}\n`);
  });
});
