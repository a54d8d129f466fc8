import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3-multiple-ciphers';
import type { Sha256 } from '../model/sha256.ts';
import { useDatabaseKey } from './use-database-key.ts';

/** What a database says of the body of one capture. */
export interface CaptureHash {
  readonly id: string;
  readonly bodySha256: Sha256;
  readonly sizeBytes: number;
}

const CAPTURES = 'SELECT id, body_sha256, size_bytes FROM capture ORDER BY id';

/**
 * Reads the captures of a database that nobody writes to, without making any file beside it: neither journal nor index; with its key where it is encrypted.
 * (A write-ahead log beside the file would be passed over.) Throws for a file that is no database of ours.
 */
export function* readCaptureHashes(file: string, key?: string): Generator<CaptureHash> {
  for (const row of key === undefined ? plainRows(file) : encryptedRows(file, key))
    yield { id: String(row['id']), bodySha256: String(row['body_sha256']) as Sha256, sizeBytes: Number(row['size_bytes']) };
}

/** `immutable` is an option that only the SQLite of Node itself takes. */
function* plainRows(file: string): Generator<Record<string, unknown>> {
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  const db = new DatabaseSync(url, { readOnly: true });
  try {
    yield* db.prepare(CAPTURES).iterate();
  } finally {
    db.close();
  }
}

/** An encrypted database cannot be opened so: a copy of it, encrypted as it is, is read elsewhere and removed. */
function* encryptedRows(file: string, key: string): Generator<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-verify-'));
  const copy = join(folder, 'copy.db');
  try {
    copyFileSync(file, copy);
    const db = new Database(copy);
    try {
      useDatabaseKey(db, key);
      yield* db.prepare<[], Record<string, unknown>>(CAPTURES).iterate();
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
