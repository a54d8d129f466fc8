// Scans saved pages of real sites as seeds, over HTTP and in the browser, through the replay proxy that lies beside them, and probes each for its next page.
// node bench/realweb.ts FOLDER: FOLDER holds replay.mjs, index.jsonl {url, file, encoding, pagination} and the pages. Prints figures only and deletes its case.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { casePaths } from '../src/evidence/case-folder.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { runMeasured } from './child-cpu.ts';
import { makeBenchCase } from './make-bench-case.ts';

interface Entry {
  readonly url: string;
  readonly encoding: string;
}

const bin = fileURLToPath(new URL('../bin/leadline.mjs', import.meta.url));
const folder = resolve(process.argv[2] ?? 'realweb');
const entries = readFileSync(join(folder, 'index.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Entry);
const work = mkdtempSync(join(tmpdir(), 'leadline-realweb-'));
const log = join(work, 'proxy.log');
const replay = spawn(process.execPath, [join(folder, 'replay.mjs'), '--log', log], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const { proxy } = await new Promise<{ proxy: string }>((tell) =>
    createInterface({ input: replay.stdout }).once('line', (line) => tell(JSON.parse(line) as { proxy: string })),
  );
  process.env['LEADLINE_REPLAY'] = proxy;
  for (const render of ['http', 'browser'] as const) await scanAll(render);
} finally {
  replay.kill('SIGTERM');
  rmSync(work, { recursive: true, force: true });
}
const nextLink = await runMeasured([fileURLToPath(new URL('next-link.ts', import.meta.url)), folder]);
process.stdout.write(nextLink.out);

async function scanAll(render: 'http' | 'browser'): Promise<void> {
  const list = join(work, `${render}.yaml`);
  const caseFolder = join(work, render);
  writeFileSync(list, targetList(render));
  await makeBenchCase(bin, caseFolder);
  const scan = await runMeasured([bin, 'scan', list, '--case', caseFolder, '--quiet']);
  const db = openDatabase(casePaths(caseFolder).database);
  const captures = db.prepare<[], { url: string; charset: string }>('SELECT url, charset FROM capture').all();
  const outcomes = db
    .prepare<[], { outcome: string; n: number }>(
      'SELECT outcome, count(*) AS n FROM frontier WHERE depth = 0 GROUP BY outcome ORDER BY n DESC',
    )
    .all();
  db.close();
  const captured = new Map(captures.map(({ url, charset }) => [url, charset]));
  const asked = new Set(
    readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { url: string }).url),
  );
  const seeds = entries.map(({ url, encoding }) => ({ url: spelled(url), encoding }));
  const count = (test: (seed: { url: string; encoding: string }) => boolean): number => seeds.filter(test).length;
  console.log(
    `${render.padEnd(8)} exit ${scan.status}, ${seeds.length} seeds: asked for as spelled ${count(({ url }) => asked.has(url))}, captured ${count(({ url }) => captured.has(url))}, charset as annotated ${
      render === 'browser' ? '(browser gives UTF-8)' : count(({ url, encoding }) => sameCharset(captured.get(url), encoding))
    }; outcomes ${outcomes.map(({ outcome, n }) => `${outcome} ${n}`).join(', ')}; ${(scan.cpuMs / seeds.length).toFixed(0)} ms CPU a page`,
  );
  if (scan.err !== '') console.log(scan.err.split('\n').slice(0, 5).join('\n'));
}

/** The URL as the proxy answers it: http, no fragment; nothing else is touched. */
function spelled(url: string): string {
  return url.replace(/^https:/, 'http:').replace(/#.*$/s, '');
}

/** Whether two names stand for one encoding; windows-1252 is how the web reads what calls itself ISO-8859-1 (WHATWG Encoding). */
function sameCharset(found: string | undefined, annotated: string): boolean {
  try {
    return found !== undefined && new TextDecoder(found).encoding === new TextDecoder(annotated).encoding;
  } catch {
    return false;
  }
}

function targetList(render: string): string {
  const byHost = new Map<string, string[]>();
  for (const { url } of entries) {
    const seed = spelled(url);
    const { host } = new URL(seed);
    byHost.set(host, [...(byHost.get(host) ?? []), seed]);
  }
  const targets = [...byHost].map(
    ([host, seeds], at) => `  - id: page-${at}
    name: ${JSON.stringify(host)}
    category: generic
    start:
${seeds.map((seed) => `      - url: ${JSON.stringify(seed)}`).join('\n')}
    scope: { depth: 0 }
    limits: { delay_ms: 1 }
    fetch: { render: ${render}, proxy: "env:LEADLINE_REPLAY" }`,
  );
  return `schema: target-list/1\ntargets:\n${targets.join('\n')}\n`;
}
