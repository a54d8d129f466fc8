import type { Capture } from '../model/capture.ts';
import type { Via } from '../model/frontier-entry.ts';
import type { Sha256 } from '../model/sha256.ts';
import type { CaseDatabase } from './open-database.ts';

/** Records a capture whose body is already in the evidence store. */
export function saveCapture(db: CaseDatabase): (capture: Capture) => void {
  const insert = db.prepare(
    `INSERT INTO capture (id, scan_id, target_id, url, final_url, hops, status, headers, body_sha256, received_sha256, size_bytes, charset, via, requested_ms, received_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (c) =>
    void insert.run(
      c.id,
      c.scanId,
      c.targetId,
      c.url,
      c.finalUrl,
      JSON.stringify(c.hops),
      c.status,
      JSON.stringify(c.headers),
      c.bodySha256,
      c.receivedSha256,
      c.sizeBytes,
      c.charset,
      c.via,
      Math.round(c.requestedAtMs),
      Math.round(c.receivedAtMs),
    );
}

interface CaptureRow {
  id: string;
  scan_id: number;
  target_id: string;
  url: string;
  final_url: string;
  hops: string;
  status: number;
  headers: string;
  body_sha256: string;
  received_sha256: string;
  size_bytes: number;
  charset: string;
  via: string;
  requested_ms: number;
  received_ms: number;
}

/** Ids of the captures that show a body, in the order in which they were made. */
export function capturesOfBody(db: CaseDatabase, bodySha256: Sha256): readonly string[] {
  return db.prepare<[string], string>('SELECT id FROM capture WHERE body_sha256 = ? ORDER BY rowid').pluck().all(bodySha256);
}

/** The bodies that none but these captures show. */
export function bodiesOnlyOf(db: CaseDatabase, captures: readonly string[]): readonly Sha256[] {
  return db
    .prepare<{ ids: string }, Sha256>(
      `SELECT DISTINCT body_sha256 FROM capture WHERE id IN (SELECT value FROM json_each(@ids))
       AND body_sha256 NOT IN (SELECT body_sha256 FROM capture WHERE id NOT IN (SELECT value FROM json_each(@ids)))`,
    )
    .pluck()
    .all({ ids: JSON.stringify(captures) });
}

/** Number of captures of the case. */
export function countCaptures(db: CaseDatabase): number {
  return db.prepare<[], number>('SELECT count(*) FROM capture').pluck().get() ?? 0;
}

/** A capture by its id; undefined when the case has none of that id. */
export function readCapture(db: CaseDatabase, id: string): Capture | undefined {
  const row = db.prepare<[string], CaptureRow>('SELECT * FROM capture WHERE id = ?').get(id);
  return (
    row && {
      id: row.id,
      scanId: row.scan_id,
      targetId: row.target_id,
      url: row.url,
      finalUrl: row.final_url,
      hops: JSON.parse(row.hops) as string[],
      status: row.status,
      headers: JSON.parse(row.headers) as [string, string][],
      bodySha256: row.body_sha256 as Sha256,
      receivedSha256: row.received_sha256 as Sha256,
      sizeBytes: row.size_bytes,
      charset: row.charset,
      via: row.via as Via,
      requestedAtMs: row.requested_ms,
      receivedAtMs: row.received_ms,
    }
  );
}
