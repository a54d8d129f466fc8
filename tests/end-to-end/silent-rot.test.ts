import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../fetch/loopback-site.ts';
import type { LoopbackSite } from '../fetch/loopback-site.ts';
import { runCli } from '../cli/run-cli.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';

let world: FixtureCase;
/** Stands before the fixture web, and dresses its pages anew once `isRebuilt`. */
let front: LoopbackSite;
let isRebuilt = false;

beforeAll(async () => {
  world = await fixtureCase({ seed: 11, ads: 120 });
  const inner =
    /^lumen-directory\.test=(.+)$/.exec(world.site.resolve.find((entry) => entry.startsWith('lumen-directory.test=')) ?? '')?.[1] ?? '';
  const [hostname = '', port = ''] = inner.split(':');
  front = await startSite((request, response) => {
    get({ hostname, port, path: request.url ?? '/', headers: { host: 'lumen-directory.test' } }, (answer) => {
      let html = '';
      answer.setEncoding('utf8').on('data', (part: string) => void (html += part));
      answer.on('end', () => {
        const type = answer.headers['content-type'] ?? 'text/html';
        response
          .writeHead(answer.statusCode ?? 500, { 'content-type': type })
          .end(isRebuilt ? html.replaceAll('class="', 'class="v2-') : html);
      });
    });
  });
}, 60_000);

afterAll(async () => {
  await front.close();
  await world.close();
});

async function scan(day: string): Promise<void> {
  const reach = ['--allow-address', '127.0.0.0/8', '--resolve', `lumen-directory.test=127.0.0.1:${front.port}`];
  const { status, err } = await runCli([
    'scan',
    world.targets,
    '--case',
    world.caseFolder,
    '--day',
    day,
    '--only',
    'lumen',
    '--render',
    'http',
    '--quiet',
    '--reread',
    ...reach,
  ]);
  expect(status, err).toBe(0);
}

interface Drop {
  readonly measure: string;
  readonly pages: number;
  readonly found: number;
  readonly usual: { readonly pages: number; readonly found: number; readonly days: number } | null;
}

async function drops(): Promise<readonly Drop[]> {
  const { out } = await runCli(['status', '--case', world.caseFolder, '--json']);
  const { scans } = JSON.parse(out) as { scans: { targets: { drops: Drop[] }[] }[] };
  return scans[0]?.targets[0]?.drops ?? [];
}

describe('a site that rebuilds its pages between two action days', () => {
  test('is told of: which declared selectors match nothing any more, on how many pages, and what can be done', async () => {
    await scan('monday');
    expect(await drops()).toEqual([]);
    await scan('tuesday');
    expect(await drops()).toEqual([]);
    isRebuilt = true;
    await scan('wednesday');
    const told = await drops();
    const dead = told.filter(({ measure, found }) => measure.startsWith('pages.') && found === 0);
    expect(dead.map(({ measure }) => measure)).toEqual([
      'pages.ad.body',
      ...['age', 'alias', 'city', 'posted', 'price'].map((field) => `pages.ad.fields.${field}`),
      'pages.list.link',
      'pages.list.records',
    ]);
    for (const { pages, usual } of dead) {
      expect(pages).toBeGreaterThanOrEqual(3);
      expect(usual).toMatchObject({ days: 2 });
      expect(usual?.found).toBeGreaterThan(0);
    }
    const { out } = await runCli(['status', '--case', world.caseFolder]);
    expect(out).toContain('lumen: pages load, but less is read from them than should be:');
    expect(out).toMatch(/selector pages\.\S+: matches nothing on \d+ pages; on 2 earlier action days matches on \d+ of \d+ pages/);
    expect(out).toContain('leadline targets test FILE');
  });
});
