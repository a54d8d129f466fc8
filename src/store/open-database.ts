import Database from 'better-sqlite3-multiple-ciphers';
import { ToolError } from '../model/tool-error.ts';
import { databaseError } from './database-error.ts';
import { makePrivateFile } from './make-private-file.ts';
import { MIGRATIONS } from './migrations.ts';
import { useDatabaseKey } from './use-database-key.ts';

/** An open case database. */
export type CaseDatabase = Database.Database;

/**
 * Opens a case database and brings its schema up to date; creates it when absent. With a key (64 hexadecimal digits) its file is encrypted as SQLCipher 4 does it.
 * One writer, write-ahead log, NORMAL synchronisation: a killed process loses no committed transaction, a power cut at most the last ones.
 * Throws `E_CASE_NEWER` for a database of a later version, `E_CASE` for a file that is no database or is encrypted with another key, `E_DISK` for a full or read-only disk.
 */
export function openDatabase(file: string, key?: string): CaseDatabase {
  try {
    if (file !== ':memory:') makePrivateFile(file);
    const db = new Database(file);
    try {
      if (key !== undefined) useDatabaseKey(db, key);
      refuseNewer(db, file);
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
      db.pragma('foreign_keys = ON');
      db.pragma('busy_timeout = 5000');
      db.pragma('cache_size = -16000');
      migrate(db);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw databaseError(error, file);
  }
}

/** Before anything is written: the newer version's file must stay as it is. */
function refuseNewer(db: CaseDatabase, file: string): void {
  const done = schemaVersion(db);
  if (done > MIGRATIONS.length)
    throw new ToolError(
      'E_CASE_NEWER',
      `${file} was written by a newer leadline (schema ${done}, this one knows ${MIGRATIONS.length}). Use that version or a newer one; nothing was changed.`,
    );
}

function migrate(db: CaseDatabase): void {
  const done = schemaVersion(db);
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < done) continue;
    db.transaction(() => {
      db.exec(step);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

function schemaVersion(db: CaseDatabase): number {
  return Number(db.pragma('user_version', { simple: true }));
}
