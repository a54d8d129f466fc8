import { purgedAddress } from './purged-rows.ts';
import type { PurgedRows } from './purged-rows.ts';
import type { LedgerLine } from './scan-ledger.ts';

/** The account of a scan without what was purged: the same that `deletePurgedRows` leaves of the tables, so that a database made again from it holds no more. */
export function* purgedLedger(
  lines: Iterable<LedgerLine>,
  rows: Pick<PurgedRows, 'captureIds' | 'leadIds' | 'frontierIds'>,
): Generator<LedgerLine> {
  const [captures, leads, frontier] = [new Set(rows.captureIds), new Set(rows.leadIds), new Set(rows.frontierIds)];
  for (const line of lines) {
    const { table, row } = line;
    const captureId = row['capture_id'];
    const isPurged = typeof captureId === 'string' && captures.has(captureId);
    if (typeof row['lead_id'] === 'string' && leads.has(row['lead_id'])) continue;
    if (table === 'observation' && isPurged && line.hasAd === true) continue;
    const id = row['id'];
    if (table === 'frontier' && typeof id === 'number' && frontier.has(id)) {
      const address = purgedAddress(id);
      const given = { ...row, url: address, canonical: address, hops: '[]', capture_id: null };
      yield { table, row: row['state'] === 'queued' ? { ...given, state: 'skipped', outcome: 'out-of-scope', detail: 'purged' } : given };
    } else yield isPurged ? { ...line, row: { ...row, capture_id: null } } : line;
  }
}
