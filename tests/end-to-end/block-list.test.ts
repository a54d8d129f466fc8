import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { compileBlockList } from '../../src/frontier/block-list.ts';
import { findBrowser } from '../../src/fetch/find-browser.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { readScanOptions } from '../../src/store/scans.ts';
import { runCli } from '../cli/run-cli.ts';
import type { CliRun } from '../cli/run-cli.ts';
import { startSite } from '../fetch/loopback-site.ts';
import { initFlags } from '../init-flags.ts';
import { adPage, listPage, outcomesOf, scanWorld, targetItem } from './scan-world.ts';
import type { Play, ScanWorld } from './scan-world.ts';

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const MORE = 'scope: { hosts: [good.test, www.bad.test, sub.worse.test] }\npages: { ad: { match: { any: [article] } } }';

/** A site with links, a redirect, a frame and data that lead to what a unit blocks. */
const playGood: Play = (path) => {
  if (path === '/robots.txt') return { status: 404 };
  if (path === '/away') return { status: 302, headers: { location: 'http://www.bad.test/behind-a-redirect' } };
  if (path === '/') {
    const hosts =
      '<a href="http://www.bad.test/ad">b</a><a href="http://sub.worse.test/ad">w</a><a href="/blocked-page?b=2&amp;a=1">p</a><a href="/away">r</a>';
    return listPage([['/ad/1', 'Anna']], hosts);
  }
  const reaches =
    '<iframe src="http://www.bad.test/frame"></iframe><iframe src="/blocked-frame"></iframe><script>fetch("/blocked-data");fetch("/free-data");fetch("http://sub.worse.test/data",{mode:"no-cors"})</script>';
  return adPage('Anna', reaches);
};

const playBad: Play = () => adPage('must not be read');

const BLOCKS = compileBlockList(
  new Set(
    [
      'www.bad.test',
      'worse.test',
      'http://good.test/blocked-page?a=1&b=2',
      'http://good.test/blocked-frame',
      'http://good.test/blocked-data',
    ].map(hash),
  ),
);

describe('a scan with a block list', () => {
  let world: ScanWorld;
  beforeAll(async () => {
    world = await scanWorld({ 'good.test': playGood, 'www.bad.test': playBad, 'sub.worse.test': playBad });
  });
  afterAll(() => world.close());

  const askedOf = (bad: RegExp): readonly string[] => world.requests.filter((request) => bad.test(request));

  test('MM-5: asks nothing of what is blocked by host, domain or URL, not even robots.txt, and not behind a redirect; each is recorded', async () => {
    await world.scan(targetItem('good.test', MORE), { blocks: BLOCKS });
    expect(askedOf(/bad\.test|worse\.test|blocked-/)).toEqual([]);
    expect(askedOf(/good\.test\/away/)).toHaveLength(1);
    const outcomes = outcomesOf(world.db);
    expect(outcomes).toMatchObject({
      '/blocked-page': 'out-of-scope: blocked:list',
      '/away': 'out-of-scope: blocked:list',
      '/ad/1': 'ok: ad',
    });
    expect(outcomes['/ad']).toBe('out-of-scope: blocked:list');
  });

  test('MM-5: a page in the browser brings nothing of it either, as a frame, by a script, by URL or by host', async () => {
    const browserPath = (await findBrowser({ environment: process.env }))?.path;
    const before = world.requests.length;
    await world.scan(targetItem('good.test', MORE), {
      blocks: BLOCKS,
      render: 'browser',
      browserPath,
      timeoutMs: 20_000,
      patienceMs: 60_000,
      day: 'tuesday' as never,
    });
    const asked = world.requests.slice(before);
    expect(asked).toContain('good.test/free-data');
    expect(asked.filter((request) => /bad\.test|worse\.test|blocked-/.test(request))).toEqual([]);
  });

  test('MM-5: without the list the same pages do reach it, in the browser too', async () => {
    const browserPath = (await findBrowser({ environment: process.env }))?.path;
    await world.scan(targetItem('good.test', MORE), {
      render: 'browser',
      browserPath,
      timeoutMs: 20_000,
      patienceMs: 60_000,
      day: 'wednesday' as never,
    });
    for (const bad of [/www\.bad\.test\/behind-a-redirect/, /sub\.worse\.test/, /blocked-page/, /blocked-frame/, /blocked-data/])
      expect(askedOf(bad).length, String(bad)).toBeGreaterThan(0);
  });
});

