import { lockCase } from '../../../src/store/case-lock.ts';
import { openAuditLog } from '../../../src/evidence/audit/audit-log.ts';
import type { AuditLog } from '../../../src/evidence/audit/audit-log.ts';
import { readSigningKey } from '../../../src/evidence/audit/signing-key.ts';
import type { AuditFacts } from '../../../src/evidence/audit/audit-entry.ts';

export const CHAIN = '00112233445566778899aabbccddeeff';

/** An entry of no consequence. */
export function sampleFacts(more: Partial<AuditFacts> = {}): AuditFacts {
  return { action: 'view', command: 'leads show', options: [], terms: {}, why: { code: 'purpose' }, data: {}, ...more };
}

/** Opens the log of a folder with the key that lies in it. */
export function openSampleLog(caseFolder: string, more: { segmentBytes?: number; now?: () => number } = {}): AuditLog {
  return openAuditLog({
    caseFolder,
    caseId: 'case-1',
    chain: CHAIN,
    key: readSigningKey(`${caseFolder}/signing-key.pem`),
    user: '0'.repeat(64),
    tool: 'leadline test',
    now: () => 1_767_600_000_000,
    alone: (lockFile, work) => {
      const lock = lockCase(lockFile, 30_000);
      try {
        return work();
      } finally {
        lock.release();
      }
    },
    ...more,
  });
}

// As a program of its own: adds entries until it has added so many, or is killed. node append-entries.ts FOLDER NUMBER
if (process.argv[1]?.endsWith('append-entries.ts') === true) {
  const log = openSampleLog(process.argv[2] ?? '');
  for (let count = Number(process.argv[3]); count > 0; count -= 1) log.append(sampleFacts({ data: { process: process.pid, count } }));
}
