// What only a long run shows. node bench/soak.ts browser [PAGES]: one scan of so many pages built by script (10,000), its memory in the second tenth of the time against that in the
// last, and the processes that outlive it; goals: 10 %, none. node bench/soak.ts kills: twenty kills -9 in each of five webs, by the test that `npm test` runs on one; goal: nothing lost or doubled.
import { spawnSync } from 'node:child_process';
import { scanBenchSite } from './scan-bench-site.ts';
import { startBenchServer } from './start-bench-server.ts';

const SEEDS = [11, 12, 13, 14, 15];
const HOSTS = 8;

const [mode, pages = '10000'] = process.argv.slice(2);
if (mode === 'browser') await soakBrowser(Number(pages));
else if (mode === 'kills') killScans();
else throw new Error('node bench/soak.ts browser [PAGES] | kills');

async function soakBrowser(wanted: number): Promise<void> {
  const server = await startBenchServer();
  const scan = await scanBenchSite(server, { kind: 'js', hosts: HOSTS, adsPerHost: Math.ceil(wanted / HOSTS) });
  server.stop();
  const early = medianOf(scan.rssBytes, 0.1, 0.2);
  const late = medianOf(scan.rssBytes, 0.88, 0.98);
  const drift = (100 * (late - early)) / early;
  console.log(
    `${scan.pages} pages, ${scan.browserPages} in the browser, ${scan.leads} leads, ${(scan.cpuMs / scan.pages).toFixed(0)} ms CPU a page`,
  );
  console.log(
    `memory ${megabytes(early)} early, ${megabytes(late)} late: ${drift.toFixed(1)} %, ${megabytes(scan.peakRssBytes)} at most; orphans ${scan.outlived}`,
  );
}

function killScans(): void {
  const test = ['tests/end-to-end/kill-and-resume.test.ts', '-t', 'loses nothing', '--testTimeout', '900000'];
  for (const seed of SEEDS) {
    const { status } = spawnSync('npx', ['vitest', 'run', ...test], {
      env: { ...process.env, KILL_SEED: String(seed) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    console.log(`web ${seed}: 20 kills, ${status === 0 ? 'nothing lost, nothing doubled' : 'FAILED'}`);
  }
}

/** The median of the samples between two shares of the time. */
function medianOf(samples: readonly number[], from: number, to: number): number {
  const part = samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to)).toSorted((a, b) => a - b);
  return part[Math.floor(part.length / 2)] ?? 0;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
