import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from './audit-entry.ts';
import type { AuditEntry } from './audit-entry.ts';
import { auditPaths } from './audit-paths.ts';

/** The entries of the audit log of a case, oldest first; lines that are none are passed over. What they say is not verified here: `verifyLog` does that. */
export function* readEntries(caseFolder: string): Generator<AuditEntry> {
  const { folder } = auditPaths(caseFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^log-\d{6,12}\.jsonl$/.test(name)) : [];
  for (const name of names.toSorted())
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const entry = parseEntry(line);
      if (typeof entry !== 'string') yield entry;
    }
}
