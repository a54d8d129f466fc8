// leadline beside its peers on the same pages of the same server, one after the other: CPU milliseconds a page (user + system, process tree, start included), most memory, ratio.
// node bench/peers.ts static|js|mixed [PAGES]. First: npm --prefix bench/peers ci --ignore-scripts; Scrapy from the distribution (python3-scrapy), skipped when it is not there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../src/fetch/find-browser.ts';
import { runMeasuredCommand } from './child-cpu.ts';
import type { Measured } from './child-cpu.ts';
import { scanBenchSite } from './scan-bench-site.ts';
import { startBenchServer } from './start-bench-server.ts';

interface Figure {
  readonly pages: number;
  /** Ads with all that was asked of them. */
  readonly whole: number;
  readonly cpuMs: number;
  readonly peakRssBytes: number;
}

interface Peer {
  readonly name: string;
  /** What our cost may be, as a share of theirs. */
  readonly goal: number;
  run(folder: string): Promise<Figure>;
}

const HOSTS = { static: 8, js: 2, mixed: 4 } as const;
const PAGES = { static: 2_000, js: 200, mixed: 200 } as const;
const PER_LIST = 50;
const SCRAPY = 'scrapy';

const kind = kindOf(process.argv[2]);
const hosts = HOSTS[kind];
const listsPerHost = Math.max(2, Math.round(Number(process.argv[3] ?? PAGES[kind]) / hosts / PER_LIST));
const server = await startBenchServer();
// By address: the peers have no table of names, and the server tells the sites apart either way.
const lists = Array.from({ length: hosts * listsPerHost }, (_, at) => {
  const page = Math.floor(at / hosts) + 1;
  return `http://127.0.2.${(at % hosts) + 1}:${server.port}/list/${kind}?page=${page}`;
});
try {
  const adsPerHost = listsPerHost * PER_LIST;
  const ours = await scanBenchSite(server, { kind, hosts, adsPerHost });
  tell('leadline', { ...ours, whole: ours.readInFull });
  if (kind === 'mixed') await tellMixed(ours.browserPages, ours.readInFull, adsPerHost);
  // By pages of the site: one that was asked for twice, by HTTP and in the browser, is one page.
  const costs = ours.cpuMs / (hosts * adsPerHost + lists.length);
  console.log(`  ${costs.toFixed(2)} ms CPU a page of the sites`);
  for (const peer of peersOf(kind)) {
    const folder = mkdtempSync(join(tmpdir(), 'leadline-peer-'));
    try {
      const figure = await peer.run(folder);
      tell(peer.name, figure);
      const share = costs / (figure.cpuMs / figure.pages);
      console.log(
        `  ours is ${share.toFixed(3)} of it (1/${(1 / share).toFixed(1)}); goal ${peer.goal.toFixed(3)}: ${share <= peer.goal ? 'reached' : 'NOT reached'}`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
} finally {
  server.stop();
}

function kindOf(word: string | undefined): 'static' | 'js' | 'mixed' {
  if (word === 'static' || word === 'js' || word === 'mixed') return word;
  throw new Error('node bench/peers.ts static|js|mixed [PAGES]');
}

function tell(name: string, { pages, whole, cpuMs, peakRssBytes }: Figure): void {
  console.log(
    `${name.padEnd(42)} ${pages} pages, ${whole} ads read in full, ${(cpuMs / pages).toFixed(2)} ms CPU a page, ${Math.round(peakRssBytes / 1e6)} MB`,
  );
}

/** How much of what a browser would have read is read, and with how many pages of it more than needed. */
async function tellMixed(browserPages: number, readInFull: number, adsPerHost: number): Promise<void> {
  const ads = hosts * adsPerHost;
  const all = await scanBenchSite(server, { kind, hosts, adsPerHost, render: 'browser' });
  tell('leadline, all in the browser', { ...all, whole: all.readInFull });
  console.log(
    `  fields read ${((100 * readInFull) / Math.max(1, all.readInFull)).toFixed(1)} % of all-browser (goal 98 %); browser pages ${browserPages}, ${(browserPages / (0.3 * ads)).toFixed(2)} of the ${0.3 * ads} that need one (goal 1.15)`,
  );
}

function peersOf(pages: 'static' | 'js' | 'mixed'): readonly Peer[] {
  if (pages === 'static')
    return [
      { name: 'Crawlee CheerioCrawler, default storage', goal: 1 / 6, run: (folder) => crawlee('cheerio', { storage: 'default' }, folder) },
      { name: 'Crawlee CheerioCrawler, no storage', goal: 1 / 3, run: (folder) => crawlee('cheerio', { storage: 'memory' }, folder) },
      ...(hasScrapy() ? [{ name: 'Scrapy, JSON Lines', goal: 1 / 4, run: scrapy }] : []),
    ];
  const standard: Peer = {
    name: 'Crawlee PlaywrightCrawler, defaults',
    goal: pages === 'js' ? 1 / 5 : 1 / 10,
    run: (folder) => crawlee('playwright', { storage: 'default', tuned: false }, folder),
  };
  if (pages === 'mixed') return [standard];
  const tuned: Peer = {
    name: 'Crawlee PlaywrightCrawler, tuned',
    goal: 3 / 10,
    run: (folder) => crawlee('playwright', { storage: 'memory', tuned: true }, folder),
  };
  return [standard, tuned];
}

async function crawlee(
  crawler: 'cheerio' | 'playwright',
  options: { readonly storage: 'default' | 'memory'; readonly tuned?: boolean },
  folder: string,
): Promise<Figure> {
  const script = fileURLToPath(new URL(`peers/crawlee-${crawler}.mjs`, import.meta.url));
  const browser = crawler === 'playwright' ? (await findBrowser({ environment: process.env }))?.path : undefined;
  const ran = await runMeasuredCommand(process.execPath, [script, JSON.stringify({ lists, ...options, browser })], { cwd: folder });
  return { ...counts(ran), cpuMs: ran.cpuMs, peakRssBytes: ran.peakRssBytes };
}

function counts(ran: Measured): { pages: number; whole: number } {
  const last = ran.out.trim().split('\n').at(-1) ?? '';
  if (ran.status !== 0 || !last.startsWith('{')) throw new Error(`the peer ended with ${ran.status}: ${ran.err.slice(-2_000)}`);
  return JSON.parse(last) as { pages: number; whole: number };
}

function hasScrapy(): boolean {
  if (spawnSync(SCRAPY, ['version']).status === 0) return true;
  console.log('Scrapy is not there: apt-get install python3-scrapy');
  return false;
}

async function scrapy(folder: string): Promise<Figure> {
  const spider = fileURLToPath(new URL('peers/bench_spider.py', import.meta.url));
  const file = join(folder, 'ads.jsonl');
  const argv = ['runspider', spider, '-a', `lists=${JSON.stringify(lists)}`, '-s', 'LOG_LEVEL=ERROR', '-o', file];
  const ran = await runMeasuredCommand(SCRAPY, argv, { cwd: folder });
  if (ran.status !== 0) throw new Error(`Scrapy ended with ${ran.status}: ${ran.err.slice(-2_000)}`);
  const ads = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const whole = ads.filter((ad) => ad.includes('+49 30 23125')).length;
  return { pages: ads.length + lists.length, whole, cpuMs: ran.cpuMs, peakRssBytes: ran.peakRssBytes };
}
