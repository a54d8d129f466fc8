// Whether slow and dead sites hold the others up: 125 sites, of which 5 answer after ten seconds, 3 have nobody who listens and 2 take the connection and say nothing.
// node bench/many-sites.ts [ADS_PER_SITE]. Prints the throughput of the other 115 as the servers saw it, beside that of a scan of those 115 alone, twice in turn; goal 95 %.
import type { ServerResponse } from 'node:http';
import { scanSitesThroughput } from './sites-throughput.ts';
import { startSmallSites } from './small-sites.ts';
import type { SiteRequest } from './small-sites.ts';

const adsPerSite = Number(process.argv[2] ?? '10');
const ALL = 125;
const isSlow = (site: number): boolean => site < 5;
const isClosed = (site: number): boolean => site >= 5 && site < 8;
const isMute = (site: number): boolean => site === 8 || site === 9;

const sites = await startSmallSites({
  count: ALL,
  adsPerSite,
  closed: isClosed,
  manner: ({ site }: SiteRequest, response: ServerResponse) => {
    if (isMute(site)) return true;
    if (!isSlow(site)) return false;
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>late</p>'), 10_000).unref();
    return true;
  },
});
const all = Array.from({ length: ALL }, (_, site) => site);
const good = all.filter((site) => site >= 10);
const shares: number[] = [];
for (let round = 0; round < 2; round += 1) {
  const alone = await scanSitesThroughput(sites, { numbers: good, good, pages: adsPerSite + 1 });
  const beside = await scanSitesThroughput(sites, { numbers: all, good, pages: adsPerSite + 1 });
  shares.push(beside / alone);
  console.log(
    `round ${round + 1}: 115 sites alone ${alone.toFixed(1)} pages a second, beside the ten ${beside.toFixed(1)}: ${((100 * beside) / alone).toFixed(1)} %`,
  );
}
console.log(`throughput kept: ${((100 * shares.reduce((sum, share) => sum + share)) / shares.length).toFixed(1)} % (goal 95 %)`);
await sites.close();
