import { ToolError } from '../model/tool-error.ts';
import type { CaseDatabase } from './open-database.ts';

/** From now on this connection overwrites with zeros what it deletes; call it before the deletion. Temporary tables stay in memory. */
export function overwriteWhatIsDeleted(db: CaseDatabase): void {
  db.pragma('temp_store = MEMORY');
  db.pragma('secure_delete = ON');
}

/**
 * Takes what was deleted out of the files: the write-ahead log is brought in and emptied, the database written anew without free pages, and the log of that emptied too.
 * One of the three alone leaves text behind. Nothing is written beside the case (`temp_store`): the new database is put together in memory, so there must be as much as the database is large.
 * Throws `E_CASE_LOCKED` while another process reads the database: what it may still read cannot be taken away.
 */
export function rewriteDatabase(db: CaseDatabase): void {
  overwriteWhatIsDeleted(db);
  emptyJournal(db);
  db.exec('VACUUM');
  emptyJournal(db);
}

function emptyJournal(db: CaseDatabase): void {
  if (db.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0)
    throw new ToolError(
      'E_CASE_LOCKED',
      'Another leadline command reads this case. Wait for it to end, then finish with: leadline purge --resume',
    );
}
