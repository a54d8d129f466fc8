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
import { openDatabase } from '../store/open-database.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import { readScanOptions, readScans, unfinishedScan } from '../store/scans.ts';
import type { Scan } from '../store/scans.ts';
import { askingOf } from './asking-of.ts';
import { chooseBrowser } from './choose-browser.ts';
import { bold } from './bold.ts';
import type { CliIo } from './cli-io.ts';
import { drainOnSignals } from './drain-on-signals.ts';
import { dryRun } from './dry-run.ts';
import { enterCase } from './enter-case.ts';
import type { EnteredCase } from './enter-case.ts';
import { plainInvocation } from './invocation.ts';
import type { Invocation } from './invocation.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadTargets } from './load-targets.ts';
import { openScannedCase } from './open-case.ts';
import { openMetricsFile } from './metrics-file.ts';
import { readOnly, reopenTargets } from './only-failed.ts';
import { scanFacts } from './scan-facts.ts';
import type { ScanOptions } from './scan-options.ts';
import { scanProgress } from './scan-progress.ts';
import type { ProgressStyle, ScanProgress } from './scan-progress.ts';

/** Runs a scan as the command line asks; gives back the exit status. */
export async function runScanCommand(
  io: CliIo,
  lists: readonly string[],
  { invocation = plainInvocation('scan'), ...options }: ScanOptions & { readonly invocation?: Invocation },
): Promise<number> {
  const paths = casePaths(resolve(io.cwd, options.case));
  const file = readCase(paths.folder);
  requireValidCase(file, io.now());
  const { files, kinds, listed } = await listTargets(io, lists, options);
  if (options.quiet !== true && options.json !== true) tellNarrower(io, listed, file);
  if (options.dryRun === true) return dryRun(io, { targets: listed, json: options.json === true });
  const lexiconFiles = (options.lexicon ?? lexiconsOfUnfinished(io, options)).map((path) => resolve(io.cwd, path));
  const lexicon = await loadLexicon(io, lexiconFiles);
  const browserPath = await chooseBrowser(io, listed, options);
  const asking = askingOf(options);
  const metrics = options.metrics === undefined ? undefined : openMetricsFile(resolve(io.cwd, options.metrics));
  const entered = enterCase(io, options.case, { invocation, action: 'collect', changes: 'alone' });
  const db = openEntered(entered);
  const progress = scanProgress(io, progressStyle(io, options));
  const signals = drainOnSignals((message) => progress.say(message));
  const log = openLog(paths.logs);
  try {
    const targets = kinds.length === 0 ? listed : reopenTargets(db, listed, kinds);
    checkUnfinished(unfinishedScan(db), options);
    const end = await scanCase(
      db,
      {
        caseFolder: paths.folder,
        caseFile: file,
        targets,
        lexicon,
        lexiconFiles,
        day: options.day ?? actionDayOf(io.now()),
        lists: files.map((list) => resolve(io.cwd, list)),
        evidence: options.evidence,
        browserPath,
        ...asking,
      },
      {
        now: io.now,
        random: Math.random,
        environment: io.environment,
        drain: signals.drain,
        tellMetrics: (line) => metrics?.write(line),
        report: reportTo({ log, entered, progress }),
      },
    );
    entered.tell(scanFacts(db, end));
    progress.close();
    return tellEnd(io, end, { options, signal: signals.received() });
  } finally {
    progress.close();
    signals.close();
    db.close();
    log.flush();
    metrics?.close();
    entered.close();
  }
}

/** The targets that are to be scanned, the files they came from, and what of the newest scan is to be asked for once more. */
async function listTargets(
  io: CliIo,
  lists: readonly string[],
  options: ScanOptions,
): Promise<{ files: readonly string[]; kinds: ReturnType<typeof readOnly>['kinds']; listed: readonly Target[] }> {
  const files = lists.length > 0 ? lists : listsOfUnfinished(io, options);
  const { kinds, ids } = readOnly(options.only ?? []);
  const quiet = options.quiet === true || options.json === true;
  return { files, kinds, listed: limited(await loadTargets(io, files, { only: ids, quiet }), options) };
}

/** Sends the events of a scan where they belong: the log file, the audit log (urgent signals), the screen. */
function reportTo(to: { log: ReturnType<typeof openLog>; entered: EnteredCase; progress: ScanProgress }): (event: ScanEvent) => void {
  return (event) => {
    to.log.info(event);
    if (event.type === 'urgent') to.entered.note('urgent-raise', { urgent: event.id, category: event.category, target: event.targetId });
    to.progress.take(event);
  };
}

/** Opens the database of a case that was entered; when that fails the case is left again. */
function openEntered(entered: EnteredCase): CaseDatabase {
  try {
    return openDatabase(entered.paths.database);
  } catch (error) {
    entered.close();
    throw error;
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
      `${JSON.stringify({ scan: end.scan.id, action_day: end.scan.day, state: end.state, leads: end.leads, urgent_open: end.urgentOpen, completions: Object.fromEntries(end.completions) })}\n`,
    );
  else if (!options.quiet) {
    io.err(`Scan ${end.scan.id} of ${end.scan.day}: ${end.state}, ${end.leads} leads.\n`);
    if (end.state === 'interrupted') io.err(`State saved. Go on with: leadline scan --case ${options.case}\n`);
    for (const [id, completion] of end.state === 'complete' ? troubled : [])
      io.err(`  ${id}: ${completion} (leadline status --case ${options.case})\n`);
  }
  if (end.urgentOpen > 0 && !options.json)
    io.err(`${bold(io, `URGENT: ${end.urgentOpen} open, to be read and handed over now:`)} leadline urgent list --case ${options.case}\n`);
  if (end.state === 'interrupted') return signal === 'SIGTERM' ? 143 : 130;
  if (options.failOnUrgent === true && end.urgentOpen > 0) return 8;
  return troubled.length > 0 ? 4 : 0;
}

/** The unit's own lists of indicators that an unfinished scan was begun with. */
function lexiconsOfUnfinished(io: CliIo, options: ScanOptions): readonly string[] {
  if (!existsSync(casePaths(resolve(io.cwd, options.case)).database)) return [];
  const { db } = openScannedCase(io, options.case);
  try {
    const scan = unfinishedScan(db);
    return scan ? (readScanOptions(db, scan.id).lexicons ?? []) : [];
  } finally {
    db.close();
  }
}

function listsOfUnfinished(io: CliIo, options: ScanOptions): readonly string[] {
  if (existsSync(casePaths(resolve(io.cwd, options.case)).database)) {
    const { db } = openScannedCase(io, options.case);
    try {
      const scan = unfinishedScan(db) ?? (readOnly(options.only ?? []).kinds.length > 0 ? readScans(db).at(-1) : undefined);
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

function limited(targets: readonly Target[], { maxPages, maxMinutes, reread, evidence }: ScanOptions): readonly Target[] {
  return targets.map((target) => ({
    ...target,
    limits: {
      ...target.limits,
      rereadAfterMs: reread === true || evidence === 'full' ? 0 : target.limits.rereadAfterMs,
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
