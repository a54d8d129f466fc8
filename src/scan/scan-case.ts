import { casePaths, endOfCase } from '../evidence/case-folder.ts';
import { scanPapers } from '../evidence/scan-papers.ts';
import { urgentLog } from '../evidence/urgent-log.ts';
import { isOpen } from '../model/urgent-record.ts';
import type { ScanMetrics } from './load-monitor.ts';
import { buildLeads } from './build-leads.ts';
import { forgetRenders } from './forget-renders.ts';
import { lexiconHash } from './lexicon-hash.ts';
import { openScan } from './open-scan.ts';
import type { ScanPorts, ScanSetting } from './open-scan.ts';
import { runScan } from './run-scan.ts';
import { endTarget } from './target-phase.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import { builtInLexicon, builtInMeanings } from '../lexicon/built-in-meanings.ts';
import { readLedger } from '../store/scan-ledger.ts';
import { setScanState, readScanTargets } from '../store/scans.ts';
import type { Scan } from '../store/scans.ts';

/** How a scan ended. */
export interface ScanEnd {
  readonly scan: Scan;
  readonly state: 'complete' | 'interrupted';
  readonly leads: number;
  /** Urgent records of the case that nobody has acknowledged or handed over. */
  readonly urgentOpen: number;
  /** Completion reason by target id. */
  readonly completions: ReadonlyMap<string, string>;
}

/**
 * Scans the targets of a case, or goes on with its unfinished scan, and makes the leads of the action day.
 * `drain` ends it early: what is under way is finished, the state is kept, and the next call goes on.
 */
export async function scanCase(
  db: CaseDatabase,
  setting: ScanSetting & { readonly patienceMs: number },
  ports: ScanPorts & { readonly drain: AbortSignal; readonly tellMetrics?: ((metrics: ScanMetrics) => void) | undefined },
): Promise<ScanEnd> {
  const { context, resumed, close: letGo } = await openScan(db, setting, ports);
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= letGo());
  const { scan, runs } = context;
  try {
    const waiting = [...runs.values()].reduce((sum, run) => sum + run.open, 0);
    ports.report({ type: 'scan-started', scanId: scan.id, day: scan.day, targets: [...runs.keys()], resumed, waiting });
    const state = await runScan(context, { ...setting, endsMs: setting.caseFile && endOfCase(setting.caseFile) }, ports);
    if (state === 'complete')
      for (const run of runs.values()) if (run.completion === undefined) await endTarget(context, run, 'nothing-left');
    // The browser and the lists that ads are read with take more memory than the account and the leads: they go before these come.
    await close();
    // Where only some targets were to be scanned, the others keep the scan open.
    const leavesOthers = setting.isPartial === true && readScanTargets(db, scan.id).some(({ completion }) => completion === undefined);
    // One transaction: a scan that is killed here is unfinished, and makes its leads when it goes on.
    const leads = db
      .transaction(() => {
        setScanState(db, scan.id, { state: leavesOthers ? 'interrupted' : state, atMs: ports.now() });
        if (state === 'complete') forgetRenders(db, scan.id, runs.keys());
        scanPapers(casePaths(setting.caseFolder).evidence, setting.cipher).keepLedger(scan.id, readLedger(db, scan.id));
        return buildLeads(db, scan.day, {
          meanings: setting.lexicon?.indicators ?? builtInMeanings(),
          by: { version: setting.toolVersion, lexiconSha256: lexiconHash(setting.lexicon ?? builtInLexicon()), atMs: ports.now() },
        });
      })
      .immediate();
    ports.report({ type: 'scan-ended', scanId: scan.id, day: scan.day, state, leads });
    const urgentOpen = urgentLog(casePaths(setting.caseFolder).urgent, setting.cipher).read().filter(isOpen).length;
    return { scan, state, leads, urgentOpen, completions: new Map([...runs].map(([id, run]) => [id, run.completion ?? 'unfinished'])) };
  } finally {
    await close();
  }
}
