import type { CaseDatabase } from './open-database.ts';

/** What the database knows of a capture that decides how long it is kept. */
export interface RetainedCapture {
  readonly id: string;
  readonly targetId: string;
  readonly scanId: number;
  /** Epoch milliseconds. */
  readonly capturedAtMs: number;
  /** Lead ids of the ads that were read from it. */
  readonly leadIds: readonly string[];
}

/** Every capture of the case, in the order in which they were made. */
export function* readRetainedCaptures(db: CaseDatabase): Generator<RetainedCapture> {
  const leads = new Map<string, string[]>();
  const looks = db.prepare<[], { capture_id: string; lead_id: string }>(
    'SELECT DISTINCT capture_id, lead_id FROM observation WHERE capture_id IS NOT NULL AND coalesce(ad, ad_sha256) IS NOT NULL ORDER BY capture_id, lead_id',
  );
  for (const { capture_id: id, lead_id: leadId } of looks.iterate()) {
    const known = leads.get(id);
    if (known) known.push(leadId);
    else leads.set(id, [leadId]);
  }
  const captures = db.prepare<[], { id: string; target_id: string; scan_id: number; received_ms: number }>(
    'SELECT id, target_id, scan_id, received_ms FROM capture ORDER BY received_ms, id',
  );
  for (const { id, target_id: targetId, scan_id: scanId, received_ms: capturedAtMs } of captures.iterate())
    yield { id, targetId, scanId, capturedAtMs, leadIds: leads.get(id) ?? [] };
}
