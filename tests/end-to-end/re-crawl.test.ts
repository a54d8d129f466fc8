import { afterEach, describe, expect, test } from 'vitest';
import type { ActionDay } from '../../src/model/action-day.ts';
import { adPage, listPage, outcomesOf, scanWorld, targetItem } from './scan-world.ts';
import type { Play, ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

const RECORDS = [
  ['/ad/1', 'Anna'],
  ['/ad/2', 'Bella'],
  ['/ad/3', 'Cora'],
] as const;

/** A site whose pages have entity tags: path → version; a page is its path and version. */
const siteOf =
  (pages: Readonly<Record<string, string>>): Play =>
  (path, _asked, request) => {
    const body = pages[path];
    if (body === undefined) return { status: path === '/robots.txt' ? 404 : 410 };
    const etag = `"${path.length}-${body.length}-${body.slice(-40).replaceAll(/[^a-z0-9]/gi, '')}"`;
    return request.headers['if-none-match'] === etag ? { status: 304, headers: { etag } } : { body, headers: { etag } };
  };

const pagesOf = (records: readonly (readonly [string, string])[], ads: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  '/': listPage(records),
  ...Object.fromEntries(records.map(([path, name]) => [path, adPage(name)])),
  ...ads,
});

const changes = (day: string): Record<string, string> =>
  Object.fromEntries(
    world.db
      .prepare<[string], { url: string; change: string; outcome: string }>(
        "SELECT ad.url AS url, change, json_extract(lead, '$.outcome') AS outcome FROM lead JOIN ad USING (lead_id) WHERE day = ? ORDER BY url",
      )
      .all(day)
      .map(({ url, change, outcome }) => [new URL(url).pathname, `${change} ${outcome}`]),
  );

const captures = (day: string): unknown[] =>
  world.db.prepare("SELECT json_extract(lead, '$.capture.id') FROM lead WHERE day = ? ORDER BY lead_id").pluck().all(day);

const scan = async (day: string, reread = '3d'): Promise<readonly string[]> => {
  const before = world.requests.length;
  await world.scan(targetItem('a.test', `limits: { reread_after: ${reread} }`), { day: day as ActionDay });
  return world.requests.slice(before).map((request) => request.replace('a.test', ''));
};

describe('a second scan of a site that has not changed', () => {
  test('asks for the listing alone, and every ad is seen, with the capture that was read', async () => {
    world = await scanWorld({ 'a.test': siteOf(pagesOf(RECORDS)) });
    await scan('monday');
    const asked = await scan('tuesday');
    expect(asked).toEqual(['/']);
    expect(changes('tuesday')).toEqual({ '/ad/1': 'seen not-modified', '/ad/2': 'seen not-modified', '/ad/3': 'seen not-modified' });
    expect(captures('tuesday')).toEqual(captures('monday'));
    expect(outcomesOf(world.db)).toMatchObject({ '/': 'not-modified: listing', '/ad/1': 'not-modified: listed with the same record' });
    expect(await scan('wednesday')).toEqual(['/']);
    expect(changes('wednesday')).toMatchObject({ '/ad/1': 'seen not-modified' });
    expect(world.db.prepare('SELECT count(*) FROM ad_version').pluck().get()).toBe(3);
    expect(world.db.prepare('SELECT count(*) FROM observation').pluck().get()).toBe(9);
  });

  test('asks for every page when the target says so, and a 304 stands for what was read before', async () => {
    world = await scanWorld({ 'a.test': siteOf(pagesOf(RECORDS)) });
    await scan('monday', '0');
    expect(await scan('tuesday', '0')).toEqual(['/', '/ad/1', '/ad/2', '/ad/3']);
    expect(changes('tuesday')).toMatchObject({ '/ad/1': 'seen not-modified' });
    expect(captures('tuesday')).toEqual(captures('monday'));
    expect(world.db.prepare('SELECT count(*) FROM capture').pluck().get()).toBe(4);
  });
});

describe('a second scan of a site that has changed', () => {
  test('finds what is new, what went, and what another record announces', async () => {
    world = await scanWorld({ 'a.test': siteOf(pagesOf(RECORDS)) });
    await scan('monday');
    const { '/ad/3': _gone, ...left } = pagesOf([RECORDS[0], ['/ad/2', 'Bella from Friday on'], ['/ad/4', 'Dora']]);
    world.plays.set('a.test', siteOf(left));
    const asked = await scan('tuesday');
    expect(asked.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['/', '/ad/2', '/ad/3', '/ad/4']);
    expect(changes('tuesday')).toEqual({ '/ad/1': 'seen not-modified', '/ad/2': 'changed ok', '/ad/3': 'gone gone', '/ad/4': 'new ok' });
  });

  test('reads a page again whose record went back to what it was once', async () => {
    const other = pagesOf([['/ad/1', 'Anna, only this week, with a friend'], RECORDS[1], RECORDS[2]]);
    world = await scanWorld({ 'a.test': siteOf(pagesOf(RECORDS)) });
    await scan('monday');
    world.plays.set('a.test', siteOf(other));
    expect(await scan('tuesday')).toEqual(['/', '/ad/1']);
    world.plays.set('a.test', siteOf(pagesOf(RECORDS)));
    expect(await scan('wednesday')).toEqual(['/', '/ad/1']);
    expect(changes('wednesday')).toMatchObject({ '/ad/1': 'changed ok', '/ad/2': 'seen not-modified' });
  });

  test('does not take a page for read that could not be', async () => {
    world = await scanWorld({ 'a.test': siteOf(pagesOf(RECORDS)) });
    await scan('monday');
    const other = pagesOf([['/ad/1', 'Anna, only this week, with a friend'], RECORDS[1], RECORDS[2]]);
    world.plays.set('a.test', (path, asked, request) => (path === '/ad/1' ? { status: 404 } : siteOf(other)(path, asked, request)));
    expect(await scan('tuesday')).toContain('/ad/1');
    world.plays.set('a.test', siteOf(other));
    expect(await scan('wednesday')).toContain('/ad/1');
  });

  test('asks for a page after all that one listing shows as before and another does not', async () => {
    const more = '<a rel="next" href="/?page=2">Next</a>';
    const two = (name: string) => ({
      ...pagesOf(RECORDS),
      '/': listPage(RECORDS, more),
      '/?page=2': listPage([
        ['/ad/1', name],
        ['/ad/5', 'Elsa'],
        ['/ad/6', 'Fay'],
      ]),
      '/ad/5': adPage('Elsa'),
      '/ad/6': adPage('Fay'),
    });
    world = await scanWorld({ 'a.test': siteOf(two('Anna, on page two')) });
    await scan('monday');
    expect(await scan('tuesday')).toEqual(['/', '/?page=2']);
    world.plays.set('a.test', siteOf({ ...two('Anna, on page two, with news'), '/ad/1': adPage('Anna with news') }));
    expect(await scan('wednesday')).toEqual(['/', '/?page=2', '/ad/1']);
    expect(changes('wednesday')).toMatchObject({ '/ad/1': 'changed ok', '/ad/2': 'seen not-modified' });
  });
});
