import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { casePaths, readCase, requireValidCase } from '../evidence/case-folder.ts';
import { actionDayOf } from '../model/action-day.ts';
import type { CaseFile } from '../model/case-file.ts';
import type { Target } from '../model/target.ts';
import { ToolError } from '../model/tool-error.ts';
import { scanCase } from '../scan/scan-case.ts';
import type { ScanEnd } from '../scan/scan-case.ts';
import type { ScanEvent } from '../scan/scan-events.ts';
import { lockCase } from '../store/case-lock.ts';
import { openDatabase } from '../store/open-database.ts';
import { readScanOptions, unfinishedScan } from '../store/scans.ts';
import type { Scan } from '../store/scans.ts';
import { chooseBrowser } from './choose-browser.ts';
import type { CliIo } from './cli-io.ts';
import { drainOnSignals } from './drain-on-signals.ts';
import { dryRun } from './dry-run.ts';
import { loadTargets } from './load-targets.ts';
import { parseResolves } from './parse-resolves.ts';
import type { ScanOptions } from './scan-options.ts';
import { scanProgress } from './scan-progress.ts';
import type { ProgressStyle } from './scan-progress.ts';
import { toolVersion } from './tool-version.ts';

/** Pages in flight: by HTTP, and in the browser; performance research: two browser pages fill two cores. */
const PAGES = { http: 24, browser: 2 } as const;

/** Runs a scan as the command line asks; gives back the exit status. */
export async function runScanCommand(io: CliIo, lists: readonly string[], options: ScanOptions): Promise<number> {
  const paths = casePaths(resolve(io.cwd, options.case));
  const file = readCase(paths.folder);
  requireValidCase(file, io.now());
  const files = lists.length > 0 ? lists : listsOfUnfinished(paths.database, options);
  const quiet = options.quiet === true || options.json === true;
  const targets = limited(await loadTargets(io, files, { only: options.only ?? [], quiet }), options);
  if (!quiet) tellNarrower(io, targets, file);
  if (options.dryRun === true) return dryRun(io, { targets, json: options.json === true });
  const browserPath = await chooseBrowser(io, targets, options);
  const resolves = parseResolves(options.resolve ?? []);
  const lock = lockCase(paths.lock);
  const db = openDatabase(paths.database);
  const progress = scanProgress(io, progressStyle(io, options));
  const signals = drainOnSignals((message) => progress.say(message));
  const log = openLog(paths.logs);
  try {
    checkUnfinished(unfinishedScan(db), options);
    const end = await scanCase(
      db,
      {
        caseFolder: paths.folder,
        targets,
        day: options.day ?? actionDayOf(io.now()),
        lists: files.map((list) => resolve(io.cwd, list)),
        render: options.render,
        browserPath,
        allow: options.allowAddress ?? [],
        resolve: resolves,
        userAgent: options.userAgent ?? `leadline/${toolVersion()}`,
        toolVersion: toolVersion(),
        httpPages: PAGES.http,
        browserPages: PAGES.browser,
        timeoutMs: options.timeout * 1000,
        backOffMs: options.backOff * 1000,
        patienceMs: options.patience * 1000,
      },
      {
        now: io.now,
        random: Math.random,
        environment: io.environment,
        drain: signals.drain,
        report: (event) => {
          log.info(event);
          progress.take(event);
        },
      },
    );
    progress.close();
    return tellEnd(io, end, { options, signal: signals.received() });
  } finally {
    progress.close();
    signals.close();
    db.close();
    lock.release();
    log.flush();
  }
}

/** A target may narrow what the case allows, never widen it: where it says more, the case holds, and that is told. */
function tellNarrower(io: CliIo, targets: readonly Target[], { retentionDays }: CaseFile): void {
  const wider = targets.filter(({ legal }) => (legal.retentionDays ?? 0) > retentionDays).map(({ id }) => id);
  if (wider.length > 0)
    io.err(`note: the case keeps what it collects for ${retentionDays} days; that holds for ${wider.join(', ')} as well.\n`);
}

/** A scan goes on with the unfinished one; what was asked for must fit it. */
function checkUnfinished(unfinished: Scan | undefined, options: ScanOptions): void {
  if (options.resume === true && !unfinished)
    throw new ToolError('E_NOT_FOUND', 'This case has no unfinished scan. Leave --resume out to begin another.');
  if (unfinished && options.day !== undefined && options.day !== unfinished.day)
    throw new ToolError(
      'E_CASE',
      `Scan ${unfinished.id} of action day ${unfinished.day} is unfinished. Go on with it first: leadline scan --case ${options.case}   (then begin ${options.day})`,
    );
}

function tellEnd(io: CliIo, end: ScanEnd, { options, signal }: { options: ScanOptions; signal: 'SIGINT' | 'SIGTERM' | undefined }): number {
  const troubled = [...end.completions].filter(
    ([, completion]) => !['complete', 'max-pages', 'max-minutes', 'max-bytes'].includes(completion),
  );
  if (options.json)
    io.out(
      `${JSON.stringify({ scan: end.scan.id, action_day: end.scan.day, state: end.state, leads: end.leads, completions: Object.fromEntries(end.completions) })}\n`,
    );
  else if (!options.quiet) {
    io.err(`Scan ${end.scan.id} of ${end.scan.day}: ${end.state}, ${end.leads} leads.\n`);
    if (end.state === 'interrupted') io.err(`State saved. Go on with: leadline scan --case ${options.case}\n`);
    for (const [id, completion] of end.state === 'complete' ? troubled : [])
      io.err(`  ${id}: ${completion} (leadline status --case ${options.case})\n`);
  }
  if (end.state === 'interrupted') return signal === 'SIGTERM' ? 143 : 130;
  return troubled.length > 0 ? 4 : 0;
}

function listsOfUnfinished(database: string, options: ScanOptions): readonly string[] {
  if (existsSync(database)) {
    const db = openDatabase(database);
    try {
      const scan = unfinishedScan(db);
      if (scan) return readScanOptions(db, scan.id).lists;
    } finally {
      db.close();
    }
  }
  throw new ToolError(
    'E_USAGE',
    `Name a target list: leadline scan LIST.yaml --case ${options.case}   (examples are in the folder targets/)`,
  );
}

function limited(targets: readonly Target[], { maxPages, maxMinutes }: ScanOptions): readonly Target[] {
  return targets.map((target) => ({
    ...target,
    limits: {
      ...target.limits,
      maxPages: Math.min(target.limits.maxPages, maxPages ?? Infinity),
      maxMinutes: Math.min(target.limits.maxMinutes, maxMinutes ?? Infinity),
    },
  }));
}

function progressStyle(io: CliIo, { progress, quiet, json }: ScanOptions): ProgressStyle {
  if (progress !== 'auto') return progress;
  if (quiet === true || json === true) return 'none';
  return io.terminal ? 'tty' : 'plain';
}

/** The log of the case: what the scan did, no page text and no handle. */
function openLog(folder: string): { info: (event: ScanEvent) => void; flush: () => void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const destination = pino.destination({ dest: `${folder}/scan.log`, sync: false, minLength: 4_096, mode: 0o600 });
  // A full disk must not end the scan through its log; the database says so soon enough.
  destination.on('error', () => undefined);
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (event) => logger.info(event),
    flush: () => {
      try {
        destination.flushSync();
      } catch {
        // Nothing was opened yet, or the disk is full.
      }
    },
  };
}
