import type { CaseDatabase } from './open-database.ts';

/** What can be asked of the frontier of one scan as a whole. */
export interface FrontierCounts {
  /** Groups with queued entries and the targets these belong to. */
  groupTargets(): { group: string; targetIds: string[] }[];
  queuedOf(targetId: string): number;
  /** Whether a target has any URL in the frontier, whatever became of it. */
  hasAny(targetId: string): boolean;
  /** Whether all that a target still waits for are second looks at ads that may be gone. */
  onlyRechecks(targetId: string): boolean;
  /** Why queued entries of a target wait, `undefined` for those that only wait their turn; each reason once. */
  waitReasons(targetId: string): (string | undefined)[];
  /** How many URLs of a target were given up because their host did not answer. */
  lostOf(targetId: string): number;
  /** How many listing pages a target has in the frontier, whatever their state. */
  listingPagesOf(targetId: string): number;
  /** How many pages of a target were read with outcome `ok`. */
  pagesReadOf(targetId: string): number;
}

/** What stands beside a URL that was given up because its host did not answer. */
export const NOT_ASKED_UNREACHABLE = 'not asked for: unreachable';

/** The counts of a scan's frontier, prepared statements held. */
export function frontierCounts(db: CaseDatabase, scanId: number): FrontierCounts {
  const groupTargets = db.prepare<[number], { group_name: string; ids: string }>(
    "SELECT group_name, json_group_array(DISTINCT target_id) AS ids FROM frontier WHERE scan_id = ? AND state = 'queued' GROUP BY group_name ORDER BY group_name",
  );
  const queued = db
    .prepare<[number, string], number>("SELECT count(*) FROM frontier WHERE scan_id = ? AND target_id = ? AND state = 'queued'")
    .pluck();
  const any = db.prepare('SELECT 1 FROM frontier WHERE scan_id = ? AND target_id = ? LIMIT 1');
  const otherThanRecheck = db.prepare(
    "SELECT 1 FROM frontier WHERE scan_id = ? AND target_id = ? AND state = 'queued' AND page_class <> 'recheck' LIMIT 1",
  );
  const listingPages = db
    .prepare<[number, string], number>("SELECT count(*) FROM frontier WHERE scan_id = ? AND target_id = ? AND page_class = 'listing'")
    .pluck();
  const pagesRead = db
    .prepare<[number, string], number>(
      "SELECT count(*) FROM frontier WHERE scan_id = ? AND target_id = ? AND state = 'done' AND outcome IN ('ok', 'not-modified')",
    )
    .pluck();
  const waitReasons = db
    .prepare<[number, string], string | null>(
      "SELECT DISTINCT detail FROM frontier WHERE scan_id = ? AND target_id = ? AND state = 'queued'",
    )
    .pluck();
  const lost = db
    .prepare<[number, string, string], number>('SELECT count(*) FROM frontier WHERE scan_id = ? AND target_id = ? AND detail = ?')
    .pluck();
  return {
    waitReasons: (targetId) => waitReasons.all(scanId, targetId).map((reason) => reason ?? undefined),
    lostOf: (targetId) => lost.get(scanId, targetId, NOT_ASKED_UNREACHABLE) ?? 0,
    groupTargets: () =>
      groupTargets.all(scanId).map(({ group_name, ids }) => ({ group: group_name, targetIds: JSON.parse(ids) as string[] })),
    queuedOf: (targetId) => queued.get(scanId, targetId) ?? 0,
    hasAny: (targetId) => any.get(scanId, targetId) !== undefined,
    onlyRechecks: (targetId) => otherThanRecheck.get(scanId, targetId) === undefined,
    listingPagesOf: (targetId) => listingPages.get(scanId, targetId) ?? 0,
    pagesReadOf: (targetId) => pagesRead.get(scanId, targetId) ?? 0,
  };
}
