import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { itemStore } from '../../src/evidence/item-store.ts';
import { runCli } from '../cli/run-cli.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';

const DAYS = ['day-1', 'day-2', 'day-3'] as const;
const SITES = ['lumen', 'nachtlicht', 'velvet-nl', 'bridgework', 'muncanou', 'praatplein'];

let world: FixtureCase;
const before = new Map<string, string>();

const exported = async (day: string): Promise<string> =>
  (await runCli(['export', 'csv', '--case', world.caseFolder, '--day', day, '--style', 'raw', '--quiet'])).out;

const dropDatabase = (): void => {
  const { database } = casePaths(world.caseFolder);
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
};

beforeAll(async () => {
  world = await fixtureCase({ seed: 11, ads: 150 });
  for (const day of [1, 2, 3] as const) {
    const scan = await world.scan(day, ['--only', ...SITES, '--quiet', '--render', 'http']);
    if (![0, 4].includes(scan.status)) throw new Error(scan.err);
  }
  for (const day of DAYS) before.set(day, await exported(day));
}, 300_000);

afterAll(() => world.close());

describe('leadline rebuild', () => {
  test('refuses while there is a database', async () => {
    expect((await runCli(['rebuild', '--case', world.caseFolder])).status).toBe(2);
  });

  test('makes the same leads of every action day again, byte for byte, after the database was lost', async () => {
    dropDatabase();
    const rebuilt = await runCli(['rebuild', '--case', world.caseFolder, '--json']);
    expect(rebuilt.err).toContain('leadline.db (missing)');
    expect(rebuilt.status).toBe(0);
    expect(JSON.parse(rebuilt.out)).toMatchObject({ scans: 3, problems: [] });
    for (const day of DAYS) expect(await exported(day)).toBe(before.get(day));
    expect(before.get('day-3')?.split('\r\n').length).toBeGreaterThan(50);
  });

  test('makes what was read again from the captures alone, when the accounts of the scans are lost, too', async () => {
    const evidence = casePaths(world.caseFolder).evidence;
    for (const scan of readdirSync(join(evidence, 'scans')))
      for (const name of readdirSync(join(evidence, 'scans', scan)))
        if (name.startsWith('ledger-')) rmSync(join(evidence, 'scans', scan, name));
    dropDatabase();
    const rebuilt = await runCli(['rebuild', '--case', world.caseFolder, '--json']);
    expect(JSON.parse(rebuilt.out)).toMatchObject({ scans: 3, problems: [] });
    // Everything of the first day was read from pages; later days also say what was not there, which no page shows.
    const ids = (csv: string | undefined): string[] =>
      (csv ?? '')
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(',', 1)[0] ?? '');
    expect(ids(await exported('day-1'))).toEqual(ids(before.get('day-1')));
  });

  test('tells of an item that was altered, leaves it out, and ends with 6', async () => {
    const paths = casePaths(world.caseFolder);
    const [id = ''] = itemStore(paths.evidence, paths.work).ids();
    const item = join(paths.evidence, id.slice(4, 6), id);
    expect(existsSync(item)).toBe(true);
    rmSync(join(item, 'item.warc.gz'));
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(item, 'item.warc.gz'), 'altered');
    const rebuilt = await runCli(['rebuild', '--replace', '--case', world.caseFolder, '--json']);
    expect(rebuilt.status).toBe(6);
    expect(JSON.parse(rebuilt.out)).toMatchObject({ problems: [`capture ${id}: item.warc.gz was altered or is damaged`] });
  });
});
