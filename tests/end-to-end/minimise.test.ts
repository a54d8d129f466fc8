import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { findCanaries } from './canaries.ts';
import { clockedCase } from './clocked-case.ts';
import type { ClockedCase } from './clocked-case.ts';
import { adPage, listPage } from './scan-world.ts';
import type { Play } from './scan-world.ts';

/** Texts that stand on pages without an ad and nowhere else, each in another place of page and protocol. */
const CANARIES = [
  'canarytitle oleander',
  'canarymeta pelargonium',
  'canaryjsonld brambletoe',
  'canarycomment hollowfen',
  'canaryalt marigoldine',
  'canaryhouse sorrelwick',
  'canaryheader-ottoline',
  'canaryetag-zephyrine',
  'canarycard thistledown',
  'canarymissing fernlocke',
  'canarysoft quoxlimber',
  'canarysitemap-comment',
];

const AD_TEXT = 'Anna in Gouda';
const ABOUT = `<!doctype html><html lang="en"><head><title>canarytitle oleander</title><meta name="description" content="canarymeta pelargonium">
<script type="application/ld+json">{"@type":"Organization","name":"canaryjsonld brambletoe"}</script></head>
<body><!-- canarycomment hollowfen --><h1>About us</h1><p>This site canaryhouse sorrelwick brings people together since 2011.</p>
<img src="/x.jpg" alt="canaryalt marigoldine"></body></html>`;
const notFound = (said: string): string =>
  `<!doctype html><html lang="en"><title>Not found</title><h1>Page not found</h1><p>${said}</p></html>`;
const ADS = ['/ad/1', '/ad/2', '/ad/3', '/ad/4'];

/** A site with a listing, ads, a page about itself, pages that are not there and a list of its addresses; `gone`: the first ad is no more. */
const site =
  (state: 'there' | 'gone'): Play =>
  (path) => {
    switch (path) {
      case '/robots.txt':
        return { status: 404 };
      case '/':
        return {
          body: listPage(
            ADS.map((ad) => [ad, `Ad ${ad.at(-1)} canarycard thistledown`]),
            '<a href="/about">About</a> <a href="/missing">x</a> <a href="/soft">y</a>',
          ),
          headers: { etag: '"canaryetag-zephyrine"', 'x-served-by': 'canaryheader-ottoline' },
        };
      case '/about':
        return ABOUT;
      case '/missing':
        return { status: 404, body: notFound('canarymissing fernlocke') };
      case '/soft':
        return notFound('canarysoft quoxlimber. This page does not exist.');
      case '/sitemap.xml':
        return {
          type: 'application/xml',
          body: '<urlset><!-- canarysitemap-comment --><url><loc>http://site-a.test/ad/4</loc></url></urlset>',
        };
      case '/ad/1':
        return state === 'there' ? adPage(AD_TEXT) : { status: 404, body: notFound('canarymissing fernlocke') };
      default:
        return ADS.includes(path) ? adPage(`Belle ${path.at(-1)} in Leiden`) : { status: 404 };
    }
  };

interface Played {
  readonly world: ClockedCase;
  readonly asked: (string | undefined)[];
}

/** A case whose file says whether it minimises, scanned on three days; on the third the first ad is gone. */
async function playedCase(minimise: boolean): Promise<Played> {
  const asked: (string | undefined)[] = [];
  const noting =
    (play: Play): Play =>
    (path, count, request) => {
      if (path === '/') asked.push(request.headers['if-none-match']);
      return play(path, count, request);
    };
  const world = await clockedCase(noting(site('there')), { retentionDays: 30 });
  const path = join(world.caseFolder, 'case.json');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), minimise }));
  const renewed = await world.run(['init', world.caseFolder, '--renew', '--why', 'OPS-12']);
  if (renewed.status !== 0) throw new Error(renewed.err);
  const list = join(world.folder, 'list.yaml');
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replace(
      `start: [{ url: "http://site-a.test/" }]`,
      `start: [{ url: "http://site-a.test/" }, { sitemap: "http://site-a.test/sitemap.xml" }]`,
    ),
  );
  await world.scan('day-1');
  await world.scan('day-2');
  world.play = noting(site('gone'));
  await world.scan('day-3');
  return { world, asked };
}

let [bare, whole]: Played[] = [];
beforeAll(async () => {
  bare = await playedCase(true);
  whole = await playedCase(false);
}, 120_000);
afterAll(async () => {
  await bare?.world.close();
  await whole?.world.close();
});

const played = (which: Played | undefined): Played => {
  if (!which) throw new Error('no case');
  return which;
};

/** The leads of a day without what differs between two cases: times, ids and hashes of captures. */
async function leadsOf({ world }: Played, day: string): Promise<readonly unknown[]> {
  const { out } = await world.run(['leads', 'list', '--day', day, '--json']);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { lead_id: lead, change, outcome, phones, title } = JSON.parse(line) as Record<string, unknown>;
      return { lead, change, outcome, phones, title };
    });
}

