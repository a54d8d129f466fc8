import { afterEach, describe, expect, test } from 'vitest';
import type { ActionDay } from '../../src/model/action-day.ts';
import { browserPath } from '../fetch/browser-bench.ts';
import { listPage, scanWorld, targetItem } from './scan-world.ts';
import type { Play, ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

const NAMES = ['Anna', 'Bella', 'Cora', 'Dora', 'Elsa', 'Fay'];
const TEXT = 'is in town this week and looks forward to a call. Quiet place, discreet, by appointment only, every day from ten to eight.';

/** A list, ads that the server builds (`/ad/`) and ads that a script builds from data it asks for (`/profile/`). */
const site: Play = (path) => {
  if (path === '/robots.txt') return { status: 404 };
  if (path === '/app.js')
    return {
      type: 'text/javascript',
      body: "fetch(document.getElementById('app').dataset.api).then(function(r){return r.json()}).then(function(ad){var a=document.getElementById('app');var h=document.createElement('h1');h.textContent=ad.title;a.appendChild(h);var p=document.createElement('p');p.textContent=ad.text;a.appendChild(p)})",
    };
  if (path === '/site.js') return { type: 'text/javascript', body: '/* a script that builds nothing */' };
  const api = /^\/api\/(\d)$/.exec(path)?.[1];
  if (api !== undefined) {
    const name = NAMES[Number(api)] ?? '';
    return { type: 'application/json', body: JSON.stringify({ title: name, text: `${name} ${TEXT} Call +49 30 23125 10${api}.` }) };
  }
  const script = (name: string): string => `<script src="/${name}.js"></script>`;
  if (path === '/')
    return listPage(
      NAMES.flatMap((name, at): [string, string][] => [
        [`/ad/${at}`, name],
        [`/profile/${at}`, `${name} two`],
      ]),
      script('site'),
    );
  const at = /^\/(ad|profile)\/(\d)$/.exec(path);
  const name = NAMES[Number(at?.[2] ?? '9')];
  if (!at || name === undefined) return { status: 404 };
  const main =
    at[1] === 'ad'
      ? `<article><h1>${name}</h1><p>${name} ${TEXT} Call +49 30 23125 00${at[2]}.</p></article>${script('site')}`
      : `<div id="app" data-api="/api/${at[2]}"></div>${script('app')}`;
  return `<!doctype html><html lang="en"><title>${name}</title>${main}</html>`;
};

const scan = async (day: string): Promise<{ readonly http: readonly string[]; readonly browser: readonly string[] }> => {
  const before = world.events.length;
  await world.scan(targetItem('a.test', "limits: { reread_after: 0 }\npages: { ad: { match: { url: '^/(ad|profile)/' } } }"), {
    day: day as ActionDay,
    render: 'auto',
    browserPath: await browserPath(),
    timeoutMs: 10_000,
  });
  const requests = world.events.slice(before).flatMap((event) => (event.type === 'request' ? [event.via] : []));
  return { http: requests.filter((via) => via === 'http'), browser: requests.filter((via) => via === 'browser') };
};

const phones = (day: string): unknown =>
  world.db.prepare("SELECT count(*) FROM lead WHERE day = ? AND lead LIKE '%+493023125%'").pluck().get(day);

describe('a site of which some pages are built by script', () => {
  test('is read whole, and its second scan asks each class the way that showed everything', async () => {
    world = await scanWorld({ 'a.test': site });
    const first = await scan('monday');
    expect(phones('monday')).toBe(12);
    // The list; two good pages to compare and the first three shells by HTTP, then none of them any more.
    expect(first.http.length).toBe(1 + 6 + 3);
    const second = await scan('tuesday');
    expect(phones('tuesday')).toBe(12);
    expect(second.http.length).toBe(1 + 6);
    // Six that need it, and at most a few that are audited.
    expect(second.browser.length).toBeGreaterThanOrEqual(6);
    expect(second.browser.length).toBeLessThanOrEqual(6 + 7);
  });
});
