import { existsSync, readFileSync } from 'node:fs';
import { sha256 } from '../../model/sha256.ts';
import { anchorFiles, anchorNames } from './anchor-files.ts';
import type { AuditFinding } from './audit-finding.ts';
import { parseHead } from './audit-head.ts';
import { auditPaths } from './audit-paths.ts';
import { signatureTest } from './signing-key.ts';
import { readTimeStamp, readTimeStampRequest } from './time-stamp.ts';
import type { VerifiedLog } from './verify-log.ts';

/** What the anchors of a case say. */
export interface VerifiedAnchors {
  readonly findings: readonly AuditFinding[];
  /** Anchors with an answer that fits, oldest first: entries covered, and the time the authority wrote. */
  readonly stamped: readonly { readonly seq: number; readonly genTime: string; readonly file: string }[];
}

/**
 * Compares the anchors with the log: each head must be signed by the case's key and its entry still stand in the log, each answer must be of that head.
 * Whether the answer's own signature and certificate are good is for a person or `openssl ts -verify` to judge.
 */
export function verifyAnchors(
  caseFolder: string,
  log: Pick<VerifiedLog, 'hashes' | 'lastToAnchor'> & { readonly chain: string; readonly publicKey: string },
): VerifiedAnchors {
  const { anchors } = auditPaths(caseFolder);
  const test = signatureTest(log.publicKey);
  const findings: AuditFinding[] = [];
  const stamped: { seq: number; genTime: string; file: string }[] = [];
  for (const name of anchorNames(anchors)) {
    const files = anchorFiles(anchors, name);
    const where = `audit/anchors/${name}`;
    const bytes = existsSync(files.head) ? readFileSync(files.head) : undefined;
    const head = bytes && parseHead(bytes.toString('utf8'), test);
    if (!bytes || !head || typeof head === 'string' || head.chain !== log.chain) {
      findings.push({
        code: 'ANCHOR_DAMAGED',
        where: `${where}.head.json`,
        detail: typeof head === 'string' ? head : 'missing, or of another case',
      });
      continue;
    }
    if (log.hashes[head.seq - 1] !== head.hash)
      findings.push({
        code: 'ANCHOR_MISMATCH',
        where: `${where}.head.json`,
        detail: `entry ${head.seq} with hash ${head.hash} is not in the log`,
      });
    const asked = existsSync(files.request) ? readTimeStampRequest(readFileSync(files.request)) : undefined;
    if (!existsSync(files.answer)) {
      findings.push({ code: 'ANCHOR_UNANSWERED', where: `${where}.tsq` });
      continue;
    }
    const stamp = readTimeStamp(readFileSync(files.answer));
    if (typeof stamp === 'string' || stamp.imprint !== sha256(bytes) || stamp.nonce !== asked?.nonce)
      findings.push({
        code: 'ANCHOR_DAMAGED',
        where: `${where}.tsr`,
        detail: typeof stamp === 'string' ? stamp : 'it stamps something else',
      });
    else stamped.push({ seq: head.seq, genTime: stamp.genTime, file: `${where}.tsr` });
  }
  const covered = stamped.reduce((most, { seq }) => Math.max(most, seq), 0);
  // That a stamp was asked for and kept stands behind what it covers, always.
  if (covered < log.lastToAnchor)
    findings.push({ code: 'NOT_ANCHORED', where: 'audit', detail: `entries ${covered + 1} to ${log.hashes.length}` });
  return { findings, stamped };
}
