import type { CaseCipher } from '../evidence/access/case-cipher.ts';
import { casePaths } from '../evidence/case-folder.ts';
import type { CasePaths } from '../evidence/case-folder.ts';
import { tombstoneWriter } from '../evidence/tombstone.ts';
import { urgentLog } from '../evidence/urgent-log.ts';
import { createBrowserPool } from '../fetch/browser-pool.ts';
import type { BrowserPool } from '../fetch/browser-pool.ts';
import { createEgress } from '../fetch/egress.ts';
import type { Egress } from '../fetch/egress.ts';
import { createHttpClient } from '../fetch/http-client.ts';
import type { BlockList } from '../frontier/block-list.ts';
import { parseGroupClock } from '../frontier/group-clock.ts';
import { parseUpstream } from '../fetch/parse-upstream.ts';
import { OriginRests, parseOriginRest } from '../frontier/origin-rests.ts';
import { PolitenessClock } from '../frontier/politeness-clock.ts';
import { builtInLexicon } from '../lexicon/built-in-meanings.ts';
import type { ActionDay } from '../model/action-day.ts';
import type { CaseFile } from '../model/case-file.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Render, Target } from '../model/target.ts';
import { ToolError } from '../model/tool-error.ts';
import { saveCapture } from '../store/captures.ts';
import { frontierCounts } from '../store/frontier-counts.ts';
import { frontierQueue } from '../store/frontier-queue.ts';
import { frontierWaits } from '../store/frontier-waits.ts';
import { knownPages } from '../store/known-pages.ts';
import { leftOut } from '../store/left-out.ts';
import { observations } from '../store/observations.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import { politenessState } from '../store/politeness-state.ts';
import type { PolitenessState } from '../store/politeness-state.ts';
import { renderClasses } from '../store/render-classes.ts';
import { renderPending } from '../store/render-pending.ts';
import { beginScan, readScanTargets, setScanState, targetCounters, unfinishedScan } from '../store/scans.ts';
import type { Scan, StoredScanOptions } from '../store/scans.ts';
import { sealedAds } from '../store/sealed-ads.ts';
import { siteProbes } from '../store/site-probes.ts';
import { unchangedAds } from '../store/unchanged-ads.ts';
import { createWriteBatch } from '../store/write-batch.ts';
import { yieldWriter } from '../store/yields.ts';
import { evidenceParts } from './evidence-parts.ts';
import { createPageReader } from './page-reader.ts';
import { openDataDesk } from './data-desk.ts';
import { openRenderDesk } from './render-desk.ts';
import type { ScanContext } from './scan-context.ts';
import type { ReportEvent } from './scan-events.ts';
import { seedTargets } from './seed-targets.ts';
import { startTargetRun } from './target-run.ts';
import { openUrgentDesk } from './urgent-desk.ts';

/** What a scan needs to be told. */
export interface ScanSetting {
  readonly caseFolder: string;
  /** Of an encrypted case. */
  readonly cipher?: CaseCipher | undefined;
  /** What the case was authorised for, as every evidence record says; undefined: it is not said. */
  readonly caseFile?: CaseFile | undefined;
  readonly targets: readonly Target[];
  /** What indicators are found with; undefined: the lexicon that the tool brings. */
  readonly lexicon?: Lexicon | undefined;
  /** The unit's own lists that it was made from, absolute; kept for a resumed scan. */
  readonly lexiconFiles?: readonly string[];
  /** What must not be asked for, by the unit's own lists; undefined: nothing. */
  readonly blocks?: BlockList;
  /** The lists that it was made from, absolute; kept for a resumed scan. */
  readonly blockListFiles?: readonly string[];
  readonly day: ActionDay;
  /** The files the targets came from, absolute; kept so that the scan can be resumed without naming them. */
  readonly lists: readonly string[];
  readonly render: Render | undefined;
  /** `full`: every lead is rendered once, whatever the pages need; default `standard`. */
  readonly evidence?: 'standard' | 'full' | undefined;
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
  /** Whether only some of the targets of an unfinished scan are to be gone on with. */
  readonly isPartial?: boolean;
  /** Requests at once to one IP address. */
  readonly perAddress: number;
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
  for (const target of targets) proxyOf(target, ports.environment);
  const unfinished = unfinishedScan(db);
  const options: StoredScanOptions = {
    lists: setting.lists,
    targets: targets.map(({ id }) => id),
    lexicons: setting.lexiconFiles ?? [],
    blockLists: setting.blockListFiles ?? [],
  };
  const scan: Scan =
    unfinished ?? beginScan(db, { day: setting.day, atMs: ports.now(), toolVersion: setting.toolVersion, options, targets });
  if (unfinished) setScanState(db, scan.id, { state: 'running', atMs: ports.now() });
  const egress = createEgress({ allow: setting.allow, resolve: setting.resolve });
  const http = createHttpClient({ egress, userAgent: setting.userAgent, timeoutMs: setting.timeoutMs, maxConnections: 6, now: ports.now });
  const browser = browserOf(setting, egress, ports);
  const reader = createPageReader(targets, setting.lexicon);
  const politeness = politenessState(db);
  const paths = casePaths(setting.caseFolder, setting.cipher);
  const clock = new PolitenessClock({ baseBackOffMs: setting.backOffMs });
  const rests = restsOf(politeness, { baseMs: setting.backOffMs, nowMs: ports.now(), goOn: unfinished !== undefined });
  const context: ScanContext = {
    scan,
    runs: runsOf(db, scan, { setting, ports }),
    db,
    batch: createWriteBatch(db),
    queue: frontierQueue(db, scan.id),
    waits: frontierWaits(db, scan.id),
    underWay: new Set(),
    observations: observations(db),
    unchanged: unchangedAds(db),
    pages: knownPages(db),
    ...urgentParts(db, scan, { paths, lexicon: setting.lexicon ?? builtInLexicon() }),
    isBlocked: setting.blocks ?? (() => false),
    saveCapture: saveCapture(db),
    saveCounters: targetCounters(db, scan.id),
    politeness,
    clock,
    rests,
    ...(await evidenceParts(db, scan, { setting, politeness })),
    locate: (host, port) => egress.locate(host, port),
    http,
    browser,
    reader,
    render: setting.render,
    ...learningParts(db, scan, ports),
    now: ports.now,
    random: ports.random,
    report: ports.report,
  };
  await context.batch.add(() => seedTargets(context));
  restoreClocks(context, unfinished !== undefined);
  return {
    context,
    resumed: unfinished !== undefined,
    close: async () => {
      await Promise.all([http.close(), browser?.close(), reader.close()]);
    },
  };
}

