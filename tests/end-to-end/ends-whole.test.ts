import { afterEach, expect, test } from 'vitest';
import { readScans } from '../../src/store/scans.ts';
import { adPage, scanWorld } from './scan-world.ts';
import type { ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

const TARGET = `  - id: a-test
    name: a.test
    category: escort
    start: [{ url: "http://a.test/ad/1" }]
`;

test('EV-2: a scan that is stopped while its leads are made is not complete, and makes them when it goes on', async () => {
  world = await scanWorld({ 'a.test': (path) => (path === '/robots.txt' ? { status: 404 } : adPage(path)) });
  // As late as a scan can be stopped: its leads are written already.
  world.db.exec("CREATE TRIGGER no_scoring BEFORE INSERT ON lead_scoring BEGIN SELECT RAISE(ABORT, 'stopped'); END");
  await expect(world.scan(TARGET)).rejects.toThrow('stopped');
  expect(readScans(world.db).map(({ state }) => state)).toEqual(['running']);
  const leads = world.db.prepare('SELECT count(*) FROM lead').pluck();
  expect(leads.get()).toBe(0);

  world.db.exec('DROP TRIGGER no_scoring');
  expect(await world.scan(TARGET)).toMatchObject({ state: 'complete', leads: 1 });
  expect(leads.get()).toBe(1);
  expect(world.requests.filter((request) => request.endsWith('/ad/1'))).toHaveLength(1);
});
