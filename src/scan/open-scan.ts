import { bodyStore } from '../evidence/body-store.ts';
import { casePaths } from '../evidence/case-folder.ts';
import { createBrowserPool } from '../fetch/browser-pool.ts';
import { createEgress } from '../fetch/egress.ts';
import { createHttpClient } from '../fetch/http-client.ts';
import { parseGroupClock } from '../frontier/group-clock.ts';
import { PolitenessClock } from '../frontier/politeness-clock.ts';
import type { ActionDay } from '../model/action-day.ts';
import type { Render, Target } from '../model/target.ts';
import { saveCapture } from '../store/captures.ts';
import { frontierCounts } from '../store/frontier-counts.ts';
import { frontierQueue } from '../store/frontier-queue.ts';
import { observations } from '../store/observations.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import { politenessState } from '../store/politeness-state.ts';
import { beginScan, readScanTargets, setScanState, targetCounters, unfinishedScan } from '../store/scans.ts';
import type { Scan, StoredScanOptions } from '../store/scans.ts';
import { createWriteBatch } from '../store/write-batch.ts';
import { createPageReader } from './page-reader.ts';
import type { ScanContext } from './scan-context.ts';
import type { ReportEvent } from './scan-events.ts';
import { seedTargets } from './seed-targets.ts';
import { startTargetRun } from './target-run.ts';

/** What a scan needs to be told. */
export interface ScanSetting {
  readonly caseFolder: string;
  readonly targets: readonly Target[];
  readonly day: ActionDay;
  /** The files the targets came from, absolute; kept so that the scan can be resumed without naming them. */
  readonly lists: readonly string[];
  readonly render: Render | undefined;
  /** Path of the browser; undefined: the scan runs without one. */
  readonly browserPath: string | undefined;
  /** Addresses allowed although they are not global (`--allow-address`). */
  readonly allow: readonly string[];
  /** Names answered without DNS (`--resolve`). */
  readonly resolve: ReadonlyMap<string, { readonly address: string; readonly port: number }>;
  readonly userAgent: string;
  readonly toolVersion: string;
  readonly httpPages: number;
  readonly browserPages: number;
  /** Longest wait for a first byte, and between two, milliseconds. */
  readonly timeoutMs: number;
  /** First rest after a 429 or 503 without Retry-After, milliseconds. */
  readonly backOffMs: number;
}

/** Least time a page of the browser gets for all it does, milliseconds. */
const PAGE_TIMEOUT_MS = 15_000;

/** Clock, chance, environment and the taker of events: what a test passes its own of. */
export interface ScanPorts {
  readonly now: () => number;
  readonly random: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly report: ReportEvent;
}

/** An opened scan and how to let go of what it holds. */
export interface OpenScan {
  readonly context: ScanContext;
  readonly resumed: boolean;
  readonly close: () => Promise<void>;
}

/** Opens the unfinished scan of a case, or begins one of the given day, and makes everything that it needs. */
export async function openScan(db: CaseDatabase, setting: ScanSetting, ports: ScanPorts): Promise<OpenScan> {
  const { targets } = setting;
  const unfinished = unfinishedScan(db);
  const options: StoredScanOptions = { lists: setting.lists, targets: targets.map(({ id }) => id) };
  const scan: Scan =
    unfinished ?? beginScan(db, { day: setting.day, atMs: ports.now(), toolVersion: setting.toolVersion, options, targets });
  if (unfinished) setScanState(db, scan.id, { state: 'running', atMs: ports.now() });
  const egress = createEgress({ allow: setting.allow, resolve: setting.resolve });
  const http = createHttpClient({ egress, userAgent: setting.userAgent, timeoutMs: setting.timeoutMs, maxConnections: 6, now: ports.now });
  const browser =
    setting.browserPath === undefined || setting.render === 'http'
      ? undefined
      : createBrowserPool({
          executablePath: setting.browserPath,
          egress,
          userAgent: setting.userAgent,
          maxPages: setting.browserPages,
          pageTimeoutMs: Math.max(PAGE_TIMEOUT_MS, setting.timeoutMs),
          now: ports.now,
          onNote: (message) => ports.report({ type: 'note', message }),
        });
  const reader = createPageReader(targets);
  const politeness = politenessState(db);
  const queue = frontierQueue(db, scan.id);
  const clock = new PolitenessClock({ baseBackOffMs: setting.backOffMs });
  const context: ScanContext = {
    scan,
    runs: runsOf(db, scan, { setting, ports }),
    db,
    batch: createWriteBatch(db),
    queue,
    observations: observations(db),
    saveCapture: saveCapture(db),
    saveCounters: targetCounters(db, scan.id),
    politeness,
    clock,
    bodies: bodyStore(casePaths(setting.caseFolder).bodies),
    http,
    browser,
    reader,
    render: setting.render,
    now: ports.now,
    random: ports.random,
    report: ports.report,
  };
  if (!unfinished) await context.batch.add(() => seedTargets(context));
  restoreClocks(context, unfinished !== undefined);
  return {
    context,
    resumed: unfinished !== undefined,
    close: async () => {
      await Promise.all([http.close(), browser?.close(), reader.close()]);
    },
  };
}

function runsOf(db: CaseDatabase, scan: Scan, { setting, ports }: { setting: ScanSetting; ports: ScanPorts }): ScanContext['runs'] {
  const byId = new Map(setting.targets.map((target) => [target.id, target]));
  const counts = frontierCounts(db, scan.id);
  const runs = new Map<string, ReturnType<typeof startTargetRun>>();
  for (const stored of readScanTargets(db, scan.id)) {
    const target = byId.get(stored.targetId);
    if (!target) continue;
    const { proxyEnv } = target.fetch;
    const id = stored.targetId;
    runs.set(
      id,
      startTargetRun(target, {
        stored,
        open: counts.queuedOf(id),
        listingPages: counts.listingPagesOf(id),
        pagesRead: counts.pagesReadOf(id),
        atMs: ports.now(),
        proxy: proxyEnv === undefined ? undefined : ports.environment[proxyEnv],
      }),
    );
  }
  return runs;
}

/** Takes the stored clocks over. When a scan is resumed, every group waits a whole delay from now: a killed process may have asked a moment ago without having said so. */
function restoreClocks(context: ScanContext, resumed: boolean): void {
  const nowMs = context.now();
  const stored = context.politeness
    .readClocks()
    .map(parseGroupClock)
    .filter((clock) => clock !== undefined);
  context.clock.restore(stored, nowMs);
  const known = new Set(stored.map(({ group }) => group));
  for (const { group, targetIds } of frontierCounts(context.db, context.scan.id).groupTargets()) {
    for (const id of targetIds) {
      const run = context.runs.get(id);
      if (run) context.clock.ensure(group, ...run.target.limits.delayMs);
    }
    if (!resumed || known.has(group)) continue;
    const { delayMs, floorMs } = context.clock.clockOf(group);
    context.clock.restore(
      [{ group, nextDueMs: nowMs, blockedUntilMs: 0, delayMs, floorMs, backoffLevel: 0, lastIncidentMs: 0, okStreak: 0, latencyMs: 0 }],
      nowMs,
    );
  }
}