/** What a scan learns of how sites are built. */
function learningParts(
  db: CaseDatabase,
  { id }: Scan,
  { now, random }: ScanPorts,
): Pick<ScanContext, 'renders' | 'data' | 'probes' | 'addYield' | 'leftOut'> {
  const rendered = { classes: renderClasses(db), pending: renderPending(db, id), now, random };
  return {
    renders: openRenderDesk(rendered),
    data: openDataDesk(rendered),
    probes: siteProbes(db, id),
    addYield: yieldWriter(db, id),
    leftOut: leftOut(db, id),
  };
}

/** What urgent signals are dealt with by. */
function urgentParts(
  db: CaseDatabase,
  scan: Scan,
  { paths, lexicon }: { readonly paths: CasePaths; readonly lexicon: Lexicon },
): Pick<ScanContext, 'sealed' | 'urgent' | 'tombstone'> {
  return {
    sealed: sealedAds(db),
    urgent: openUrgentDesk(urgentLog(paths.urgent, paths.cipher), scan.id, lexicon.languages),
    tombstone: tombstoneWriter(paths.tombstones, paths.cipher),
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
        gaps: counts.lostOf(id) > 0 ? ['unreachable'] : [],
        atMs: ports.now(),
        proxy: proxyEnv === undefined ? undefined : proxyOf(target, ports.environment),
        caseHosts: setting.caseFile?.authority?.hosts ?? [],
      }),
    );
  }
  return runs;
}

/** The proxy of a target; undefined when it wants none. Throws `E_CONFIG` when the variable that is to hold it does not: nothing may go straight that was to go through a proxy. */
function proxyOf({ id, fetch }: Target, environment: ScanPorts['environment']): string | undefined {
  if (fetch.proxyEnv === undefined) return undefined;
  const proxy = environment[fetch.proxyEnv] ?? '';
  if (proxy === '')
    throw new ToolError(
      'E_CONFIG',
      `Target ${id} is to be asked through the proxy in the environment variable ${fetch.proxyEnv}, which is not set. Nothing was sent.`,
    );
  parseUpstream(proxy);
  return proxy;
}

/** The browser of a scan; undefined when it runs without one. */
function browserOf(setting: ScanSetting, egress: Egress, ports: ScanPorts): BrowserPool | undefined {
  if (setting.browserPath === undefined || setting.render === 'http') return undefined;
  return createBrowserPool({
    executablePath: setting.browserPath,
    egress,
    userAgent: setting.userAgent,
    maxPages: setting.browserPages,
    pageTimeoutMs: Math.max(PAGE_TIMEOUT_MS, setting.timeoutMs),
    now: ports.now,
    onNote: (message) => ports.report({ type: 'note', message }),
    screenshots: setting.evidence === 'full' || setting.targets.some(({ privacy }) => privacy.screenshot === 'on'),
  });
}

/** What was learned of origins that could not be asked. */
function restsOf(politeness: PolitenessState, at: { baseMs: number; nowMs: number; goOn: boolean }): OriginRests {
  const rests = new OriginRests({ baseMs: at.baseMs });
  const stored = politeness.readRests().map(parseOriginRest);
  rests.restore(
    stored.filter((rest) => rest !== undefined),
    at,
  );
  return rests;
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
