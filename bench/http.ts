// CPU milliseconds a static page costs: a whole scan over HTTP, captures, extraction and leads included. node bench/http.ts [ROUNDS]
import { scanBenchSite } from './scan-bench-site.ts';

const rounds = Number(process.argv[2] ?? '3');
const figures: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const { pages, leads, cpuMs } = await scanBenchSite({ kind: 'static', hosts: 8, adsPerHost: 500 });
  figures.push(cpuMs / pages);
  console.log(
    `round ${round + 1}: ${pages} pages, ${leads} leads, ${(cpuMs / 1000).toFixed(1)} s CPU, ${(cpuMs / pages).toFixed(2)} ms a page`,
  );
}
console.log(
  `static page over HTTP: median ${(figures.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0).toFixed(2)} ms CPU (user + system, process tree, start included); goal 6`,
);
