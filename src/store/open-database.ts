import Database from 'better-sqlite3';
import { ToolError } from '../model/tool-error.ts';
import { MIGRATIONS } from './migrations.ts';

/** An open case database. */
export type CaseDatabase = Database.Database;

/**
 * Opens a case database and brings its schema up to date; creates it when absent.
 * One writer, write-ahead log, NORMAL synchronisation: a killed process loses no committed transaction, a power cut at most the last ones.
 * Throws `E_CASE_NEWER` for a database of a later version, `E_CASE` for a file that is no database, `E_DISK` for a full or read-only disk.
 */
export function openDatabase(file: string): CaseDatabase {
  try {
    const db = new Database(file);
    try {
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

/** Translates an SQLite error into the error a person can act on; anything else comes back unchanged. */
function databaseError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  switch (error.code) {
    case 'SQLITE_FULL':
    case 'SQLITE_IOERR_WRITE':
      return new ToolError(
        'E_DISK',
        `The disk is full or cannot be written: ${file}. Free some space and run the same command again; what was committed is kept.`,
      );
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return new ToolError('E_DISK', `${file} cannot be opened for writing. Check that the folder exists and that you may write there.`);
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return new ToolError(
        'E_CASE',
        `${file} is no intact case database. Restore it from a copy; the evidence folder beside it is not affected.`,
      );
    case 'SQLITE_BUSY':
      return new ToolError('E_CASE_LOCKED', `${file} is in use by another leadline process. Wait for it to end, or end it, and try again.`);
    default:
      return error;
  }
}
