import type { Ad } from '../model/ad.ts';
import type { CaseDatabase } from './open-database.ts';
import { storedAd } from './stored-ad.ts';

/** A reading of an ad. */
export interface AdReading {
  readonly leadId: string;
  readonly captureId: string;
  readonly ad: Ad;
  /** When it was first and last seen so, epoch milliseconds. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Every reading of an ad that fits, each capture and version once, by lead and time. `fits` is asked once a version, however often it was seen. Sealed ads are among them. */
export function adsWith(db: CaseDatabase, fits: (ad: Ad) => boolean): readonly AdReading[] {
  const fitting = new Map<string, Ad>();
  for (const { sha256, ad } of db.prepare<[], { sha256: string; ad: string }>('SELECT sha256, ad FROM ad_version').iterate()) {
    const read = storedAd(JSON.parse(ad) as Ad);
    if (fits(read)) fitting.set(sha256, read);
  }
  const looks = db.prepare<
    [],
    { lead_id: string; capture_id: string; ad_sha256: string | null; ad: string | null; first_ms: number; last_ms: number }
  >(
    `SELECT lead_id, capture_id, ad_sha256, ad, min(observed_ms) AS first_ms, max(observed_ms) AS last_ms FROM observation
     WHERE capture_id IS NOT NULL AND coalesce(ad, ad_sha256) IS NOT NULL GROUP BY lead_id, capture_id, ad_sha256, ad ORDER BY lead_id, first_ms`,
  );
  return looks.all().flatMap((look) => {
    const ad = look.ad_sha256 === null ? storedAd(JSON.parse(look.ad ?? '{}') as Ad) : fitting.get(look.ad_sha256);
    if (!ad || (look.ad_sha256 === null && !fits(ad))) return [];
    return [{ leadId: look.lead_id, captureId: look.capture_id, ad, firstMs: look.first_ms, lastMs: look.last_ms }];
  });
}
