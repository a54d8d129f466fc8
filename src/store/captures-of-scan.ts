import type { CaseDatabase } from './open-database.ts';

/** Ids of the captures of a scan, in the order of the alphabet. */
export function capturesOfScan(db: CaseDatabase, scanId: number): readonly string[] {
  return db.prepare<[number], string>('SELECT id FROM capture WHERE scan_id = ? ORDER BY id').pluck().all(scanId);
}