const noiseIn = ({ world }: Played): readonly string[] => {
  const db = openDatabase(join(world.caseFolder, 'leadline.db'));
  try {
    return db.prepare<[], string>("SELECT id FROM capture WHERE url LIKE '%/about'").pluck().all();
  } finally {
    db.close();
  }
};

describe('a case that minimises', () => {
  test('DQ-4: no file holds a word of a page without an ad; without the setting each is kept', () => {
    expect(findCanaries(played(bare).world.caseFolder, CANARIES)).toEqual([]);
    const kept = findCanaries(played(whole).world.caseFolder, CANARIES);
    expect(CANARIES.filter((canary) => !kept.some((found) => found.endsWith(`: ${canary}`)))).toEqual([]);
    expect(findCanaries(played(bare).world.caseFolder, [AD_TEXT]).length).toBeGreaterThan(1);
  });

  test('DQ-4: has the leads of each day that a case has which keeps everything, those that are gone too', async () => {
    for (const day of ['day-1', 'day-2', 'day-3']) {
      const leads = await leadsOf(played(bare), day);
      expect(leads).toEqual(await leadsOf(played(whole), day));
      expect(leads).toHaveLength(4);
    }
    expect(JSON.stringify(await leadsOf(played(bare), 'day-3'))).toContain('"gone"');
  });

  test('DQ-4: asks for such a page anew, since it holds no copy; the other asks whether it has changed', () => {
    expect(new Set(played(bare).asked)).toEqual(new Set([undefined]));
    expect(played(whole).asked).toContain('"canaryetag-zephyrine"');
  });

  test('DQ-4: verify counts such captures apart, and is content', async () => {
    const { world } = played(bare);
    const verified = await world.run(['verify', '--json']);
    expect(verified, verified.out).toMatchObject({ status: 0 });
    const { captures } = JSON.parse(verified.out) as { captures: Record<string, number> };
    expect(captures['minimised']).toBeGreaterThan(8);
    expect(captures['intact']).toBeGreaterThan(3);
    expect((captures['minimised'] ?? 0) + (captures['intact'] ?? 0)).toBe(captures['total']);
    const other = JSON.parse((await played(whole).world.run(['verify', '--json'])).out) as { captures: Record<string, number> };
    expect(other.captures['minimised']).toBe(0);
  });

  test('DQ-4: rebuild gives the same CSV, byte for byte', async () => {
    const { world } = played(bare);
    const folder = world.copy('rebuilt');
    const csv = async (): Promise<readonly string[]> =>
      Promise.all(
        ['day-1', 'day-2', 'day-3'].map(async (day) => (await world.run(['export', 'csv', '--day', day, '--quiet'], folder)).out),
      );
    const before = await csv();
    expect(before.join('')).toContain('gone');
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `leadline.db${suffix}`), { force: true });
    const rebuilt = await world.run(['rebuild', '--json'], folder);
    expect(JSON.parse(rebuilt.out)).toMatchObject({ scans: 3, problems: [] });
    expect(await csv()).toEqual(before);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });

  test('DQ-4: a bundle of it is made and checked', async () => {
    const { world } = played(bare);
    const file = join(world.folder, 'out.zip');
    const made = await world.run(['export', 'bundle', '-o', file, '--to', 'Court', '--day', 'day-3', '--why', 'OPS-12', '--no-encrypt']);
    expect(made, made.err).toMatchObject({ status: 0 });
    const { main } = await import('../../src/cli/main.ts');
    let out = '';
    const io = {
      out: (text: string) => void (out += text),
      err: () => undefined,
      terminal: false,
      columns: () => 80,
      environment: {},
      cwd: world.folder,
      now: Date.now,
    };
    expect(await main(['bundle', 'check', file], io), out).toBe(0);
  });

  test('DQ-4: viewing such a capture says that it was never kept; status and technical report say what holds', async () => {
    const { world } = played(bare);
    const [capture = ''] = noiseIn(played(bare));
    const viewed = await world.run(['view', capture, '--why', 'OPS-12', '--json']);
    expect(viewed.status).toBe(3);
    expect(viewed.err).toContain('E_MINIMISED');
    expect((await world.run(['status'])).out).toContain('Pages without an ad: address, hash and verdict only');
    expect((await played(whole).world.run(['status'])).out).toContain('Pages without an ad: kept whole');
    const report = await world.run(['report', 'technical', '--day', 'day-1']);
    expect(report.out).toMatch(/pages without an ad +\| address, hash and verdict only/);
    expect(report.out).toMatch(/\| body +\| response +\| minimised: shows no ad +\| [1-9]/);
  });
});
