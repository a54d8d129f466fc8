import Database from 'better-sqlite3-multiple-ciphers';
import { ToolError } from '../model/tool-error.ts';
import { makePrivateFile } from './make-private-file.ts';

/** A held lock; `release` gives it back. The operating system gives it back when the process ends, however it ends. */
export interface CaseLock {
  release(): void;
}

/**
 * Takes the one lock that a scan of the case needs, waiting for it at most so long, milliseconds, or throws `E_CASE_LOCKED`.
 * It is an open exclusive transaction on a small SQLite file: the only lock that all platforms free after a kill without a pid file.
 */
export function lockCase(file: string, waitMs = 0): CaseLock {
  makePrivateFile(file);
  const db = new Database(file, { timeout: waitMs });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new ToolError(
        'E_CASE_LOCKED',
        'Another scan of this case is running. Wait until it ends (leadline status shows it), or stop it with Ctrl-C where it runs.',
      );
    throw error;
  }
  return { release: () => db.close() };
}
