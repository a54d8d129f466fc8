import type { CaseDatabase } from './open-database.ts';

/** URLs of one target over several scans, each counted once. */
export interface UrlTally {
  readonly targetId: string;
  readonly urlsMet: number;
  /** `ok` or `not-modified` in at least one of the scans. */
  readonly urlsRead: number;
}

/** Counts the URLs of every target that was scanned on one of these action days, by target. */
export function tallyUrls(db: CaseDatabase, days: readonly string[]): readonly UrlTally[] {
  return db
    .prepare<[string, string], UrlTally>(
      `SELECT t.target_id AS targetId, coalesce(met, 0) AS urlsMet, coalesce(read, 0) AS urlsRead
       FROM (SELECT DISTINCT target_id FROM scan_target WHERE scan_id IN (SELECT id FROM scan WHERE day IN (SELECT value FROM json_each(?)))) t
       LEFT JOIN (
         SELECT target_id, count(DISTINCT canonical) AS met, count(DISTINCT CASE WHEN outcome IN ('ok', 'not-modified') THEN canonical END) AS read
         FROM frontier WHERE scan_id IN (SELECT id FROM scan WHERE day IN (SELECT value FROM json_each(?))) GROUP BY target_id
       ) u USING (target_id) ORDER BY t.target_id`,
    )
    .all(JSON.stringify(days), JSON.stringify(days));
}
