// CPU milliseconds a static page costs: a whole scan over HTTP, captures, extraction and leads included. node bench/http.ts [ROUNDS]
import { scanBenchSite } from './scan-bench-site.ts';
import { startBenchServer } from './start-bench-server.ts';

const rounds = Number(process.argv[2] ?? '3');
const HOSTS = 8;
const ADS = 500;
const figures: number[] = [];
const server = await startBenchServer();
for (let round = 0; round < rounds; round += 1) {
  const { pages, leads, cpuMs, peakRssBytes } = await scanBenchSite(server, { kind: 'static', hosts: HOSTS, adsPerHost: ADS });
  if (leads !== HOSTS * ADS) throw new Error(`${leads} leads of ${HOSTS * ADS}: a scan that loses ads is no measure`);
  figures.push(cpuMs / pages);
  console.log(
    `round ${round + 1}: ${pages} pages, ${leads} leads, ${(cpuMs / 1000).toFixed(1)} s CPU, ${(cpuMs / pages).toFixed(2)} ms a page, most memory ${Math.round(peakRssBytes / 1e6)} MB`,
  );
}
server.stop();
console.log(
  `static page over HTTP: median ${(figures.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0).toFixed(2)} ms CPU (user + system, process tree, start included); goal 6`,
);
