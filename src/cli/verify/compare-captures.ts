import { existsSync, readdirSync } from 'node:fs';
import type { AuditFinding } from '../../evidence/audit/audit-finding.ts';
import { tombstonesIn } from '../../evidence/audit/tombstoned.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { storedBodies } from '../../evidence/stored-bodies.ts';
import { ToolError } from '../../model/tool-error.ts';
import { readCaptureHashes } from '../../store/read-immutable.ts';

/** What was found of the captures that the database names. */
export interface ComparedCaptures {
  readonly findings: readonly AuditFinding[];
  readonly captures: number;
  readonly read: number;
  readonly intact: number;
  /** Of which only address, hash and verdict were ever kept. */
  readonly minimised: number;
  readonly erased: number;
}

/** Reads the bodies of captures and compares each with the hash in the database, which must have been verified before. Writes nothing. */
export function compareCaptures(paths: CasePaths, choose: (name: string) => boolean): ComparedCaptures {
  const findings: AuditFinding[] = [];
  const count = { captures: 0, read: 0, intact: 0, minimised: 0, erased: 0 };
  const bodies = storedBodies(paths);
  const names = existsSync(paths.tombstones) ? readdirSync(paths.tombstones) : [];
  const tombstones = tombstonesIn(
    paths.folder,
    names.map((name) => `tombstones/${name}`),
  );
  try {
    for (const capture of readCaptureHashes(paths.database, paths.cipher?.databaseKey)) {
      count.captures += 1;
      if (!choose(capture.id)) continue;
      count.read += 1;
      const state = stateOf(() => bodies.read(capture));
      if (state !== 'missing') count[state] += 1;
      else if (tombstones.has(capture.id) || tombstones.has(capture.bodySha256)) count.erased += 1;
      else
        findings.push({ code: 'BODY_MISMATCH', where: `capture ${capture.id}`, detail: `SHA-256 ${capture.bodySha256} in the database` });
    }
  } catch {
    findings.push({ code: 'DATABASE_UNREADABLE', where: 'leadline.db' });
  }
  return { findings, ...count };
}

/** Whether the body is there and has its hash, or was never kept; whatever else stands in the way of reading it, it is missing. */
function stateOf(read: () => unknown): 'intact' | 'minimised' | 'missing' {
  try {
    read();
    return 'intact';
  } catch (error) {
    return error instanceof ToolError && error.code === 'E_MINIMISED' ? 'minimised' : 'missing';
  }
}
