import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Sha256 } from '../model/sha256.ts';

/** What a database says of the body of one capture. */
export interface CaptureHash {
  readonly id: string;
  readonly bodySha256: Sha256;
  readonly sizeBytes: number;
}

/**
 * Reads the captures of a database that nobody writes to, without making any file beside it: neither journal nor index.
 * (`immutable` is an option that only the SQLite of Node itself takes; a write-ahead log beside the file would be passed over.) Throws for a file that is no database of ours.
 */
export function* readCaptureHashes(file: string): Generator<CaptureHash> {
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  const db = new DatabaseSync(url, { readOnly: true });
  try {
    for (const row of db.prepare('SELECT id, body_sha256, size_bytes FROM capture ORDER BY id').iterate())
      yield { id: String(row['id']), bodySha256: String(row['body_sha256']) as Sha256, sizeBytes: Number(row['size_bytes']) };
  } finally {
    db.close();
  }
}
