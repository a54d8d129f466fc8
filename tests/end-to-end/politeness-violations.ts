import type { RequestRecord } from '../../fixtures/site/request-record.ts';

/** The least pause of the fixture targets, milliseconds, and the Crawl-delay that one site asks for. */
const DELAY_MS = 30;
const CRAWL_DELAY_MS: Readonly<Record<string, number>> = { 'kanal.test': 1_000 };

/** What a timer and the loopback may shave off a pause on its way to the server, milliseconds. */
const SLACK_MS = 2;

/** Requests for documents (pages, robots.txt, sitemaps, redirect hops) that came too soon after the one before, as the server saw them. What a page loads by itself is not paced. */
export function politenessViolations(requests: readonly RequestRecord[]): string[] {
  const last = new Map<string, number>();
  const found: string[] = [];
  for (const { atMs, host, path, kind } of requests) {
    if (kind !== 'document') continue;
    // The three walled and broken targets on subdomains are groups of their own, as the target list says.
    const group = host.endsWith('.hostile.test') ? host : host.split('.').slice(-2).join('.');
    const before = last.get(group);
    last.set(group, atMs);
    const gapMs = before === undefined ? Infinity : atMs - before;
    if (gapMs < (CRAWL_DELAY_MS[group] ?? DELAY_MS) - SLACK_MS) found.push(`${host}${path}: ${gapMs.toFixed(1)} ms after the one before`);
  }
  return found;
}
