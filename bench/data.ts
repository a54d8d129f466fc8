// CPU milliseconds an ad costs on sites built by script: every page in the browser, and the data of the pages asked for by HTTP in place of them, in turns. node bench/data.ts [ROUNDS] [ADS A SITE]
import { scanBenchSite } from './scan-bench-site.ts';
import type { BenchScan } from './scan-bench-site.ts';
import { startBenchServer } from './start-bench-server.ts';

const HOSTS = 2;
const rounds = Number(process.argv[2] ?? '2');
const adsPerHost = Number(process.argv[3] ?? '100');
const ads = HOSTS * adsPerHost;
const server = await startBenchServer();
const figures: { readonly browser: number[]; readonly data: number[] } = { browser: [], data: [] };
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const render of ['browser', 'data'] as const) {
      const scan = await scanBenchSite(server, { kind: 'js', hosts: HOSTS, adsPerHost, render, adBody: 'article' });
      figures[render].push(scan.cpuMs / ads);
      tell(render, scan);
    }
  }
} finally {
  server.stop();
}
const [browser, data] = [median(figures.browser), median(figures.data)];
console.log(
  `an ad: ${browser.toFixed(1)} ms in the browser, ${data.toFixed(1)} ms by its data where they are known: ${(data / browser).toFixed(3)}`,
);

function tell(render: string, { leads, readInFull, browserPages, cpuMs }: BenchScan): void {
  console.log(
    `${render}: ${readInFull} of ${ads} ads read in full (${leads} leads), ${browserPages} pages in the browser, ${(cpuMs / 1_000).toFixed(1)} s CPU, ${(cpuMs / ads).toFixed(1)} ms an ad`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
