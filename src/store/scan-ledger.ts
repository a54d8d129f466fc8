import type { CaseDatabase } from './open-database.ts';

/** A row of a table of the case database, as `SELECT *` gives it. */
export type LedgerRow = Readonly<Record<string, string | number | null>>;

/** One line of the account of a scan: a row, and for looks at ads whether an ad was read. The text of ads is not in it: that stands in the captures. */
export interface LedgerLine {
  readonly table: 'scan' | 'scan_target' | 'frontier' | 'ad' | 'sealed_ad' | 'observation';
  readonly row: LedgerRow;
  readonly hasAd?: boolean;
}

/** What a scan did and what became of every URL and ad, but for what was read from pages. */
export function* readLedger(db: CaseDatabase, scanId: number): Generator<LedgerLine> {
  for (const table of ['scan', 'scan_target', 'frontier'] as const) {
    const where = table === 'scan' ? 'id' : 'scan_id';
    for (const row of db.prepare<[number], LedgerRow>(`SELECT * FROM ${table} WHERE ${where} = ?`).all(scanId)) yield { table, row };
  }
  const ads = db.prepare<[number], LedgerRow>(
    'SELECT * FROM ad WHERE lead_id IN (SELECT lead_id FROM observation WHERE scan_id = ?) ORDER BY lead_id',
  );
  for (const row of ads.all(scanId)) yield { table: 'ad', row };
  for (const row of db.prepare<[], LedgerRow>('SELECT * FROM sealed_ad ORDER BY lead_id').all()) yield { table: 'sealed_ad', row };
  const looks = db.prepare<[number], LedgerRow>('SELECT * FROM observation WHERE scan_id = ? ORDER BY id');
  for (const { ad, ad_sha256: version, ...row } of looks.all(scanId))
    yield { table: 'observation', row, hasAd: (ad ?? version ?? null) !== null };
}
