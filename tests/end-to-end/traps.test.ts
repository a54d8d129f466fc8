import { afterEach, describe, expect, test } from 'vitest';
import { listPage, scanWorld, targetItem } from './scan-world.ts';
import type { Play, ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

const PLACES = ['harbour', 'station', 'bridge', 'market', 'garden', 'castle', 'lake'];

/** The page of ad `n`; no two say the same. */
function ad(n: number, more = ''): string {
  const place = PLACES[n % PLACES.length] ?? 'park';
  return `<!doctype html><html lang="en"><title>Ad ${n}</title><h1>Ad ${n} by the ${place}</h1><article><p>A quiet flat, ${n + 2} minutes from the ${place}, discreet, by appointment only, every day from ten to eight. Call +49 30 23125 ${100 + n} to ask for a time.</p></article>${more}</html>`;
}

/** A listing page of ads `from` to `to`. */
function list(from: number, to: number, more = '', suffix = ''): string {
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return listPage(
    numbers.map((n) => [`${pathOf(n)}${suffix}`, `Ad ${n} by the ${PLACES[n % PLACES.length]}, call before you come`] as const),
    more,
  );
}

async function scanned(play: Play, more = ''): Promise<{ ads: number; requests: readonly string[] }> {
  world = await scanWorld({ 'a.test': (path, asked, request) => (path === '/robots.txt' ? { status: 404 } : play(path, asked, request)) });
  await world.scan(targetItem('a.test', more));
  const ads = world.db.prepare<[], number>("SELECT count(DISTINCT lead_id) FROM observation WHERE outcome = 'ok'").pluck().get();
  return { ads: ads ?? 0, requests: world.requests.filter((each) => !each.endsWith('/robots.txt')) };
}

/** The number of an ad is its id less 300: only ids of three digits and more are taken for those of the site. */
const numberIn = (path: string): number => Number(/^\/ad\/(\d{1,4})(?:\?.*)?$/.exec(path)?.[1] ?? '300') - 300;
const pathOf = (n: number): string => `/ad/${n + 300}`;

describe('a list that repeats its last page for ever', () => {
  test('ends soon after nothing new comes, and every ad is read', async () => {
    const { ads, requests } = await scanned((path) => {
      if (numberIn(path) > 0) return ad(numberIn(path));
      const now = Number(/page=(\d{1,4})/.exec(path)?.[1] ?? '1');
      const last = Math.min(now, 3);
      return list(
        last * 10 - 9,
        last * 10,
        `<p class="pagination"><span class="current">${now}</span> <a class="next" href="/?page=${now + 1}">Next</a></p>`,
      );
    }, 'limits: { max_pages: 120 }');
    expect(ads).toBe(30);
    expect(requests.length).toBeLessThanOrEqual(3 + 30 + 8);
  });
});

describe('ads that name each other before the list names them', () => {
  test('are all read, although that way they lie too deep', async () => {
    const { ads } = await scanned((path) => {
      const n = numberIn(path);
      if (n > 0) return ad(n, `<p>Near: ${[10, 20, 30].map((far) => `<a href="${pathOf(n + far)}">Ad ${n + far}</a>`).join(' ')}</p>`);
      const now = Number(/page=(\d{1,4})/.exec(path)?.[1] ?? '1');
      return list(now * 10 - 9, now * 10, now < 5 ? `<p class="pagination"><a class="next" href="/?page=${now + 1}">Next</a></p>` : '');
    }, 'scope: { depth: 1 }');
    expect(ads).toBe(50);
  });
});

describe('a session id that changes with every view', () => {
  test('is recognised, so that no page is asked for more than a few times too often', async () => {
    let view = 0;
    const { ads, requests } = await scanned((path) => {
      view += 1;
      const own = `?visit=v${view}`;
      if (numberIn(path) > 0) return ad(numberIn(path), `<a href="/${own}">All</a>`);
      const near = [2, 3, 4].map((at) => `<a href="${pathOf(((view + at) % 24) + 1)}${own}">Near</a>`);
      return list(1, 24, near.join(' '), own);
    }, 'limits: { max_pages: 120 }');
    expect(ads).toBe(24);
    expect(requests.length).toBeLessThanOrEqual(1 + 24 + 6);
    const reasons = world.db.prepare("SELECT DISTINCT detail FROM frontier WHERE detail LIKE 'twin:%'").pluck().all();
    expect(reasons).toContain('twin: param visit');
  });
});

describe('a kind of page that showed nothing new', () => {
  const SHOWS = 17;

  test('is looked at once more at the end, and asked for after all when that brings ads', async () => {
    const { ads } = await scanned((path) => {
      if (numberIn(path) > 0) return ad(numberIn(path));
      const topic = Number(/^\/topic\/(\d{1,2})$/.exec(path)?.[1] ?? '-1');
      if (topic >= 0) return topic < 8 ? list(1, 5) : list(6 + (topic - 8) * 3, 8 + (topic - 8) * 3);
      return list(1, 5, Array.from({ length: SHOWS }, (_, at) => `<a href="/topic/${at}">Topic ${at}</a>`).join(' '));
    });
    expect(ads).toBe(5 + (SHOWS - 8) * 3);
    expect(world.requests.filter((each) => each.includes('/topic/'))).toHaveLength(SHOWS);
  });
});
