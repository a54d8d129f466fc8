import type { Ad } from '../model/ad.ts';
import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { Outcome } from '../model/outcome.ts';
import { sha256 } from '../model/sha256.ts';
import type { CaseDatabase } from './open-database.ts';

/** An ad was looked for and this came of it. */
export interface Observation {
  readonly leadId: string;
  readonly scanId: number;
  readonly atMs: number;
  readonly outcome: Outcome;
  readonly status: number | undefined;
  /** On its own page, or as a record of a listing page. */
  readonly foundAs: 'page' | 'record';
  /** Canonical URL of the page it was looked for on. */
  readonly canonical: CanonicalUrl;
  readonly captureId: string | undefined;
  /** The ad as read; only with outcome `ok`, `not-modified` or `sealed`. Kept once, however often it is seen. */
  readonly ad: Ad | undefined;
}

/** An ad the case has met. */
export interface KnownAd {
  readonly leadId: string;
  readonly url: string;
  readonly canonical: CanonicalUrl;
}

/** Reading and writing of ads and their observations; writes must run inside a write batch. */
export interface Observations {
  /** Records an ad seen: makes or refreshes the ad, and adds the observation. */
  saveSeen(ad: { targetId: string; key: string | undefined; url: string; adCanonical: CanonicalUrl }, observation: Observation): void;
  /** Records that a known ad could not be read. */
  saveMissed(observation: Observation): void;
  /** Known ads whose own URL this is. */
  adsAt(targetId: string, canonical: CanonicalUrl): KnownAd[];
  /** When the ad was first found gone (404, 410 or soft 404) since it was last read; undefined when it was not. Epoch milliseconds. */
  goneSinceMs(leadId: string): number | undefined;
  /** Ads of a target seen in an earlier scan, not gone on their last action day, not sealed, and not looked for in this scan. */
  unlooked(targetId: string, scanId: number): KnownAd[];
}

/** The observations of a case, prepared statements held. */
export function observations(db: CaseDatabase): Observations {
  const upsertAd = db.prepare(
    `INSERT INTO ad (lead_id, target_id, ad_key, url, canonical, first_seen_ms, last_seen_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (lead_id) DO UPDATE SET last_seen_ms = max(last_seen_ms, excluded.last_seen_ms), first_seen_ms = min(first_seen_ms, excluded.first_seen_ms)`,
  );
  const insert = db.prepare(
    'INSERT INTO observation (lead_id, scan_id, observed_ms, outcome, status, found_as, canonical, capture_id, ad_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertVersion = db.prepare('INSERT OR IGNORE INTO ad_version (sha256, ad) VALUES (?, ?)');
  const version = (ad: Ad): string => {
    const json = JSON.stringify(ad);
    const hash = sha256(json);
    insertVersion.run(hash, json);
    return hash;
  };
  const adsAt = db.prepare<[string, string], KnownAd>(
    'SELECT lead_id AS leadId, url, canonical FROM ad WHERE target_id = ? AND canonical = ?',
  );
  const unlooked = db.prepare<[string, number], KnownAd>(
    `SELECT lead_id AS leadId, url, canonical FROM ad WHERE target_id = ? AND lead_id NOT IN (SELECT lead_id FROM sealed_ad)
       AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.lead_id = ad.lead_id AND o.scan_id = ?)
       AND coalesce((SELECT l.change FROM lead l WHERE l.lead_id = ad.lead_id ORDER BY (SELECT min(s.id) FROM scan s WHERE s.day = l.day) DESC LIMIT 1), 'new') <> 'gone'
     ORDER BY lead_id`,
  );
  const goneSince = db
    .prepare<[string, string], number | null>(
      `SELECT min(observed_ms) FROM observation WHERE lead_id = ? AND outcome IN ('gone', 'soft-404')
         AND id > coalesce((SELECT max(id) FROM observation WHERE lead_id = ? AND outcome IN ('ok', 'not-modified')), 0)`,
    )
    .pluck();
  const add = (o: Observation): void =>
    void insert.run(
      o.leadId,
      o.scanId,
      Math.round(o.atMs),
      o.outcome,
      o.status ?? null,
      o.foundAs,
      o.canonical,
      o.captureId ?? null,
      o.ad ? version(o.ad) : null,
    );
  return {
    saveSeen: ({ targetId, key, url, adCanonical }, observation) => {
      const atMs = Math.round(observation.atMs);
      upsertAd.run(observation.leadId, targetId, key ?? null, url, adCanonical, atMs, atMs);
      add(observation);
    },
    saveMissed: add,
    adsAt: (targetId, canonical) => adsAt.all(targetId, canonical),
    goneSinceMs: (leadId) => goneSince.get(leadId, leadId) ?? undefined,
    unlooked: (targetId, scanId) => unlooked.all(targetId, scanId),
  };
}
