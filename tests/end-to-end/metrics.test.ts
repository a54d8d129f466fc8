import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';

let world: FixtureCase;
const folder = mkdtempSync(join(tmpdir(), 'leadline-metrics-'));
beforeAll(async () => {
  world = await fixtureCase({ seed: 4, ads: 120 }, { sites: ['lumen', 'muncanou'] });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('leadline scan --metrics', () => {
  test('adds a line a second that says how the scan stands and how loaded the machine is', async () => {
    const file = join(folder, 'metrics.ndjson');
    const { status, err } = await runCli([
      'scan',
      world.targets,
      '--case',
      world.caseFolder,
      '--render',
      'http',
      '--quiet',
      '--metrics',
      file,
      ...world.reach,
    ]);
    expect(status, err).toBe(0);
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        'at',
        'pages',
        'bytes',
        'pages_per_second',
        'queued',
        'groups_waiting',
        'in_flight',
        'in_flight_browser',
        'slots',
        'slots_browser',
        'lag_p50_ms',
        'lag_p99_ms',
        'rss_bytes',
        'browser_rss_bytes',
        'disk_free_bytes',
        'over',
      ]);
      expect(line['slots']).toBeGreaterThanOrEqual(1);
      expect(line['rss_bytes']).toBeGreaterThan(10_000_000);
      expect(new Date(String(line['at'])).getTime()).toBeGreaterThan(0);
    }
    expect(Number(lines.at(-1)?.['pages'])).toBeGreaterThan(0);
  });

  test('refuses a file that cannot be written before anything is sent', async () => {
    const before = world.site.requests.length;
    const { status, err } = await runCli([
      'scan',
      world.targets,
      '--case',
      world.caseFolder,
      '--metrics',
      join(folder, 'no', 'such', 'file'),
      ...world.reach,
    ]);
    expect(status).toBe(3);
    expect(err).toContain('--metrics');
    expect(world.site.requests).toHaveLength(before);
  });
});
