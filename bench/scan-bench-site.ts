import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './child-cpu.ts';
import { makeBenchCase } from './make-bench-case.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin', 'leadline.mjs');

/** What one scan of the bench sites cost. */
export interface BenchScan {
  readonly pages: number;
  readonly leads: number;
  /** User + system, the whole process tree of the scan, start included; the server is another tree. */
  readonly cpuMs: number;
}

/** Scans the bench sites once, in processes of its own: a server, and a scan with every feature on, a case, captures and leads. */
export async function scanBenchSite(bench: {
  readonly kind: 'static' | 'js';
  readonly hosts: number;
  readonly adsPerHost: number;
}): Promise<BenchScan> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-bench-'));
  const server = spawn(process.execPath, [join(root, 'fixtures', 'site', 'run-fixture-web.ts'), '--ads', '30', '--bench', '--control'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const site = await new Promise<{ resolve: string[]; allowAddress: string }>((resolve) =>
      createInterface({ input: server.stdout }).once('line', (line) =>
        resolve(JSON.parse(line) as { resolve: string[]; allowAddress: string }),
      ),
    );
    const list = join(folder, 'bench.yaml');
    writeFileSync(list, targetList(bench));
    const caseFolder = join(folder, 'case');
    await makeBenchCase(bin, caseFolder);
    const resolve = site.resolve.flatMap((entry) => (entry.startsWith('bench-') ? ['--resolve', entry] : []));
    const scan = await runMeasured([bin, 'scan', list, '--case', caseFolder, '--json', '--allow-address', site.allowAddress, ...resolve]);
    if (scan.status !== 0) throw new Error(`the scan ended with ${scan.status}: ${scan.err}`);
    const { leads } = JSON.parse(scan.out) as { leads: number };
    const status = await runMeasured([bin, 'status', '--case', caseFolder, '--json']);
    const { scans } = JSON.parse(status.out) as { scans: { targets: { pages: number }[] }[] };
    return { pages: (scans[0]?.targets ?? []).reduce((sum, target) => sum + target.pages, 0), leads, cpuMs: scan.cpuMs };
  } finally {
    server.stdin.write('quit\n');
    rmSync(folder, { recursive: true, force: true });
  }
}

function targetList({ kind, hosts, adsPerHost }: { kind: 'static' | 'js'; hosts: number; adsPerHost: number }): string {
  const targets = Array.from(
    { length: hosts },
    (_, at) => `  - id: bench-${at}
    name: Bench ${at}
    category: escort
    start: [{ url: "http://bench-${at}.test/list/${kind}?page=1" }]
    limits: { group: bench-${at}, delay_ms: 1, max_pages: 100000 }
    fetch: { render: ${kind === 'js' ? 'browser' : 'http'} }
    hints: { country: DE, languages: [en], currency: EUR }
    scope: { include: ['^/list/', '^/bench/'], depth: 1 }
    pages:
      list: { match: { url: '^/list/' }, next: { selector: 'a[rel=next]', max: ${Math.ceil(adsPerHost / 50) - 1} } }
      ad: { match: { url: '^/bench/' } }`,
  );
  return `schema: target-list/1\ntargets:\n${targets.join('\n')}\n`;
}
