// CPU milliseconds that encryption costs a static page: whole scans into a plain and into an encrypted case, in turns, in one run. node bench/encryption.ts [PAIRS]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanBenchSite } from './scan-bench-site.ts';
import { startBenchServer } from './start-bench-server.ts';

const pairs = Number(process.argv[2] ?? '3');
const folder = mkdtempSync(join(tmpdir(), 'leadline-bench-'));
const server = await startBenchServer();

/** The key file goes to the program by its environment: a case that is made with it is encrypted. */
async function costOfPage(keyFile: string): Promise<number> {
  process.env['LEADLINE_KEY_FILE'] = keyFile;
  const { pages, cpuMs } = await scanBenchSite(server, { kind: 'static', hosts: 8, adsPerHost: 150 });
  return cpuMs / pages;
}

const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

try {
  const figures: { readonly plain: number; readonly encrypted: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = pair % 2 === 0 ? await costOfPage('') : undefined;
    const encrypted = await costOfPage(join(folder, 'bench.key'));
    figures.push({ plain: first ?? (await costOfPage('')), encrypted });
  }
  const more = median(figures.map(({ plain, encrypted }) => encrypted - plain));
  const [plain, encrypted] = [median(figures.map((one) => one.plain)), median(figures.map((one) => one.encrypted))];
  console.log(
    `static page over HTTP: ${plain.toFixed(2)} ms CPU into a plain case, ${encrypted.toFixed(2)} ms into an encrypted one; median difference ${more.toFixed(2)} ms, ${((100 * more) / plain).toFixed(0)} % (${pairs} pairs)`,
  );
} finally {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
