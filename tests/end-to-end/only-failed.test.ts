import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../fetch/loopback-site.ts';
import type { LoopbackSite } from '../fetch/loopback-site.ts';
import { runCli } from '../cli/run-cli.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';
import { adPage, listPage } from './scan-world.ts';

let world: FixtureCase;
let site: LoopbackSite;
let broken = true;

beforeAll(async () => {
  world = await fixtureCase({ seed: 5, ads: 30 });
  site = await startSite((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const path = request.url ?? '/';
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (path === '/robots.txt') return void response.writeHead(404).end();
    if (path === '/')
      return void response.writeHead(200, html).end(
        listPage([
          ['/ad/1', `Anna of ${host}`],
          ['/ad/2', `Bella of ${host}`],
          ['/ad/3', `Cora of ${host}`],
        ]),
      );
    if (broken && path === '/ad/2' && host !== 'good.test') return void response.writeHead(host === 'bad.test' ? 500 : 403, html).end('no');
    return void response.writeHead(200, html).end(adPage(`${path} of ${host}`));
  });
  const item = (host: string): string =>
    `  - { id: ${host.replace('.', '-')}, name: ${host}, category: escort, start: [{ url: "http://${host}/" }], scope: { depth: 9 }, limits: { delay_ms: [2, 9], gone_recheck: 0, retries: 0 } }\n`;
  writeFileSync(world.targets, `schema: target-list/1\ntargets:\n${['bad.test', 'shy.test', 'good.test'].map(item).join('')}`);
});

afterAll(async () => {
  await site.close();
  await world.close();
});

const scan = (...more: string[]) =>
  runCli([
    'scan',
    ...(more.includes('--only') ? [] : [world.targets]),
    '--case',
    world.caseFolder,
    '--quiet',
    '--render',
    'http',
    '--allow-address',
    '127.0.0.0/8',
    ...['bad.test', 'shy.test', 'good.test'].flatMap((host) => ['--resolve', `${host}=127.0.0.1:${site.port}`]),
    ...more,
  ]);

const skipped = async (): Promise<string[]> => {
  const { out } = await runCli(['status', '--case', world.caseFolder, '--skipped', '--json']);
  const lines = out.trim() === '' ? [] : out.trim().split('\n');
  return lines.map((line) => {
    const { url, outcome, reason } = JSON.parse(line) as { url: string; outcome: string; reason: string };
    return `${url} ${outcome}: ${reason}`;
  });
};

describe('leadline scan --only failed and --only blocked', () => {
  test('ask once more for what failed, and for nothing else', async () => {
    expect((await scan()).err).toBe('');
    expect(await skipped()).toEqual(['http://bad.test/ad/2 error: http 500', 'http://shy.test/ad/2 blocked: http 403']);
    const text = (await runCli(['status', '--case', world.caseFolder, '--skipped'])).out;
    expect(text).toContain('http://shy.test/ad/2');

    broken = false;
    site.requests.length = 0;
    expect((await scan('--only', 'failed')).err).toBe('');
    expect(site.requests.map((request) => request.replace(/:\d+/, ''))).toEqual(['bad.test/ad/2']);
    expect(await skipped()).toEqual(['http://shy.test/ad/2 blocked: http 403']);

    site.requests.length = 0;
    expect((await scan('--only', 'blocked', 'shy-test')).err).toBe('');
    expect(site.requests.map((request) => request.replace(/:\d+/, ''))).toEqual(['shy.test/ad/2']);
    expect(await skipped()).toEqual([]);
    const { scans } = JSON.parse((await runCli(['status', '--case', world.caseFolder, '--all', '--json'])).out) as {
      scans: { state: string; targets: { completion: string; leads: number }[] }[];
    };
    expect(scans).toHaveLength(1);
    expect(scans[0]).toMatchObject({ state: 'complete', targets: [{ leads: 3 }, { leads: 3 }, { leads: 3 }] });
  });

  test('say so when there is nothing to ask for', async () => {
    const { status, err } = await scan('--only', 'failed');
    expect(status).toBe(3);
    expect(err).toContain('nothing of these targets failed');
  });
});
