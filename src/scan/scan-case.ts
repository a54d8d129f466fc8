import { buildLeads } from './build-leads.ts';
import { openScan } from './open-scan.ts';
import type { ScanPorts, ScanSetting } from './open-scan.ts';
import { runScan } from './run-scan.ts';
import { endTarget } from './target-phase.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import { setScanState } from '../store/scans.ts';
import type { Scan } from '../store/scans.ts';

/** How a scan ended. */
export interface ScanEnd {
  readonly scan: Scan;
  readonly state: 'complete' | 'interrupted';
  readonly leads: number;
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
  ports: ScanPorts & { readonly drain: AbortSignal },
): Promise<ScanEnd> {
  const { context, resumed, close } = await openScan(db, setting, ports);
  const { scan, runs } = context;
  try {
    const waiting = [...runs.values()].reduce((sum, run) => sum + run.open, 0);
    ports.report({ type: 'scan-started', scanId: scan.id, day: scan.day, targets: [...runs.keys()], resumed, waiting });
    const state = await runScan(context, setting, ports.drain);
    if (state === 'complete')
      for (const run of runs.values()) if (run.completion === undefined) await endTarget(context, run, 'nothing-left');
    setScanState(db, scan.id, { state, atMs: ports.now() });
    const leads = buildLeads(db, scan.day);
    ports.report({ type: 'scan-ended', scanId: scan.id, day: scan.day, state, leads });
    return { scan, state, leads, completions: new Map([...runs].map(([id, run]) => [id, run.completion ?? 'unfinished'])) };
  } finally {
    await close();
  }
}
