import type { AuditFacts } from '../../evidence/audit/audit-entry.ts';
import type { ScanEnd } from '../../scan/scan-case.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { readScanTargets } from '../../store/scans.ts';

/** What the audit log tells of a scan that ended: ids and counts, by target. */
export function scanFacts(db: CaseDatabase, { scan, state, leads, urgentOpen, completions }: ScanEnd): AuditFacts['data'] {
  return {
    scan: scan.id,
    day: scan.day,
    state,
    leads,
    urgentOpen,
    targets: readScanTargets(db, scan.id).map(({ targetId, pages, bytes }) => ({
      target: targetId,
      pages,
      bytes,
      completion: completions.get(targetId) ?? 'unfinished',
    })),
  };
}
