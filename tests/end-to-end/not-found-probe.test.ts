import { afterEach, describe, expect, test } from 'vitest';
import { adPage, listPage, outcomesOf, scanWorld, targetItem } from './scan-world.ts';
import type { Play, ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

/** The notice of a site that answers 200 wherever nothing is, in words that no list of phrases holds; it has the heading and the date of an ad. */
const notice = (path: string): string =>
  `<!doctype html><html lang="de"><title>Ads</title><h1>Tja, Pech gehabt</h1><main><p>Hier ist Feierabend, lieber Gast: ${path}. Es geht uns um Herzenswärme, und die gibt es nebenan reichlich.</p><p>Stand: 2026-01-05</p></main></html>`;

/** An ad that names no contact and says little: a form of the site is the way to it. */
const quietAd = (name: string): string =>
  `<!doctype html><html lang="de"><title>${name}</title><h1>${name}</h1><main><p>${name} freut sich auf ruhige Abende bei Tee und Kerzenlicht. Schreib mir eine Nachricht.</p><p>Stand: 2026-01-05</p></main></html>`;

const RECORDS = [
  ['/ad/1', 'Anna'],
  ['/ad/2', 'Bella'],
  ['/ad/3', 'Cora'],
] as const;

const siteOf =
  (pages: Readonly<Record<string, string>>, otherwise: (path: string) => ReturnType<Play>): Play =>
  (path) => {
    if (path === '/robots.txt') return { status: 404 };
    return path === '/' ? listPage(RECORDS) : (pages[path] ?? otherwise(path));
  };

const leads = (): unknown[] =>
  world.db.prepare("SELECT ad.url FROM lead JOIN ad USING (lead_id) WHERE lead.change <> 'gone' ORDER BY ad.url").pluck().all();
const PROBE = `/ad/${'a'.repeat(16)}`;

describe('a site that answers 200 where nothing is', () => {
  test('is asked once for an address that nobody has; what says the same brings no lead, and what says more does', async () => {
    world = await scanWorld({ 'a.test': siteOf({ '/ad/1': quietAd('Anna'), '/ad/3': quietAd('Cora') }, notice) });
    await world.scan(targetItem('a.test', "pages: { ad: { match: { url: '^/ad/' } } }"));
    expect(leads()).toEqual(['http://a.test/ad/1', 'http://a.test/ad/3']);
    expect(world.requests.filter((request) => request === `a.test${PROBE}`)).toHaveLength(1);
    expect(outcomesOf(world.db)).toMatchObject({
      '/ad/2': 'soft-404: like the not-found page of the site',
      [PROBE]: 'soft-404: probe: answered as if it were there',
    });
  });
});

describe('a site that says by its status that nothing is there', () => {
  test('is believed: its quiet ads are ads, and no probe is one', async () => {
    world = await scanWorld({
      'a.test': siteOf({ '/ad/1': quietAd('Anna'), '/ad/2': quietAd('Bella'), '/ad/3': quietAd('Cora') }, () => ({ status: 404 })),
    });
    await world.scan(targetItem('a.test', "pages: { ad: { match: { url: '^/ad/' } } }"));
    expect(leads()).toHaveLength(3);
    expect(outcomesOf(world.db)).toMatchObject({ [PROBE]: 'gone: probe: http 404' });
  });
});

describe('a site whose ads name their contacts', () => {
  test('is not probed', async () => {
    world = await scanWorld({ 'a.test': siteOf(Object.fromEntries(RECORDS.map(([path, name]) => [path, adPage(name)])), notice) });
    await world.scan(targetItem('a.test'));
    expect(leads()).toHaveLength(3);
    expect(world.requests.toSorted()).toEqual(['a.test/', 'a.test/ad/1', 'a.test/ad/2', 'a.test/ad/3', 'a.test/robots.txt']);
  });
});

describe('robots.txt', () => {
  test('holds for the probe', async () => {
    const rules = { type: 'text/plain', body: `User-agent: *\nDisallow: ${PROBE}\n` };
    const site = siteOf({ '/ad/1': quietAd('Anna') }, notice);
    world = await scanWorld({ 'a.test': (path, asked, request) => (path === '/robots.txt' ? rules : site(path, asked, request)) });
    await world.scan(targetItem('a.test', "pages: { ad: { match: { url: '^/ad/' } } }"));
    expect(world.requests).not.toContain(`a.test${PROBE}`);
    expect(outcomesOf(world.db)[PROBE]).toBe('robots: disallowed');
  });
});
