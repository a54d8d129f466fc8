import type { Lead } from '../model/lead.ts';
import { readLeadHistory } from './leads.ts';
import type { CaseDatabase } from './open-database.ts';

/** The leads whose values were read from a capture, each as the newest action day has it, by lead id; none of a sealed ad. */
export function leadsOfCapture(db: CaseDatabase, captureId: string): Lead[] {
  return db
    .prepare<[string], string>('SELECT DISTINCT lead_id FROM observation WHERE capture_id = ? ORDER BY lead_id')
    .pluck()
    .all(captureId)
    .flatMap((leadId) => readLeadHistory(db, leadId).findLast(({ capture }) => capture.id === captureId) ?? []);
}

/** Lead ids of the sealed ads that a capture shows. */
export function sealedAdsOfCapture(db: CaseDatabase, captureId: string): string[] {
  return db
    .prepare<{ id: string }, string>(
      `SELECT lead_id FROM sealed_ad WHERE capture_id = @id
       UNION SELECT o.lead_id FROM observation o JOIN sealed_ad USING (lead_id) WHERE o.capture_id = @id ORDER BY 1`,
    )
    .pluck()
    .all({ id: captureId });
}
