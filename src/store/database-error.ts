import Database from 'better-sqlite3-multiple-ciphers';
import { ToolError } from '../model/tool-error.ts';

/** Translates an SQLite error into the error a person can act on; anything else comes back unchanged. */
export function databaseError(error: unknown, file: string): unknown {
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
