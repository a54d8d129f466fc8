import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { casePaths, endOfCase, readCase } from '../../evidence/case-folder.ts';
import { actionDayOf } from '../../model/action-day.ts';
import type { CaseFile } from '../../model/case-file.ts';
import type { Target } from '../../model/target.ts';
import { ToolError } from '../../model/tool-error.ts';
import { scanCase } from '../../scan/scan-case.ts';
import type { ScanEnd } from '../../scan/scan-case.ts';
import type { ScanEvent } from '../../scan/scan-events.ts';
import { openDatabase } from '../../store/open-database.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { readScanOptions, readScans, unfinishedScan } from '../../store/scans.ts';
import type { Scan, StoredScanOptions } from '../../store/scans.ts';
import { askingOf } from '../case/asking-of.ts';
import { chooseBrowser } from './choose-browser.ts';
import { bold } from '../bold.ts';
import { requireAuthority, requireHosts } from '../case/case-gate.ts';
import type { CliIo } from '../cli-io.ts';
import { drainOnSignals } from './drain-on-signals.ts';
import { dryRun } from './dry-run.ts';
import { enterCase } from '../case/enter-case.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import { mayStandInLog, plainInvocation } from '../invocation.ts';
import type { Invocation } from '../invocation.ts';
import { loadBlockLists } from './load-block-lists.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { loadTargets } from '../targets/load-targets.ts';
import { openScannedCase } from '../case/open-case.ts';
import { openMetricsFile } from './metrics-file.ts';
import { readOnly, reopenTargets } from './only-failed.ts';
import { scanFacts } from './scan-facts.ts';
import type { ScanLog } from './scan-log.ts';
import { openScanLog } from './scan-log.ts';
import type { ScanOptions } from './scan-options.ts';
import { scanProgress } from './scan-progress.ts';
import type { ProgressStyle, ScanProgress } from './scan-progress.ts';
import { watchUrgent } from '../urgent/watch-urgent.ts';
import type { UrgentWatch } from '../urgent/watch-urgent.ts';

/** Runs a scan as the command line asks; gives back the exit status. */
export async function runScanCommand(
  io: CliIo,
  lists: readonly string[],
  { invocation = plainInvocation('scan'), ...options }: ScanOptions & { readonly invocation?: Invocation },
): Promise<number> {
  const paths = casePaths(resolve(io.cwd, options.case));
  const file = readCase(paths.folder);
  requireAuthority(io, { paths, file });
  const { files, kinds, listed } = await listTargets(io, lists, { options, file });
  if (options.dryRun === true) return dryRun(io, { targets: listed, json: options.json === true });
  const unit = await listsOfUnit(io, paths.folder, options);
  const browserPath = await chooseBrowser(io, listed, options);
  const asking = askingOf(options);
  const metrics = options.metrics === undefined ? undefined : openMetricsFile(resolve(io.cwd, options.metrics));
  const entered = enterCase(io, options.case, { invocation, action: 'collect', changes: 'alone' });
  const db = openEntered(entered);
  const progress = scanProgress(io, progressStyle(io, options));
  const urgent = watchUrgent(io, entered, { ...options, say: progress.sayAlways });
  noteOverridden(entered, listed);
  const signals = drainOnSignals((message) => progress.say(message));
  const log = openScanLog(entered.paths, entered.audit.salted);
  try {
    const targets = kinds.length === 0 ? listed : reopenTargets(db, listed, kinds);
    checkUnfinished(unfinishedScan(db), options);
    const end = await scanCase(
      db,
      {
        caseFolder: paths.folder,
        cipher: entered.paths.cipher,
        caseFile: file,
        targets,
        ...unit.setting,
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
        report: reportTo({ log, urgent, progress }),
      },
    );
    entered.tell({ ...scanFacts(db, end), ...unit.facts });
    progress.close();
    return tellEnd(io, end, { options, file, signal: signals.received() });
  } finally {
    await urgent.close();
    progress.close();
    signals.close();
    db.close();
    log.flush();
    metrics?.close();
    entered.close();
  }
}

