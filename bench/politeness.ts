// Politeness as the servers saw it: 1,000 sites on 1,000 loopback addresses, each a group of its own; the scan is killed (SIGKILL) in its middle and started again. A hundred sites ask for
// rest by 429 with Retry-After in seconds, a hundred more with a date. node bench/politeness.ts [SITES]. Prints violations; the goal is 0 of either kind.
import type { ServerResponse } from 'node:http';
import { smallSitesCase } from './scan-small-sites.ts';
import { startSmallSites } from './small-sites.ts';
import type { SiteRequest } from './small-sites.ts';

const count = Number(process.argv[2] ?? '1000');
const DELAY_MS = 2_500;
const REST_SECONDS = 6;
/** What a timer and the loopback may shave off a pause on its way to the server. */
const SLACK_MS = 2;
const KILL_AFTER_MS = 12_000;

/** Monotonic time before which a site asked not to be asked again. */
const restUntilMs = new Map<number, number>();
let refusals = 0;

const sites = await startSmallSites({
  count,
  adsPerSite: 6,
  manner: (request: SiteRequest, response: ServerResponse) => {
    // The fourth request of every fifth site: robots.txt, the list and one ad came before.
    if (request.site % 5 > 1 || request.before !== 3) return false;
    const isDate = request.site % 5 === 1;
    // A date has whole seconds: it is rounded up, and the site means what it wrote.
    const until = Math.ceil((Date.now() + 1_000 * REST_SECONDS) / 1_000) * 1_000;
    restUntilMs.set(request.site, request.atMs + (isDate ? until - Date.now() : 1_000 * REST_SECONDS));
    response.writeHead(429, { 'retry-after': isDate ? new Date(until).toUTCString() : String(REST_SECONDS) }).end();
    refusals += 1;
    return true;
  },
});
const scanned = await smallSitesCase(sites, { numbers: Array.from({ length: count }, (_, site) => site), delayMs: DELAY_MS });
try {
  const killed = await scanned.scan({ killAfterMs: KILL_AFTER_MS });
  const beforeRestart = sites.requests.length;
  const { status, err } = await scanned.scan();
  if (status !== 0) console.log(`the scan ended with ${status}: ${err.slice(-300)}`);
  console.log(
    `${count} groups, ${sites.requests.length} requests, ${beforeRestart} of them before the restart (the first process ended with ${killed.status ?? 'SIGKILL'}); ${refusals} asked for rest`,
  );
  report();
} finally {
  scanned.remove();
  await sites.close();
}

/** Compares every request with the one before at the same site. */
function report(): void {
  const last = new Map<number, SiteRequest>();
  const found = { tooSoon: 0, early: 0, lost: 0 };
  let shortest = Infinity;
  for (const request of sites.requests) {
    const before = last.get(request.site);
    last.set(request.site, request);
    if (!before) continue;
    const gapMs = request.atMs - before.atMs;
    shortest = Math.min(shortest, gapMs);
    if (gapMs < DELAY_MS - SLACK_MS) found.tooSoon += 1;
    const until = restUntilMs.get(request.site);
    if (until !== undefined && before.before >= 3 && request.atMs < until - SLACK_MS) found.early += 1;
  }
  for (let site = 0; site < count; site += 1) {
    const asked = new Set(sites.requests.filter((request) => request.site === site).map(({ path }) => path));
    if (asked.size < 8) found.lost += 1;
  }
  console.log(
    `pauses under ${DELAY_MS} ms: ${found.tooSoon} (shortest ${shortest.toFixed(1)} ms); requests before the end of a Retry-After: ${found.early}; sites with a page never asked for: ${found.lost} (goal 0, 0, 0)`,
  );
}