describe('scan --block-list', () => {
  let folder: string;
  let requests: readonly string[];
  let reach: readonly string[];
  let close: () => Promise<void>;
  const run = (argv: readonly string[]): Promise<CliRun> => runCli([...argv, '--case', 'case'], { cwd: folder });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leadline-block-'));
    const site = await startSite((request, response) =>
      response.setHeader('content-type', 'text/html').end(request.url === '/robots.txt' ? '' : adPage('Anna')),
    );
    requests = site.requests;
    close = () => site.close();
    reach = ['--allow-address', '127.0.0.0/8', '--resolve', `good.test=127.0.0.1:${site.port}`, '--render', 'http', '--quiet'];
    writeFileSync(join(folder, 'list.yaml'), `schema: target-list/1\ntargets:\n${targetItem('good.test', 'limits: { delay_ms: [2, 5] }')}`);
    await runCli(['init', 'case', ...initFlags({ until: '2099-12-31', retentionDays: 7 })], { cwd: folder });
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('MM-5: refuses a list with bad lines, naming file and line and not what it blocks; sends nothing', async () => {
    writeFileSync(join(folder, 'bad.txt'), `# hosts\n${hash('x.test')}\nsecret-name.test\n`);
    const { status, err } = await run(['scan', 'list.yaml', '--block-list', 'bad.txt', ...reach]);
    expect(status).toBe(3);
    expect(err).toContain(`${join(folder, 'bad.txt')}:3:1`);
    expect(err).not.toContain('secret-name');
    expect((await run(['scan', 'list.yaml', '--block-list', 'none.txt', ...reach])).status).toBe(3);
    expect(requests).toEqual([]);
  });

  test('MM-5: asks nothing of a blocked host; status --skipped says why, in words and as JSON', async () => {
    writeFileSync(join(folder, 'block.txt'), `${hash('good.test')} # the unit's list\n`);
    const { status, err } = await run(['scan', 'list.yaml', '--day', 'monday', '--block-list', 'block.txt', ...reach]);
    expect([0, 4], err).toContain(status);
    expect(requests).toEqual([]);
    // A scan that is gone on with uses the lists it was begun with.
    const db = openDatabase(casePaths(join(folder, 'case')).database);
    expect(readScanOptions(db, 1).blockLists).toEqual([join(folder, 'block.txt')]);
    db.close();
    expect((await run(['status', '--skipped'])).out).toMatch(/good-test\s+out-of-scope\s+blocked:list\s+http:\/\/good\.test\//);
    expect(JSON.parse((await run(['status', '--skipped', '--json'])).out)).toMatchObject({
      outcome: 'out-of-scope',
      reason: 'blocked:list',
    });
  });

  test('MM-5: nor does a probe of a page ask for it', async () => {
    const probe = ['targets', 'probe', 'http://good.test/', ...reach.filter((word) => !['--render', 'http', '--quiet'].includes(word))];
    const { status, err } = await run([...probe, '--block-list', 'block.txt']);
    expect([status, err]).toEqual([3, expect.stringContaining('blocked:list')]);
    expect(requests).toEqual([]);
  });

  test('MM-5: a list that lies in the case counts without being named, and changing it by hand is no damage', async () => {
    writeFileSync(join(folder, 'case', 'block-list.txt'), `${hash('good.test')}\n`);
    await run(['scan', 'list.yaml', '--day', 'tuesday', ...reach]);
    expect(requests).toEqual([]);
    writeFileSync(join(folder, 'case', 'block-list.txt'), '# nothing is blocked any more\n');
    const { status, err } = await run(['scan', 'list.yaml', '--day', 'wednesday', ...reach]);
    expect(status, err).toBe(0);
    expect(requests).toContain(`good.test/`);
    expect((await run(['verify'])).status).toBe(0);
  });
});
