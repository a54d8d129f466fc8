import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import { MIGRATIONS } from './migrations.ts';
import { useDatabaseKey } from './use-database-key.ts';

/**
 * Whether opening this database would change its schema; of an encrypted one only its key tells. False when a write-ahead log waits beside it: whoever left that
 * had brought the schema up to date, and where the key is another's: whoever opens it says so.
 */
export function needsMigration(file: string, key?: string): boolean {
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) return false;
  const version = key === undefined ? plainVersion(file) : encryptedVersion(file, key);
  return version !== undefined && version < MIGRATIONS.length;
}

/** The user version stands at offset 60, big-endian (SQLite file format, section 1.3). */
function plainVersion(file: string): number | undefined {
  const header = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  try {
    return readSync(handle, header, 0, 64, 0) < 64 ? undefined : header.readUInt32BE(60);
  } finally {
    closeSync(handle);
  }
}

function encryptedVersion(file: string, key: string): number | undefined {
  const db = new Database(file, { fileMustExist: true });
  try {
    useDatabaseKey(db, key);
    return Number(db.pragma('user_version', { simple: true }));
  } catch {
    return undefined;
  } finally {
    db.close();
  }
}
