import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { storedBodies } from '../../src/evidence/stored-bodies.ts';
import { readCapture } from '../../src/store/captures.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';
import { politenessViolations } from './politeness-violations.ts';
import { runCli } from '../cli/run-cli.ts';
import { spawnCli } from './spawn-cli.ts';

const KILLS = 20;
/** Another web and other moments for each: bench/soak.ts kills five. */
const SEED = Number(process.env['KILL_SEED'] ?? 7);

/** Columns that name the moment of a capture; everything else must not depend on how often the scan was killed. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['captured_at', 'capture_id', 'first_seen', 'last_seen']);

/** Every kind of site but the one that waits a second between requests and the hostile ones, which would only make the test long. */
const SITES = ['lumen', 'nachtlicht', 'velvet-nl', 'velvet-de', 'hartklik', 'bridgework', 'muncanou', 'kramer', 'praatplein'];

let world: FixtureCase;
let disturbed: string;

const scanArguments = (caseFolder: string): string[] => [
  'scan',
  world.targets,
  '--case',
  caseFolder,
  '--day',
  'day-1',
  '--only',
  ...SITES,
  '--quiet',
  ...world.reach,
];

async function csvOf(caseFolder: string): Promise<Record<string, string>[]> {
  const { out } = await runCli(['export', 'csv', '--case', caseFolder, '--style', 'raw', '--quiet']);
  return parse<Record<string, string>>(out, { columns: true, bom: true });
}

const timeless = (rows: readonly Record<string, string>[]): string =>
  rows.map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !OF_THE_MOMENT.has(column)))).join('\n');

beforeAll(async () => {
  world = await fixtureCase({ seed: SEED, ads: 150 });
  disturbed = await world.newCase('disturbed');
});

afterAll(() => world.close());

describe('a scan that is killed', () => {
  test(`EV-2: ${KILLS} times loses nothing, doubles nothing, and ends with the CSV of an undisturbed scan`, async () => {
    const whole = await runCli(scanArguments(world.caseFolder));
    expect(whole.err).toBe('');
    const asked = world.site.requests.length;

    for (let kill = 0; kill < KILLS; kill += 1) {
      const running = spawnCli(scanArguments(disturbed));
      // Not a wait for something to happen: the moments at which it is killed, spread over a scan's life by a fixed sequence.
      await pause(600 + ((kill * 7_919 + SEED * 101) % 1_400));
      running.kill('SIGKILL');
      await running.ended;
    }
    const last = await spawnCli(scanArguments(disturbed)).ended;
    const { out: standing } = await runCli(['status', '--case', disturbed, '--quiet']);
    expect(last.status, `${last.err}\n${standing}`).toBe(0);

    const [undisturbed, resumed] = [await csvOf(world.caseFolder), await csvOf(disturbed)];
    expect(undisturbed.length).toBeGreaterThan(100);
    const paths = casePaths(disturbed);
    const db = openDatabase(paths.database);
    const found = new Set(resumed.map((row) => row['lead_id']));
    const lost = undisturbed.filter((row) => !found.has(row['lead_id'])).map((row) => row['url']);
    const became = db.prepare('SELECT url, state, outcome, detail, attempts FROM frontier WHERE url = ?');
    expect(lost.map((url) => JSON.stringify(became.get(url)))).toEqual([]);
    expect(timeless(resumed)).toBe(timeless(undisturbed));

    const bodies = storedBodies(paths);
    for (const row of resumed) {
      const capture = readCapture(db, row['capture_id'] ?? '');
      expect(capture?.bodySha256).toBe(row['capture_sha256']);
      if (capture) expect(bodies.read(capture).byteLength).toBe(capture.sizeBytes);
    }
    db.close();

    const documents = (from: number, to?: number) =>
      world.site.requests.slice(from, to).filter(({ kind, path }) => kind === 'document' && path !== '/robots.txt').length;
    const inFlight = SITES.length;
    expect(documents(asked)).toBeLessThanOrEqual(documents(0, asked) + KILLS * inFlight);
    expect(politenessViolations(world.site.requests.slice(asked))).toEqual([]);
    expect(world.site.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
    const hosts = new Set(world.web.sites.flatMap(({ host, subHosts }) => [host, ...subHosts]));
    expect(world.site.requests.filter(({ host }) => !hosts.has(host))).toEqual([]);
  });

  test('is refused a second time while it runs, and goes on after Ctrl-C', async () => {
    const caseFolder = await world.newCase('interrupted');
    const running = spawnCli(scanArguments(caseFolder).filter((argument) => argument !== '--quiet'));
    await pause(1_500);
    const second = await spawnCli(scanArguments(caseFolder)).ended;
    expect(second.status).toBe(3);
    expect(second.err).toContain('Another scan');
    running.kill('SIGINT');
    const first = await running.ended;
    expect(first.status).toBe(130);
    expect(first.err).toContain('State saved');
    const status = await runCli(['status', '--case', caseFolder, '--json']);
    expect((JSON.parse(status.out) as { scans: { state: string; resumable: boolean }[] }).scans).toMatchObject([
      { state: 'interrupted', resumable: true },
    ]);
    const resumed = await spawnCli(['scan', '--case', caseFolder, '--resume', '--quiet', ...world.reach]).ended;
    expect(resumed.status, resumed.err).toBe(0);
    expect(timeless(await csvOf(caseFolder))).toBe(timeless(await csvOf(world.caseFolder)));
  });
});
