import type { CaseDatabase } from './open-database.ts';

/** Ads that are held back: in no list, export or difference, of any action day. The capture named with one must outlive every clearing of the case. */
export interface SealedAds {
  /** To be called inside a write batch. An ad that is sealed stays so from its first time. */
  seal(ad: { readonly leadId: string; readonly captureId: string | undefined; readonly atMs: number }): void;
}

/** The sealed ads of a case, prepared statements held. */
export function sealedAds(db: CaseDatabase): SealedAds {
  const insert = db.prepare('INSERT OR IGNORE INTO sealed_ad (lead_id, capture_id, since_ms) VALUES (?, ?, ?)');
  return { seal: ({ leadId, captureId, atMs }) => void insert.run(leadId, captureId ?? null, Math.round(atMs)) };
}

/** Whether an ad is sealed. */
export function isSealed(db: CaseDatabase, leadId: string): boolean {
  return db.prepare('SELECT 1 FROM sealed_ad WHERE lead_id = ?').get(leadId) !== undefined;
}

/** Gives an ad back to the ordinary lists; what was read of it while it was sealed counts as read. Gives back the action days whose leads must be made again, oldest first. */
export function unsealAd(db: CaseDatabase, leadId: string): string[] {
  return db
    .transaction(() => {
      db.prepare('DELETE FROM sealed_ad WHERE lead_id = ?').run(leadId);
      const days = db
        .prepare<[string], string>(
          'SELECT s.day FROM observation o JOIN scan s ON s.id = o.scan_id WHERE o.lead_id = ? GROUP BY s.day ORDER BY min(s.id)',
        )
        .pluck()
        .all(leadId);
      db.prepare(
        "UPDATE observation SET outcome = 'ok' WHERE lead_id = ? AND outcome = 'sealed' AND coalesce(ad, ad_sha256) IS NOT NULL",
      ).run(leadId);
      return days;
    })
    .immediate();
}