/** Throws `E_CASE` when the case has ended while it was scanned. */
function requireNotOver(file: CaseFile, nowMs: number): void {
  if (nowMs < endOfCase(file)) return;
  throw new ToolError(
    'E_CASE',
    `The case was valid until ${file.validUntil}, which ended while the scan ran: nothing was asked for after that, and what was read is kept. Have it renewed to go on: leadline init DIR --renew --until YYYY-MM-DD`,
  );
}

/** The targets that are to be scanned, all of them within what the case allows, the files they came from, and what of the newest scan is to be asked for once more. */
async function listTargets(
  io: CliIo,
  lists: readonly string[],
  { options, file }: { readonly options: ScanOptions; readonly file: CaseFile },
): Promise<{ files: readonly string[]; kinds: ReturnType<typeof readOnly>['kinds']; listed: readonly Target[] }> {
  const files = lists.length > 0 ? lists : listsOfUnfinished(io, options);
  const { kinds, ids } = readOnly(options.only ?? []);
  const quiet = options.quiet === true || options.json === true;
  const listed = limited(await loadTargets(io, files, { only: ids, quiet }), options);
  requireHosts(listed, file);
  if (!quiet) tellNarrower(io, listed, file);
  return { files, kinds, listed };
}

/** Sends the events of a scan where they belong: the log file, what is done about urgent signals, the screen. */
function reportTo(to: { log: ScanLog; urgent: UrgentWatch; progress: ScanProgress }): (event: ScanEvent) => void {
  return (event) => {
    to.log.info(event);
    to.urgent.take(event);
    to.progress.take(event);
  };
}

/** Enters which targets are asked for what robots.txt may forbid, and on what order. */
function noteOverridden(entered: EnteredCase, targets: readonly Target[]): void {
  // The order is named in clear unless it holds what could name a person: the log outlives the data.
  const clearOrHash = (text: string): string => (mayStandInLog(text) ? text : `hash:${entered.audit.salted(text)}`);
  const overridden = targets.filter(({ limits }) => limits.robots !== 'obey');
  if (overridden.length > 0)
    entered.note('collect', {
      robots: overridden.map(({ id, limits, legal }) => ({ target: id, decision: limits.robots, order: clearOrHash(legal.basis ?? '') })),
    });
}

/** Opens the database of a case that was entered; when that fails the case is left again. */
function openEntered(entered: EnteredCase): CaseDatabase {
  try {
    return openDatabase(entered.paths.database, entered.paths.cipher?.databaseKey);
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

function tellEnd(
  io: CliIo,
  end: ScanEnd,
  { options, file, signal }: { options: ScanOptions; file: CaseFile; signal: 'SIGINT' | 'SIGTERM' | undefined },
): number {
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
  if (end.state === 'interrupted' && signal === undefined) requireNotOver(file, io.now());
  if (end.state === 'interrupted') return signal === 'SIGTERM' ? 143 : 130;
  if (options.failOnUrgent === true && end.urgentOpen > 0) return 8;
  return troubled.length > 0 ? 4 : 0;
}

/** What the unit's own lists say, those named or those that an unfinished scan was begun with: indicators, and what is never asked for. */
async function listsOfUnit(io: CliIo, caseFolder: string, options: ScanOptions) {
  const before = optionsOfUnfinished(io, options);
  const lexiconFiles = (options.lexicon ?? before?.lexicons ?? []).map((path) => resolve(io.cwd, path));
  const { setting, facts } = loadBlockLists(io, caseFolder, options.blockList ?? before?.blockLists ?? []);
  return { setting: { lexiconFiles, lexicon: await loadLexicon(io, lexiconFiles), ...setting }, facts };
}

/** What an unfinished scan was begun with; undefined when there is none. */
function optionsOfUnfinished(io: CliIo, options: ScanOptions): StoredScanOptions | undefined {
  if (!existsSync(casePaths(resolve(io.cwd, options.case)).database)) return undefined;
  const { db } = openScannedCase(io, options.case);
  try {
    const scan = unfinishedScan(db);
    return scan && readScanOptions(db, scan.id);
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
