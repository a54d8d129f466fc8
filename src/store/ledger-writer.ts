import type { Ad } from '../model/ad.ts';
import { sha256 } from '../model/sha256.ts';
import type { CaseDatabase } from './open-database.ts';
import type { LedgerLine, LedgerRow } from './scan-ledger.ts';

/** Writes the account of a scan back into an empty database; every method must run inside a transaction. */
export interface LedgerWriter {
  /** Writes a row; one that is there already is brought up to the later state. */
  row(table: LedgerLine['table'], row: LedgerRow): void;
  /** Keeps an ad that was read again, for the looks that name its capture. */
  reading(captureId: string, leadId: string, ad: Ad): void;
  /** Writes a look at an ad; false when it showed an ad and that was not read again: then the look is left out. */
  look(line: Pick<LedgerLine, 'row' | 'hasAd'>): boolean;
}

/** The writer of a database, statements held. */
export function ledgerWriter(db: CaseDatabase): LedgerWriter {
  db.exec(
    'CREATE TEMP TABLE IF NOT EXISTS reading (capture_id TEXT, lead_id TEXT, ad_sha256 TEXT, PRIMARY KEY (capture_id, lead_id)) WITHOUT ROWID',
  );
  const keep = db.prepare('INSERT OR REPLACE INTO reading (capture_id, lead_id, ad_sha256) VALUES (?, ?, ?)');
  const version = db.prepare('INSERT OR IGNORE INTO ad_version (sha256, ad) VALUES (?, ?)');
  const readingOf = db.prepare<[unknown, unknown], string>('SELECT ad_sha256 FROM reading WHERE capture_id = ? AND lead_id = ?').pluck();
  const statements = new Map<string, ReturnType<CaseDatabase['prepare']>>();
  const columns = new Map<string, ReadonlySet<string>>();
  const columnsOf = (table: string): ReadonlySet<string> => {
    const named = columns.get(table) ?? new Set(db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table));
    columns.set(table, named);
    return named;
  };
  const write = (table: LedgerLine['table'], row: LedgerRow): void => {
    // Names come from a file: only those that the table has are ever put into a statement.
    const names = Object.keys(row).filter((name) => columnsOf(table).has(name));
    const key = `${table} (${names.join(', ')})`;
    const statement = statements.get(key) ?? db.prepare(`INSERT OR REPLACE INTO ${key} VALUES (${names.map(() => '?').join(', ')})`);
    statements.set(key, statement);
    statement.run(...names.map((name) => row[name] ?? null));
  };
  return {
    row: write,
    reading: (captureId, leadId, ad) => {
      const json = JSON.stringify(ad);
      const hash = sha256(json);
      version.run(hash, json);
      keep.run(captureId, leadId, hash);
    },
    look: ({ row, hasAd }) => {
      const read = hasAd === true ? readingOf.get(row['capture_id'], row['lead_id']) : null;
      if (read === undefined) return false;
      // Looks are numbered anew, in the order in which they stand.
      write('observation', { ...Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id')), ad_sha256: read });
      return true;
    },
  };
}
