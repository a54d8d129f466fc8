import type { Outcome } from '../model/outcome.ts';
import type { CaseDatabase } from './open-database.ts';

/** One URL that a scan has no reading of, and why. */
export interface SkippedUrl {
  readonly target: string;
  readonly url: string;
  /** Undefined: it waits. */
  readonly outcome: Outcome | undefined;
  readonly reason: string;
  /** HTTP status, where one came. */
  readonly status: number | undefined;
  /** Where it was found; undefined for a seed, or an ad known from before. */
  readonly foundOn: string | undefined;
}

/** Every URL of a scan without a reading of its own in that scan, by target and URL: not asked for, waiting, or answered with nothing that can be read. */
export function* readSkippedUrls(db: CaseDatabase, scanId: number): Generator<SkippedUrl> {
  const rows = db.prepare<
    [number],
    { target: string; url: string; outcome: Outcome | null; detail: string | null; status: number | null; found_on: string | null }
  >(
    `SELECT f.target_id AS target, f.url, f.outcome, f.detail, f.status, p.url AS found_on FROM frontier f LEFT JOIN frontier p ON p.id = f.found_on
     WHERE f.scan_id = ? AND (f.state <> 'done' OR f.outcome NOT IN ('ok', 'not-modified')) ORDER BY f.target_id, f.url`,
  );
  for (const { target, url, outcome, detail, status, found_on } of rows.iterate(scanId))
    yield {
      target,
      url,
      outcome: outcome ?? undefined,
      reason: outcome === null ? (WAITS[detail ?? ''] ?? 'waits its turn') : (detail ?? ''),
      status: status ?? undefined,
      foundOn: found_on ?? undefined,
    };
}

/** What stands beside a URL that waits, in words. */
const WAITS: Readonly<Record<string, string>> = {
  robots: 'waits: robots.txt cannot be had',
  'no-answer': 'waits: the host does not answer',
  unreachable: 'waits: the host does not answer',
};
