import { existsSync, readFileSync } from 'node:fs';
import type { ZipEntry } from '../../bundle/zip-entries.ts';
import { auditPaths, segmentName } from '../../evidence/audit/audit-paths.ts';
import { canonicalJson } from '../../evidence/canonical-json.ts';
import type { CaseFile } from '../../model/case-file.ts';

/** The audit log of a case as a bundle holds it: what its chain begins with, its signed head, and every whole line. It names no person, and no value without the salt that stays in the case. */
export function bundleAuditLog(caseFolder: string, { id, audit }: CaseFile): readonly ZipEntry[] {
  const paths = auditPaths(caseFolder);
  // The head is read first: what is written meanwhile stands behind it.
  const head = readFileSync(paths.head);
  const segments: ZipEntry[] = [];
  for (let number = 1; existsSync(paths.segment(number)); number++) {
    const bytes = readFileSync(paths.segment(number));
    segments.push({ name: `data/audit/${segmentName(number)}`, bytes: bytes.subarray(0, bytes.lastIndexOf('\n') + 1) });
  }
  const chain = canonicalJson({ caseId: id, chain: audit?.chain, publicKey: audit?.publicKey });
  return [{ name: 'data/audit/chain.json', bytes: Buffer.from(`${chain}\n`) }, { name: 'data/audit/head.json', bytes: head }, ...segments];
}
