import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProblem } from '../../../src/evidence/audit/audit-finding.ts';
import { makeSigningKey } from '../../../src/evidence/audit/signing-key.ts';
import { verifyLog } from '../../../src/evidence/audit/verify-log.ts';
import type { VerifiedLog } from '../../../src/evidence/audit/verify-log.ts';
import { CHAIN } from './append-entries.ts';

/** A folder for an audit log with its signing key, and what verifying it tells. */
export interface VerifiedFolder {
  readonly folder: string;
  /** Of its key, hexadecimal. */
  readonly publicKey: string;
  readonly verify: () => VerifiedLog;
  /** Codes of what is wrong; empty when nothing is. */
  readonly problems: () => readonly string[];
}

/** Makes an empty one in the system's temp folder. */
export function verifiedFolder(): VerifiedFolder {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-log-'));
  const { publicKey } = makeSigningKey(join(folder, 'signing-key.pem'));
  const verify = (): VerifiedLog => verifyLog(folder, { chain: CHAIN, publicKey, caseId: 'case-1' });
  return {
    folder,
    publicKey,
    verify,
    problems: () =>
      verify()
        .findings.filter(isProblem)
        .map(({ code }) => code),
  };
}
