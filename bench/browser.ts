// CPU milliseconds a JavaScript page costs: a whole scan in the browser, captures, extraction and leads included. node bench/browser.ts [ROUNDS]
import { scanBenchSite } from './scan-bench-site.ts';

const rounds = Number(process.argv[2] ?? '3');
const figures: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const { pages, leads, cpuMs } = await scanBenchSite({ kind: 'js', hosts: 2, adsPerHost: 100 });
  figures.push(cpuMs / pages);
  console.log(
    `round ${round + 1}: ${pages} pages, ${leads} leads, ${(cpuMs / 1000).toFixed(1)} s CPU, ${(cpuMs / pages).toFixed(1)} ms a page`,
  );
}
console.log(
  `JavaScript page in the browser: median ${(figures.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0).toFixed(1)} ms CPU (user + system, process tree, start included); goal 250`,
);
