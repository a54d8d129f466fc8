import type { CaseDatabase } from './open-database.ts';

/** How much one kind of thing was found on the pages of a target in one scan, or on one action day. */
export interface YieldCount {
  readonly measure: string;
  readonly pages: number;
  readonly found: number;
}

/** What the pages of a target yield on an action day, and what they did on those before. */
export interface TargetYields {
  readonly today: readonly YieldCount[];
  /** Oldest first. */
  readonly earlier: readonly (readonly YieldCount[])[];
}

/** Adds to the yields of a scan; to be called inside a write batch. */
export function yieldWriter(db: CaseDatabase, scanId: number): (targetId: string, counts: readonly YieldCount[]) => void {
  const add = db.prepare(
    `INSERT INTO target_yield (scan_id, target_id, measure, pages, found) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (scan_id, target_id, measure) DO UPDATE SET pages = pages + excluded.pages, found = found + excluded.found`,
  );
  return (targetId, counts) => {
    for (const { measure, pages, found } of counts) add.run(scanId, targetId, measure, pages, found);
  };
}

/** The yields of a target in one scan, and on the action days that began before that of the scan. */
export function readYields(db: CaseDatabase, scanId: number, targetId: string): TargetYields {
  const today = db
    .prepare<[number, string], YieldCount>(
      'SELECT measure, pages, found FROM target_yield WHERE scan_id = ? AND target_id = ? ORDER BY measure',
    )
    .all(scanId, targetId);
  const before = db
    .prepare<[string, number, number], YieldCount & { readonly day: string }>(
      `SELECT s.day, y.measure, sum(y.pages) AS pages, sum(y.found) AS found FROM target_yield y JOIN scan s ON s.id = y.scan_id
       WHERE y.target_id = ? AND s.id < ? AND s.day <> (SELECT day FROM scan WHERE id = ?) GROUP BY s.day, y.measure ORDER BY min(s.id), y.measure`,
    )
    .all(targetId, scanId, scanId);
  const days = new Map<string, YieldCount[]>();
  for (const { day, measure, pages, found } of before) days.set(day, [...(days.get(day) ?? []), { measure, pages, found }]);
  return { today, earlier: [...days.values()] };
}
