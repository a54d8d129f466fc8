import type { CaseDatabase } from './open-database.ts';

/** Ads that count as seen although they were not asked for again. Methods that change something must run inside a write batch. */
export interface UnchangedAds {
  /** Records an ad seen: what was last read of it stands. Does nothing when it was never read. */
  save(leadId: string, scanId: number, atMs: number): void;
  /** Takes that back for a scan: the ad is to be asked for after all. */
  drop(leadId: string, scanId: number): void;
  /** Whether the newest look at an ad read it. */
  isRead(leadId: string): boolean;
}

/** The unchanged ads of a case, prepared statements held. */
export function unchangedAds(db: CaseDatabase): UnchangedAds {
  const again = db.prepare(
    `INSERT INTO observation (lead_id, scan_id, observed_ms, outcome, status, found_as, canonical, capture_id, ad, ad_sha256)
     SELECT lead_id, ?, ?, 'not-modified', NULL, found_as, canonical, capture_id, ad, ad_sha256 FROM observation
     WHERE id = (SELECT max(id) FROM observation WHERE lead_id = ? AND outcome IN ('ok', 'not-modified'))`,
  );
  const touch = db.prepare('UPDATE ad SET last_seen_ms = max(last_seen_ms, ?) WHERE lead_id = ?');
  const drop = db.prepare("DELETE FROM observation WHERE lead_id = ? AND scan_id = ? AND outcome = 'not-modified' AND status IS NULL");
  const newest = db.prepare<[string], string>('SELECT outcome FROM observation WHERE lead_id = ? ORDER BY id DESC LIMIT 1').pluck();
  return {
    save: (leadId, scanId, atMs) => {
      again.run(scanId, Math.round(atMs), leadId);
      touch.run(Math.round(atMs), leadId);
    },
    drop: (leadId, scanId) => void drop.run(leadId, scanId),
    isRead: (leadId) => ['ok', 'not-modified'].includes(newest.get(leadId) ?? ''),
  };
}
