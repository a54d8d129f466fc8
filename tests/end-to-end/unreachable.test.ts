import { afterEach, describe, expect, test } from 'vitest';
import { adPage, listPage, outcomesOf, scanWorld, targetItem } from './scan-world.ts';
import type { ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

const LIST = listPage([
  ['/ad/1', 'Anna'],
  ['/ad/2', 'Bella'],
  ['/ad/3', 'Cora'],
]);

/** A site of three ads whose robots.txt answers as told. */
const siteWith = (robots: (asked: number) => ReturnType<Parameters<typeof scanWorld>[0][string]>) => (path: string, asked: number) => {
  if (path === '/robots.txt') return robots(asked);
  return path === '/' ? LIST : adPage(path);
};

const robotsAsked = (host: string): number => world.requests.filter((request) => request === `${host}/robots.txt`).length;

describe('a robots.txt that cannot be had', () => {
  test('is asked for again, longer each time, and the URLs wait until it comes', async () => {
    world = await scanWorld({ 'a.test': siteWith((asked) => (asked < 3 ? { status: 500 } : 'User-agent: *\nDisallow: /ad/2\n')) });
    const end = await world.scan(targetItem('a.test'));
    expect(end.completions.get('a-test')).toBe('complete');
    expect(outcomesOf(world.db)).toMatchObject({ '/': 'ok: listing', '/ad/2': 'robots: disallowed', '/ad/3': 'ok: ad' });
    expect(robotsAsked('a.test')).toBe(4);
    expect(world.requests.slice(0, 4)).toEqual(Array(4).fill('a.test/robots.txt'));
    const gaps = world.times.slice(1, 4).map((time, at) => time - (world.times[at] ?? 0));
    for (const [at, leastMs] of [40, 80, 160].entries()) expect(gaps[at]).toBeGreaterThanOrEqual(leastMs - 2);
  });

  test('ends its target with the reason when the scan has no patience left, keeps the others, and the next scan asks again', async () => {
    world = await scanWorld({ 'a.test': siteWith(() => ({ status: 502 })), 'b.test': siteWith(() => ({ status: 404 })) });
    const targets = targetItem('a.test') + targetItem('b.test');
    const first = await world.scan(targets, { patienceMs: 100 });
    expect(Object.fromEntries(first.completions)).toEqual({ 'a-test': 'robots-unreachable', 'b-test': 'complete' });
    expect(world.requests.filter((request) => request.startsWith('a.test'))).not.toContain('a.test/');
    world.plays.set(
      'a.test',
      siteWith(() => ''),
    );
    const second = await world.scan(targets, { patienceMs: 100 });
    expect(second.completions.get('a-test')).toBe('complete');
  });

  test.each([401, 403, 404, 410])('a %i means that there are no rules', async (status) => {
    world = await scanWorld({ 'a.test': siteWith(() => ({ status })) });
    expect((await world.scan(targetItem('a.test'))).completions.get('a-test')).toBe('complete');
    expect(robotsAsked('a.test')).toBe(1);
  });

  test('a 429 is waited out as the server asks', async () => {
    world = await scanWorld({ 'a.test': siteWith((asked) => (asked < 1 ? { status: 429, headers: { 'retry-after': '1' } } : '')) });
    expect((await world.scan(targetItem('a.test'))).completions.get('a-test')).toBe('complete');
    expect((world.times[1] ?? 0) - (world.times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('does not hold back a target that may only record it', async () => {
    world = await scanWorld({ 'a.test': siteWith(() => ({ status: 500 })) });
    const item = targetItem('a.test', 'legal: { basis: order 1 }\nlimits: { robots: record }');
    expect((await world.scan(item)).completions.get('a-test')).toBe('complete');
    // Asked for now and then, while the pages go on.
    expect(world.requests[1]).toBe('a.test/');
    expect(robotsAsked('a.test')).toBeLessThan(6);
  });
});

describe('a host that does not answer', () => {
  test('is asked five times and probed, then its target ends as unreachable, and the others are whole', async () => {
    world = await scanWorld({ 'a.test': siteWith(() => ''), 'b.test': siteWith(() => '') });
    await world.unplug('a.test');
    const targets = targetItem('a.test') + targetItem('b.test');
    const first = await world.scan(targets);
    expect(Object.fromEntries(first.completions)).toEqual({ 'a-test': 'unreachable', 'b-test': 'complete' });
    const asked = world.events.filter((event) => event.type === 'request' && event.targetId === 'a-test');
    // Five at the pace, then a probe after each rest for as long as the other site takes.
    expect(asked.length).toBeGreaterThanOrEqual(6);
    expect(asked.length).toBeLessThan(14);
    await world.plug('a.test');
    const second = await world.scan(targets);
    expect(second.completions.get('a-test')).toBe('complete');
  });

  test('that dies in the middle keeps what was read, and what waits is told', async () => {
    world = await scanWorld({
      'a.test': (path, asked) => {
        if (path === '/ad/2') void world.unplug('a.test');
        return siteWith(() => '')(path, asked);
      },
    });
    const end = await world.scan(targetItem('a.test'));
    expect(end.completions.get('a-test')).toBe('partly-unreachable');
    expect(outcomesOf(world.db)).toMatchObject({ '/': 'ok: listing', '/ad/1': 'ok: ad', '/ad/3': 'error: not asked for: unreachable' });
  });

  test('beside a good one does not keep known ads from being looked for', async () => {
    const gone = (path: string, asked: number) => (path === '/ad/3' ? { status: 410 } : siteWith(() => '')(path, asked));
    world = await scanWorld({ 'a.test': siteWith(() => ''), 'dead.a.test': () => '' });
    const item = targetItem('a.test', "scope: { hosts: ['a.test', '*.a.test'] }");
    await world.scan(item);
    world.plays.set('a.test', (path, asked) =>
      path === '/'
        ? listPage([
            ['/ad/1', 'Anna'],
            ['/ad/2', 'Bella'],
            ['http://dead.a.test/x', 'Dora'],
          ])
        : gone(path, asked),
    );
    await world.unplug('dead.a.test');
    const end = await world.scan(item, { day: 'tuesday' as never });
    expect(end.completions.get('a-test')).toBe('partly-unreachable');
    const changes = world.db.prepare("SELECT change, count(*) AS n FROM lead WHERE day = 'tuesday' GROUP BY change").all();
    expect(changes).toContainEqual({ change: 'gone', n: 1 });
  });
});

describe('a group that refuses', () => {
  test('twice in a row is left to a person, and nothing more is asked of it', async () => {
    const play = (path: string) => (path === '/robots.txt' ? '' : path === '/' ? LIST : { status: 403, body: 'no' });
    world = await scanWorld({ 'a.test': play });
    const end = await world.scan(targetItem('a.test'));
    expect(end.completions.get('a-test')).toBe('parked: refused');
    expect(world.requests).toHaveLength(4);
    expect(outcomesOf(world.db)).toMatchObject({ '/ad/2': 'blocked: http 403', '/ad/3': 'blocked: not asked for: parked: refused' });
  });

  test('now and then is not', async () => {
    world = await scanWorld({
      'a.test': (path, asked) => (path === '/ad/1' || path === '/ad/3' ? { status: 403 } : siteWith(() => '')(path, asked)),
    });
    expect((await world.scan(targetItem('a.test'))).completions.get('a-test')).toBe('complete');
  });

  test('is asked on where the target says so', async () => {
    const play = (path: string) => (path === '/robots.txt' ? '' : path === '/' ? LIST : { status: 403, body: 'no' });
    world = await scanWorld({ 'a.test': play });
    await world.scan(targetItem('a.test', 'fetch: { wall: { on_wall: cool_down } }'));
    expect(world.requests).toHaveLength(5);
  });
});
