// Hostile pages in one scan with forty good sites beside: a bomb of zeros, a million nested elements, an endless stream, text that slow patterns choke on, a drip, a page of 150,000 links,
// dialogs without end, a storm of windows and a loop in the browser. Prints the event loop's delay of the scan beside that of a process that does nothing at the same time, and the
// throughput that the good sites keep of what they have alone, before and after. The processors' share says how much room the machine had: other work on it counts against whichever run it falls into.
// node bench/hostile.ts [KIND...]. Goals: p99 under 50 ms above the idle control, 95 %.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { scanSitesThroughput } from './sites-throughput.ts';
import { startSmallSites } from './small-sites.ts';
import type { SiteRequest } from './small-sites.ts';

const GOOD = 40;
const ADS = 12;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

interface Hostile {
  readonly name: string;
  readonly render: 'http' | 'browser';
  answer(response: ServerResponse): void;
}

/** What the hostile sites answer to everything but robots.txt. */
const KINDS: readonly Hostile[] = [
  { name: 'bomb', render: 'http', answer: (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(BOMB) },
  { name: 'nesting', render: 'http', answer: (response) => response.writeHead(200, HTML).end(NESTING) },
  {
    name: 'endless',
    render: 'http',
    answer: (response) => {
      response.writeHead(200, HTML);
      const more = (): void => {
        if (response.destroyed) return;
        if (response.write(PIECE)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    },
  },
  { name: 'bait', render: 'http', answer: (response) => response.writeHead(200, HTML).end(`<title>x</title><p>${BAIT}`) },
  {
    name: 'drip',
    render: 'http',
    answer: (response) => {
      response.writeHead(200, HTML);
      const timer = setInterval(() => response.write('x'), 200);
      response.once('close', () => clearInterval(timer));
    },
  },
  { name: 'links', render: 'http', answer: (response) => response.writeHead(200, HTML).end(LINKS) },
  {
    name: 'dialogs',
    render: 'browser',
    answer: (response) => response.writeHead(200, HTML).end('<p>x<script>for (;;) alert("again")</script>'),
  },
  {
    name: 'windows',
    render: 'browser',
    answer: (response) =>
      response
        .writeHead(200, HTML)
        .end('<p>x<script>setInterval(() => { for (let at = 0; at < 50; at += 1) open("/w" + at) }, 1)</script>'),
  },
  { name: 'loop', render: 'browser', answer: (response) => response.writeHead(200, HTML).end('<p>x<script>for (;;);</script>') },
];
const only = process.argv.slice(2);
const HOSTILE = KINDS.filter(({ name }) => only.length === 0 || only.includes(name));
const NESTING = `<title>x</title>${'<div>'.repeat(1_000_000)}deep`;
const PIECE = Buffer.from('<p>and so on'.repeat(1_000));
const LINKS = `<title>x</title>${Array.from({ length: 150_000 }, (_, at) => `<a href="/p/${at}">${at}</a>`).join('')}`;
const BOMB = gzipSync(Buffer.alloc(400_000_000));
const BAIT = ['0o', '1 ', 'a.', '@', 'a@', 'at dot ', 'one two ', '€1', 'www.', 't.me/', '((((', '+49 ', '0x0x']
  .map((part) => part.repeat(20_000))
  .join('');

const sites = await startSmallSites({
  count: GOOD + HOSTILE.length,
  adsPerSite: ADS,
  manner: ({ site, path }: SiteRequest, response) => {
    if (site < GOOD || path === '/robots.txt') return false;
    HOSTILE[site - GOOD]?.answer(response);
    return true;
  },
});
const folder = mkdtempSync(join(tmpdir(), 'leadline-lag-'));
const good = Array.from({ length: GOOD }, (_, site) => site);
const all = Array.from({ length: GOOD + HOSTILE.length }, (_, site) => site);
const preload = fileURLToPath(new URL('lag-probe.mjs', import.meta.url));
const render = (site: number): 'http' | 'browser' => HOSTILE[site - GOOD]?.render ?? 'http';
try {
  const alone = await measured('alone', good);
  const beside = await measured('beside the hostile', all);
  const again = await measured('alone again', good);
  console.log(
    `good sites keep ${((200 * beside.throughput) / (alone.throughput + again.throughput)).toFixed(1)} % of their throughput (goal 95 %); loop delay p99 over the idle control: alone ${alone.overIdleMs.toFixed(1)} ms, beside the hostile ${beside.overIdleMs.toFixed(1)} ms (goal 50 ms)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
  await sites.close();
}

async function measured(name: string, numbers: readonly number[]): Promise<{ throughput: number; overIdleMs: number }> {
  const [scanFile, idleFile] = [join(folder, `${name} scan`), join(folder, `${name} idle`)];
  const idle = spawn(
    process.execPath,
    ['--import', preload, '-e', 'process.stdin.resume(); process.stdin.on("end", () => process.exit())'],
    {
      env: { ...process.env, LEADLINE_LAG_FILE: idleFile },
      stdio: ['pipe', 'ignore', 'inherit'],
    },
  );
  process.env['LEADLINE_LAG_FILE'] = scanFile;
  const before = processorMs();
  const throughput = await scanSitesThroughput(sites, { numbers, good, pages: ADS + 1, preload, render });
  const after = processorMs();
  const ended = new Promise((resolve) => idle.once('close', resolve));
  idle.stdin.end();
  await ended;
  const scan = lagOf(scanFile);
  const control = lagOf(idleFile);
  console.log(
    `${name}: ${throughput.toFixed(1)} pages a second of the good sites; loop delay p50 ${scan.p50.toFixed(1)}, p99 ${scan.p99.toFixed(1)}, most ${scan.max.toFixed(0)} ms; idle control p99 ${control.p99.toFixed(1)}, most ${control.max.toFixed(0)} ms; processors busy ${((100 * (after.busy - before.busy)) / (after.all - before.all)).toFixed(0)} %`,
  );
  return { throughput, overIdleMs: scan.p99 - control.p99 };
}

/** What all processors of the machine have done since it started, milliseconds. */
function processorMs(): { readonly busy: number; readonly all: number } {
  let [busy, idle] = [0, 0];
  for (const { times } of cpus()) {
    const used = times.user + times.nice + times.sys + times.irq;
    busy += used;
    idle += times.idle;
  }
  return { busy, all: busy + idle };
}

function lagOf(file: string): { readonly p50: number; readonly p99: number; readonly max: number } {
  return JSON.parse(readFileSync(file, 'utf8')) as { p50: number; p99: number; max: number };
}
