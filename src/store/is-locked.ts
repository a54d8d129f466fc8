import { existsSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';

/** Whether another process holds the lock of a case. Asks without writing anything, and without keeping anybody out. */
export function isLocked(file: string): boolean {
  if (!existsSync(file)) return false;
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 });
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    // A lock file that somebody wrote into, or that cannot be opened, locks nobody out; the verification tells of it.
    return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
  } finally {
    db?.close();
  }
}
