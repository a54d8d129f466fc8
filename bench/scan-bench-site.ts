import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './child-cpu.ts';
import { makeBenchCase } from './make-bench-case.ts';
import type { BenchServer } from './start-bench-server.ts';

const bin = fileURLToPath(new URL('../bin/leadline.mjs', import.meta.url));

/** Which bench pages are scanned, and how. */
export interface BenchSites {
  /** `mixed`: seven static pages in ten, the others built by script. */
  readonly kind: 'static' | 'js' | 'mixed';
  readonly hosts: number;
  readonly adsPerHost: number;
  /** Default: `http` for static pages, `browser` for those built by script, `auto` for the mixed. */
  readonly render?: 'http' | 'browser' | 'auto' | 'data';
  /** Selector of the ad's own part, as a target declares it; default: found by itself. */
  readonly adBody?: string;
}

/** What one scan of the bench sites cost. */
export interface BenchScan {
  readonly pages: number;
  readonly leads: number;
  /** Leads with the phone number and the e-mail address of their ad. */
  readonly readInFull: number;
  /** Requests made in the browser. */
  readonly browserPages: number;
  /** User + system, the whole process tree of the scan, start included; the server is another tree. */
  readonly cpuMs: number;
  readonly peakRssBytes: number;
  /** Resident memory of the tree through the scan, four samples a second. */
  readonly rssBytes: readonly number[];
  /** Processes that ended after the scan did: orphans. */
  readonly outlived: number;
}

/** Scans the bench sites once, in a process of its own, with every feature on: a case, captures and leads. */
export async function scanBenchSite(server: BenchServer, bench: BenchSites): Promise<BenchScan> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-bench-'));
  try {
    const list = join(folder, 'bench.yaml');
    writeFileSync(list, targetList(bench));
    const caseFolder = join(folder, 'case');
    await makeBenchCase(bin, caseFolder);
    const resolve = server.resolve.flatMap((entry) => ['--resolve', entry]);
    const scan = await runMeasured([bin, 'scan', list, '--case', caseFolder, '--json', '--allow-address', server.allowAddress, ...resolve]);
    if (scan.status !== 0) throw new Error(`the scan ended with ${scan.status}: ${scan.err}`);
    const status = await runMeasured([bin, 'status', '--case', caseFolder, '--json']);
    const { scans } = JSON.parse(status.out) as { scans: { targets: { pages: number }[] }[] };
    const requests = readFileSync(join(caseFolder, 'logs', 'scan.log'), 'utf8').match(/"via":"browser"/g);
    return {
      pages: (scans[0]?.targets ?? []).reduce((sum, target) => sum + target.pages, 0),
      ...(await countLeads(caseFolder, folder)),
      browserPages: requests?.length ?? 0,
      cpuMs: scan.cpuMs,
      peakRssBytes: scan.peakRssBytes,
      rssBytes: scan.rssBytes,
      outlived: scan.outlived,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function countLeads(caseFolder: string, folder: string): Promise<{ leads: number; readInFull: number }> {
  const file = join(folder, 'leads.jsonl');
  const exported = await runMeasured([bin, 'export', 'jsonl', '--case', caseFolder, '-o', file]);
  if (exported.status !== 0) throw new Error(exported.err);
  const leads = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const isWhole = (line: string): boolean => {
    // The number of the ad stands at the end of its URL, and in its phone number and address.
    const n = /\/bench\/(?:static|js)\/(\d{1,6})"/.exec(line)?.[1];
    return n !== undefined && line.includes(`+493023125${n.slice(-3).padStart(3, '0')}`) && line.includes(`"bench${n}@inbox.example"`);
  };
  return { leads: leads.length, readInFull: leads.filter(isWhole).length };
}

function targetList({ kind, hosts, adsPerHost, render, adBody }: BenchSites): string {
  const usual = { static: 'http', js: 'browser', mixed: 'auto' } as const;
  const targets = Array.from(
    { length: hosts },
    (_, at) => `  - id: bench-${at}
    name: Bench ${at}
    category: escort
    start: [{ url: "http://bench-${at}.test/list/${kind}?page=1" }]
    limits: { group: bench-${at}, delay_ms: 1, max_pages: 100000 }
    fetch: { render: ${render ?? usual[kind]} }
    hints: { country: DE, languages: [en], currency: EUR }
    scope: { include: ['^/list/', '^/bench/'], depth: 1 }
    pages:
      list: { match: { url: '^/list/' }, next: { selector: 'a[rel=next]', max: ${Math.ceil(adsPerHost / 50) - 1} } }
      ad: { match: { url: '^/bench/' }${adBody === undefined ? '' : `, body: ${adBody}`} }`,
  );
  return `schema: target-list/1\ntargets:\n${targets.join('\n')}\n`;
}
