import { smallSitesCase } from './scan-small-sites.ts';
import type { SmallSites } from './small-sites.ts';

/** Scans some of the small sites until all pages of the good ones were asked for, and gives the pages a second of the good ones, from their first request to their last. */
export async function scanSitesThroughput(
  sites: SmallSites,
  options: {
    readonly numbers: readonly number[];
    readonly good: readonly number[];
    /** Documents of every good site, robots.txt left out. */
    readonly pages: number;
    readonly delayMs?: number;
    readonly preload?: string;
    readonly render?: (site: number) => 'http' | 'browser';
  },
): Promise<number> {
  sites.forget();
  const { numbers, good, pages, delayMs = 1_000, preload, render } = options;
  const scanned = await smallSitesCase(sites, { numbers, delayMs, ...(render === undefined ? {} : { render }) });
  try {
    const { status, err } = await scanned.scan({
      more: ['--max-minutes', '1', '--patience', '2', '--timeout', '12'],
      ...(preload === undefined ? {} : { preload }),
    });
    if (status !== 0 && status !== 4) throw new Error(`the scan ended with ${status}: ${err}`);
  } finally {
    scanned.remove();
  }
  const wanted = new Set(good);
  const times = sites.requests.filter(({ site, path }) => wanted.has(site) && path !== '/robots.txt').map(({ atMs }) => atMs);
  if (times.length !== good.length * pages) console.log(`of ${good.length * pages} pages of the good sites ${times.length} were asked for`);
  return (times.length * 1_000) / (Math.max(...times) - Math.min(...times));
}
