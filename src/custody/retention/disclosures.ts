import { readEntries } from '../../evidence/audit/read-entries.ts';

/** Something that left the case, as the audit log tells it. */
export interface Disclosure {
  /** Number of the entry in the audit log. */
  readonly entry: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly command: string;
  /** What the entry says of it, in a few words; no names and no handles, since the log holds none. */
  readonly what: string;
}

/** What an entry may say of what was given out, in the order in which it is told. */
const TOLD = ['format', 'day', 'rows', 'items', 'urgent', 'lead', 'capture', 'sha256'] as const;

/** What was given out of a case since a moment: nothing that is purged afterwards can be called back from there. Epoch milliseconds; oldest first. */
export function disclosuresSince(caseFolder: string, sinceMs: number): readonly Disclosure[] {
  const found: Disclosure[] = [];
  for (const { action, phase, seq, at, command, data } of readEntries(caseFolder)) {
    if (action !== 'disclose' || phase === 'begin' || Date.parse(at) < sinceMs) continue;
    const what = TOLD.flatMap((name) => {
      const value = data[name];
      return typeof value === 'string' || typeof value === 'number' ? [`${name} ${value}`] : [];
    });
    found.push({ entry: seq, at, command, what: what.join(', ') });
  }
  return found;
}
