import { afterEach, describe, expect, test } from 'vitest';
import type { ActionDay } from '../../src/model/action-day.ts';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { storedBodies } from '../../src/evidence/stored-bodies.ts';
import type { Lead } from '../../src/model/lead.ts';
import { captureText } from '../../src/scan/capture-text.ts';
import { readCapture } from '../../src/store/captures.ts';
import { renderClasses } from '../../src/store/render-classes.ts';
import { browserPath } from '../fetch/browser-bench.ts';
import { listPage, scanWorld, targetItem } from './scan-world.ts';
import type { Play, ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

const ADS = 12;
const TEXT = 'is in town this week and looks forward to a call. Quiet place, discreet, by appointment only, every day from ten to eight.';
const SHAPE = 'a.test/profile/#';

const phoneOf = (id: string, shift = 0): string => `+49 30 23125 ${String(Number(id) + shift).padStart(3, '0')}`;

/** What the data of an ad say; `shift`: of another number than the page shows. */
const dataOf = (id: string, shift = 0): string =>
  JSON.stringify({ ad: { id: Number(id), title: `Anna, ad ${id}`, text: `Anna ${TEXT} Call ${phoneOf(id, shift)}.` } });

const SCRIPT = `fetch('/api/'+location.pathname.split('/')[2]+'?lang=en',{headers:{}}).then(function(r){return r.json()}).then(function(got){var a=document.getElementById('app');function add(name,text){var e=document.createElement(name);e.textContent=text;a.appendChild(e)}add('h1',got.ad.title);add('p',got.ad.text)})`;

/** A list, and ads that a script builds from data it asks for; `api` says what those are to whom. */
const siteWith = (api: (id: string, isBrowser: boolean) => ReturnType<Play>): Play => {
  return (path, _asked, request) => {
    if (path === '/robots.txt') return { status: 404 };
    if (path === '/app.js') return { type: 'text/javascript', body: SCRIPT };
    const id = /^\/api\/(\d{1,3})\?lang=en$/.exec(path)?.[1];
    if (id !== undefined) return api(id, request.headers.referer !== undefined);
    if (path === '/')
      return listPage(Array.from({ length: ADS }, (_, at): [string, string] => [`/profile/${at + 40}`, `Anna, ad ${at + 40}`]));
    if (!/^\/profile\/\d{1,3}$/.test(path)) return { status: 404 };
    return '<!doctype html><html lang="en"><title>Ad</title><div id="app"></div><script src="/app.js"></script></html>';
  };
};
const json = (body: string): ReturnType<Play> => ({ type: 'application/json', body });
const PAGES = "limits: { reread_after: 0 }\npages: { ad: { match: { url: '^/profile/' } } }";

const scan = async (day: string, render: 'browser' | 'auto' | 'data'): Promise<{ readonly pages: number; readonly replays: number }> => {
  const before = { events: world.events.length, requests: world.requests.length };
  await world.scan(targetItem('a.test', `fetch: { render: ${render} }\n${PAGES}`), {
    day: day as ActionDay,
    render: undefined,
    browserPath: await browserPath(),
    timeoutMs: 10_000,
    random: () => 0.99,
  });
  const via = world.events.slice(before.events).flatMap((event) => (event.type === 'request' ? [event.via] : []));
  const asked = world.requests.slice(before.requests).filter((request) => request.startsWith('a.test/api/')).length;
  const pages = via.filter((each) => each === 'browser').length;
  // Each page in the browser asks for its data once.
  return { pages, replays: asked - pages };
};

const phones = (day: string): number =>
  new Set(
    world.db
      .prepare<[string], string>("SELECT json_extract(lead, '$.ad.handles[0].value') FROM lead WHERE day = ?")
      .pluck()
      .all(day)
      .filter((value) => value?.startsWith('+493023125')),
  ).size;

const known = (): { template?: string; recent: readonly string[]; compared: number; unchecked: number } | undefined =>
  renderClasses(world.db)
    .read()
    .find(({ kind, shape }) => kind === 'data' && shape === SHAPE)?.votes as ReturnType<typeof known>;

describe('a site whose ads are built by script from one answer in JSON', () => {
  test('is read by that answer where its target says so, whole, once the samples agree', async () => {
    world = await scanWorld({ 'a.test': siteWith((id) => json(dataOf(id))) });
    const first = await scan('monday', 'data');
    expect(phones('monday')).toBe(ADS);
    // Three samples, and two answers by HTTP that are compared with the browser; the rest by HTTP alone.
    expect(first).toEqual({ pages: 5, replays: ADS - 3 });
    expect(known()).toMatchObject({ template: expect.stringContaining('/api/{path:2}?lang=en'), compared: 2, unchecked: ADS - 5 });
    const second = await scan('tuesday', 'data');
    expect(second).toEqual({ pages: 0, replays: ADS });
    expect(phones('tuesday')).toBe(ADS);
    const captures = world.db.prepare("SELECT url, final_url FROM capture WHERE via = 'http' AND url <> final_url").all();
    expect(captures).toHaveLength(2 * ADS - 3);
    // What was read of them stands in their text, read again from the evidence.
    const bodies = storedBodies(casePaths(world.folder));
    for (const lead of world.db.prepare<[], string>("SELECT lead FROM lead WHERE day = 'tuesday'").pluck().all()) {
      const { ad, capture: of } = JSON.parse(lead) as Lead;
      const capture = readCapture(world.db, of.id);
      const [phone] = ad.handles;
      expect(capture && captureText(bodies, capture).slice(phone?.start, phone?.end)).toBe(phone?.raw);
    }
    expect(captures).toContainEqual({ url: 'http://a.test/api/40?lang=en', final_url: 'http://a.test/profile/40' });
  });

  test('is only told of where its target does not say so', async () => {
    world = await scanWorld({ 'a.test': siteWith((id) => json(dataOf(id))) });
    for (const [day, render] of [
      ['monday', 'auto'],
      ['tuesday', 'browser'],
    ] as const) {
      const { pages, replays } = await scan(day, render);
      // In the browser alone, the list is shown as well.
      expect({ pages, replays: replays + (render === 'browser' ? 1 : 0) }).toEqual({
        pages: ADS + (render === 'browser' ? 1 : 0),
        replays: 0,
      });
    }
    expect(known()).toMatchObject({ recent: ['same', 'same', 'same'], unchecked: 0 });
  });

  test('is shown in the browser where robots.txt forbids what its pages ask for', async () => {
    const site = siteWith((id) => json(dataOf(id)));
    world = await scanWorld({
      'a.test': (path, ...rest) =>
        path === '/robots.txt' ? { type: 'text/plain', body: 'User-agent: *\nDisallow: /api/\n' } : site(path, ...rest),
    });
    expect(await scan('monday', 'data')).toEqual({ pages: ADS, replays: 0 });
    expect(known()).toMatchObject({ template: expect.stringContaining('/api/{path:2}'), recent: ['same', 'same', 'same'] });
  });

  test.each([
    ['that say another number than the page', (id: string, isBrowser: boolean) => json(dataOf(id, isBrowser ? 0 : 500))],
    [
      'that are refused to whoever is no browser',
      (id: string, isBrowser: boolean) => (isBrowser ? json(dataOf(id)) : { status: 401, body: 'no' }),
    ],
    ['that are a page to whoever is no browser', (id: string, isBrowser: boolean) => (isBrowser ? json(dataOf(id)) : '<h1>Welcome</h1>')],
  ])('is read in the browser where its data are such %s', async (_, api) => {
    world = await scanWorld({ 'a.test': siteWith(api) });
    const { pages, replays } = await scan('monday', 'data');
    expect(phones('monday')).toBe(ADS);
    expect(pages).toBe(ADS);
    // Once may be chance; refuted twice, the data are not asked for any more.
    expect(replays).toBe(2);
    expect(known()?.recent.filter((vote) => vote === 'refuted')).toHaveLength(2);
  });
});
