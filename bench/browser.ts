// CPU milliseconds a JavaScript page costs: a whole scan in the browser, captures, extraction and leads included. node bench/browser.ts [ROUNDS]
import { scanBenchSite } from './scan-bench-site.ts';
import { startBenchServer } from './start-bench-server.ts';

const rounds = Number(process.argv[2] ?? '3');
const figures: number[] = [];
const server = await startBenchServer();
for (let round = 0; round < rounds; round += 1) {
  const { pages, leads, cpuMs, peakRssBytes } = await scanBenchSite(server, { kind: 'js', hosts: 2, adsPerHost: 100 });
  figures.push(cpuMs / pages);
  console.log(
    `round ${round + 1}: ${pages} pages, ${leads} leads, ${(cpuMs / 1000).toFixed(1)} s CPU, ${(cpuMs / pages).toFixed(1)} ms a page, most memory ${Math.round(peakRssBytes / 1e6)} MB`,
  );
}
server.stop();
console.log(
  `JavaScript page in the browser: median ${(figures.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0).toFixed(1)} ms CPU (user + system, process tree, start included); goal 250`,
);
