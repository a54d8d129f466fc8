import { paperTombstone } from '../../evidence/audit/tombstoned.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { writePurgeTombstones } from '../../evidence/purge-tombstone.ts';
import type { PurgeTombstone } from '../../evidence/purge-tombstone.ts';
import { scanPapers } from '../../evidence/scan-papers.ts';
import { parseLedgerLine } from '../../store/parse-ledger-line.ts';
import { purgedLedger } from '../../store/purged-ledger.ts';
import type { PurgedRows } from '../../store/purged-rows.ts';

/**
 * Writes the accounts of the scans anew without what is purged, then destroys those that are replaced, with a tombstone each: a database made again from them brings nothing back.
 * What a scan was told (targets, lists of indicators) stays: it says nothing of a page.
 */
export function purgePapers(
  paths: Pick<CasePaths, 'evidence' | 'tombstones' | 'cipher'>,
  rows: Pick<PurgedRows, 'captureIds' | 'leadIds' | 'frontierIds'>,
  tombstone: Omit<PurgeTombstone, 'id' | 'recordSha256'>,
): void {
  const papers = scanPapers(paths.evidence, paths.cipher);
  for (const scanId of papers.scanIds()) {
    const before = (papers.readLedger(scanId) ?? []).flatMap((line) => parseLedgerLine(line) ?? []);
    const after = [...purgedLedger(before, rows)];
    if (JSON.stringify(after) !== JSON.stringify(before)) papers.keepLedger(scanId, after);
    for (const name of papers.replacedLedgers(scanId)) {
      const id = paperTombstone(`scan-${String(scanId).padStart(6, '0')}`, name);
      writePurgeTombstones(paths.tombstones, [{ ...tombstone, id, recordSha256: null }]);
      papers.destroyLedger(scanId, name);
    }
  }
}
