import type { CaseDatabase } from './open-database.ts';
import type { StoredRobots } from './politeness-state.ts';

/** What the case knows of robots.txt of the origins that a scan met a URL of, by origin. */
export function knownRobots(db: CaseDatabase, scanId: number): readonly (StoredRobots & { readonly origin: string })[] {
  // What stands before the first slash behind `http://` or `https://` and one more character is the origin.
  return db
    .prepare<[number], { origin: string; fetched_ms: number; status: number | null; body: string }>(
      `SELECT origin, fetched_ms, status, body FROM robots
       WHERE origin IN (SELECT substr(url, 1, 7 + instr(substr(url, 9), '/')) FROM frontier WHERE scan_id = ?) ORDER BY origin`,
    )
    .all(scanId)
    .map(({ origin, fetched_ms: fetchedAtMs, status, body }) => ({ origin, fetchedAtMs, status: status ?? undefined, body }));
}
