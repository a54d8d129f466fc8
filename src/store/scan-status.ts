import type { Outcome } from '../model/outcome.ts';
import { readScans, readScanTargets } from './scans.ts';
import type { Scan, ScanTarget } from './scans.ts';
import type { CaseDatabase } from './open-database.ts';

/** How one target of a scan stands, every URL accounted for. */
export interface TargetStatus extends ScanTarget {
  /** URLs met, of any state. */
  readonly urls: number;
  readonly queued: number;
  /** Number of URLs by outcome, and by outcome and reason. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly reasons: readonly { readonly outcome: Outcome; readonly detail: string; readonly count: number }[];
  /** Leads of the action day. */
  readonly leads: number;
  readonly viaBrowser: number;
}

/** How one scan stands. */
export interface ScanStatus extends Scan {
  readonly resumable: boolean;
  readonly targets: readonly TargetStatus[];
}

/** The newest scan of a case, or every scan. Oldest first. */
export function readScanStatus(db: CaseDatabase, which: 'newest' | 'all'): ScanStatus[] {
  const scans = readScans(db);
  return (which === 'all' ? scans : scans.slice(-1)).map((scan) => ({
    ...scan,
    resumable: scan.state !== 'complete',
    targets: readScanTargets(db, scan.id).map((target) => targetStatus(db, scan, target)),
  }));
}

function targetStatus(db: CaseDatabase, scan: Scan, target: ScanTarget): TargetStatus {
  const rows = db
    .prepare<[number, string], { outcome: Outcome | null; detail: string | null; state: string; via: string; count: number }>(
      'SELECT outcome, detail, state, via, count(*) AS count FROM frontier WHERE scan_id = ? AND target_id = ? GROUP BY outcome, detail, state, via ORDER BY outcome, detail',
    )
    .all(scan.id, target.targetId);
  const outcomes: Partial<Record<Outcome, number>> = {};
  const reasons = new Map<string, { outcome: Outcome; detail: string; count: number }>();
  let [urls, queued, viaBrowser] = [0, 0, 0];
  for (const { outcome, detail, state, via, count } of rows) {
    urls += count;
    if (state === 'queued') queued += count;
    if (state === 'done' && via === 'browser') viaBrowser += count;
    if (outcome === null || state === 'queued') continue;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
    const key = `${outcome} ${detail ?? ''}`;
    reasons.set(key, { outcome, detail: detail ?? '', count: (reasons.get(key)?.count ?? 0) + count });
  }
  const leads =
    db
      .prepare<[string, string], number>(
        'SELECT count(*) FROM lead WHERE day = ? AND target_id = ? AND lead_id NOT IN (SELECT lead_id FROM sealed_ad)',
      )
      .pluck()
      .get(scan.day, target.targetId) ?? 0;
  return {
    ...target,
    urls,
    queued,
    outcomes,
    reasons: [...reasons.values()].filter(({ outcome }) => outcome !== 'ok' && outcome !== 'not-modified'),
    leads,
    viaBrowser,
  };
}
