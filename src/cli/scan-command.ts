import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { pino } from 'pino';
import { casePaths, readCase, requireValidCase } from '../evidence/case-folder.ts';
import { actionDayOf, parseActionDay } from '../model/action-day.ts';
import type { ActionDay } from '../model/action-day.ts';
import type { Render, Target } from '../model/target.ts';
import { ToolError } from '../model/tool-error.ts';
import { lockCase } from '../store/case-lock.ts';
import { openDatabase } from '../store/open-database.ts';
import { readScanOptions, unfinishedScan } from '../store/scans.ts';
import { scanCase } from '../scan/scan-case.ts';
import type { ScanEnd } from '../scan/scan-case.ts';
import type { ScanEvent } from '../scan/scan-events.ts';
import { chooseBrowser } from './choose-browser.ts';
import type { CliIo, SetExit } from './cli-io.ts';
import { newCommand } from './common-options.ts';
import type { CommonOptions } from './common-options.ts';
import { dryRun } from './dry-run.ts';
import { loadTargets } from './load-targets.ts';
import { parseResolves } from './parse-resolves.ts';
import { scanProgress } from './scan-progress.ts';
import type { ProgressStyle } from './scan-progress.ts';
import { drainOnSignals } from './drain-on-signals.ts';
import { toolVersion } from './tool-version.ts';

/** Options of `leadline scan`. */
export interface ScanOptions extends CommonOptions {
  readonly day?: ActionDay;
  readonly only?: readonly string[];
  readonly maxPages?: number;
  readonly maxMinutes?: number;
  readonly render?: Render;
  readonly resume?: boolean;
  readonly dryRun?: boolean;
  readonly browser?: string;
  readonly allowAddress?: readonly string[];
  readonly resolve?: readonly string[];
  readonly progress: ProgressStyle | 'auto';
  readonly userAgent?: string;
  readonly patience: number;
  readonly backOff: number;
  readonly timeout: number;
}

/** Pages in flight: by HTTP, and in the browser; performance research: two browser pages fill two cores. */
const PAGES = { http: 24, browser: 2 } as const;

/** `leadline scan LIST...` */
export function scanCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('scan', 'crawl targets, keep captures, write leads; goes on with an unfinished scan', [
    'scan targets.yaml --case my-case',
    'scan lists/ --case my-case --day tuesday --only escort-lumen --max-pages 200',
    'scan --case my-case --resume',
  ])
    .argument('[list...]', 'target lists (YAML files or folders of them); without one, an unfinished scan uses its own')
    .option('--day <label>', 'action day (default: the UTC date)', readDay)
    .option('--only <id...>', 'scan these targets only')
    .option('--max-pages <number>', 'pages a target, at most', readCount)
    .option('--max-minutes <number>', 'minutes a target, at most', readCount)
    .addOption(new Option('--render <how>', 'how to fetch, whatever the targets say').choices(['http', 'browser', 'auto']))
    .option('--resume', 'only go on with an unfinished scan; refuse to begin another')
    .option('--dry-run', 'say what would be asked for; send nothing')
    .addOption(new Option('--browser <path>', 'the browser to use').env('LEADLINE_BROWSER'))
    .option('--allow-address <cidr...>', 'private or loopback addresses that may be asked (tests, demo)')
    .option('--resolve <host=ip:port...>', 'answer these names without DNS')
    .addOption(
      new Option('--progress <style>', 'how to show progress on stderr')
        .choices(['auto', 'tty', 'plain', 'ndjson', 'none'])
        .default('auto'),
    )
    .option('--user-agent <text>', 'how the crawler names itself (default: leadline/VERSION)')
    .option('--patience <seconds>', 'wait this long for sites that ask for rest when nothing else is left', readCount, 600)
    .option('--timeout <seconds>', 'give a site this long to send a first byte, and between two', readCount, 30)
    .option('--back-off <seconds>', 'first rest after a 429 or 503 that names no time', readCount, 60)
    .action(async (lists: readonly string[], options: ScanOptions) => setExit(await runScanCommand(io, lists, options)));
}

/** Runs a scan as the command line asks; gives back the exit status. */
export async function runScanCommand(io: CliIo, lists: readonly string[], options: ScanOptions): Promise<number> {
  const paths = casePaths(resolve(io.cwd, options.case));
  const file = readCase(paths.folder);
  requireValidCase(file, io.now());
  const files = lists.length > 0 ? lists : listsOfUnfinished(paths.database, options);
  const quiet = options.quiet === true || options.json === true;
  const targets = limited(await loadTargets(io, files, { only: options.only ?? [], quiet }), options);
  if (options.dryRun === true) return dryRun(io, { targets, json: options.json === true });
  const browserPath = await chooseBrowser(io, targets, options);
  const resolves = parseResolves(options.resolve ?? []);
  const lock = lockCase(paths.lock);
  const db = openDatabase(paths.database);
  const signals = drainOnSignals(io, quiet);
  const progress = scanProgress(io, progressStyle(io, options));
  const log = openLog(paths.logs);
  try {
    if (options.resume === true && !unfinishedScan(db))
      throw new ToolError('E_NOT_FOUND', 'This case has no unfinished scan. Leave --resume out to begin another.');
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
  const destination = pino.destination({ dest: `${folder}/scan.log`, sync: false, mode: 0o600 });
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

function readDay(text: string): ActionDay {
  const day = parseActionDay(text);
  if (day === undefined) throw new InvalidArgumentError('an action day is 1 to 40 letters, digits, dots, dashes or underscores.');
  return day;
}

/** A whole number of at least 1; also used for seconds, where 0 is allowed. */
function readCount(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0) throw new InvalidArgumentError('not a number of 0 or more.');
  return number;
}
