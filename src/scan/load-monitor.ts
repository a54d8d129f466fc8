import { statfs } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Load } from './load-limit.ts';
import { overLimits, slotsFor } from './load-limit.ts';
import type { ScanLoop } from './scan-loop.ts';

/** One line of the metrics file: how a scan stands, and how heavily the machine is loaded. */
export interface ScanMetrics extends Load {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Responses kept and bytes received since the scan began, earlier runs included. */
  readonly pages: number;
  readonly bytes: number;
  readonly pagesPerSecond: number;
  /** URLs that wait, and groups that have any. */
  readonly queued: number;
  readonly groupsWaiting: number;
  /** Requests under way, and how many of them in the browser. */
  readonly inFlight: number;
  readonly inFlightBrowser: number;
  /** How many may be under way now. */
  readonly slots: number;
  readonly slotsBrowser: number;
  readonly lagP50Ms: number;
  /** What slows new work: `lag`, `rss`, `browser-rss`, `disk`. */
  readonly over: readonly string[];
}

/** Milliseconds between two looks. */
const EVERY_MS = 1_000;
/** A request by HTTP that is under way for longer loads the machine no more, milliseconds. */
const STUCK_MS = 3_000;
/** Looks between two at the browser and the disk, which cost more. */
const SLOW_LOOKS = 5;
/** Resolution of the measure of lag, milliseconds; the delay itself is counted from it. */
const RESOLUTION_MS = 10;

/** Looks at the load once a second, slows new work while something is over its limit, and tells `tell` what it saw. Gives the function that ends it. */
export function watchLoad(
  loop: ScanLoop,
  watch: { readonly diskFolder: string; readonly tell?: ((metrics: ScanMetrics) => void) | undefined },
): () => void {
  const most = { http: loop.http.concurrency, browser: loop.browser.concurrency };
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const slow: { browserRssBytes: number; diskFreeBytes: number | undefined } = { browserRssBytes: 0, diskFreeBytes: undefined };
  let looks = 0;
  let cpu = { used: process.threadCpuUsage(), atMs: performance.now() };
  let before = totals(loop);
  const look = (): void => {
    if (looks++ % SLOW_LOOKS === 0) {
      slow.browserRssBytes = loop.context.browser?.rssBytes() ?? 0;
      void freeBytes(watch.diskFolder).then((free) => (slow.diskFreeBytes = free));
    }
    const nowMs = performance.now();
    const used = process.threadCpuUsage(cpu.used);
    const mainShare = (used.user + used.system) / 1_000 / Math.max(1, nowMs - cpu.atMs);
    cpu = { used: process.threadCpuUsage(), atMs: nowMs };
    const load: Load = { lagP99Ms: lagMs(delay.percentile(99)), mainShare, rssBytes: process.memoryUsage.rss(), ...slow };
    const lagP50Ms = lagMs(delay.percentile(50));
    delay.reset();
    loop.http.concurrency = slotsFor(load, { slots: loop.http.concurrency, most: most.http, stuck: stuckOf(loop) });
    loop.browser.concurrency = slotsFor(load, { slots: loop.browser.concurrency, most: most.browser });
    loop.wake();
    const now = totals(loop);
    watch.tell?.({ ...metricsOf(loop, load), ...now, lagP50Ms, pagesPerSecond: now.pages - before.pages });
    before = now;
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    delay.disable();
  };
}

/** Requests under way for so long that they wait: for a server that drips, or to be read. */
function stuckOf({ since, context }: ScanLoop): number {
  const nowMs = context.now();
  return [...since.values()].filter((atMs) => nowMs - atMs > STUCK_MS).length;
}

function metricsOf(loop: ScanLoop, load: Load): Omit<ScanMetrics, 'pages' | 'bytes' | 'queued' | 'lagP50Ms' | 'pagesPerSecond'> {
  return {
    at: new Date(loop.context.now()).toISOString(),
    groupsWaiting: loop.schedule.waiting(),
    inFlight: loop.schedule.total(),
    inFlightBrowser: loop.browser.pending,
    slots: loop.http.concurrency,
    slotsBrowser: loop.browser.concurrency,
    ...load,
    over: overLimits(load),
  };
}

function totals({ context }: ScanLoop): Pick<ScanMetrics, 'pages' | 'bytes' | 'queued'> {
  let [pages, bytes, queued] = [0, 0, 0];
  for (const run of context.runs.values()) {
    pages += run.pages;
    bytes += run.bytes;
    queued += run.open;
  }
  return { pages, bytes, queued };
}

/** Nanoseconds between two ticks as the delay over what was due, milliseconds. */
function lagMs(nanoseconds: number): number {
  return Number.isFinite(nanoseconds) ? Math.max(0, Math.round(nanoseconds / 1e5 - RESOLUTION_MS * 10) / 10) : 0;
}

async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
