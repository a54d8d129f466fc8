import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';

let world: FixtureCase;

beforeAll(async () => {
  world = await fixtureCase({ seed: 6, ads: 60 }, { delayMs: 5, sites: ['lumen', 'hostile', 'hartklik', 'kramer', 'praatplein'] });
  const { status, err } = await world.scan(1, ['--quiet', '--max-pages', '40']);
  if (status !== 0 && status !== 4) throw new Error(err);
}, 170_000);
afterAll(() => world.close());

describe('CA-4: passive only, over everything that the sites saw of a scan by HTTP and in the browser', () => {
  test('nothing but GET and HEAD', () => {
    const { requests } = world.site;
    expect(requests.length).toBeGreaterThan(60);
    expect(
      requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD').map(({ method, host, path }) => `${method} ${host}${path}`),
    ).toEqual([]);
  });

  test('sites that need a browser were met, and a site with a form to log in', () => {
    const asked = world.site.requests.map(({ host, path }) => `${host}${path}`);
    expect(world.site.requests.some(({ kind }) => kind === 'data')).toBe(true);
    expect(asked.some((url) => url.includes('/members'))).toBe(true);
  });

  test('no form was sent by its address either', () => {
    const { requests } = world.site;
    expect(requests.filter(({ path }) => /[?&](?:user|password|phone|message)=/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('no picture was asked for', () => {
    expect(world.site.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
  });
});
