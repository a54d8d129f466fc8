import type { CaseDatabase } from './open-database.ts';

/** Every address at which a sealed ad was met, as it was spelled and canonical. */
export function sealedAddresses(db: CaseDatabase): ReadonlySet<string> {
  const rows = db
    .prepare<[], string>(
      `SELECT ad.url FROM ad JOIN sealed_ad USING (lead_id) UNION SELECT ad.canonical FROM ad JOIN sealed_ad USING (lead_id)
       UNION SELECT o.canonical FROM observation o JOIN sealed_ad USING (lead_id) WHERE o.found_as = 'page'`,
    )
    .pluck()
    .all();
  return new Set(rows);
}
