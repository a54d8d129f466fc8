import type { RedactionRules } from './redaction-profile.ts';

/** What is done to a column of the leads contract for a receiver. */
export interface RedactedColumn {
  readonly column: string;
  /** `text`: redacted as the pages are; `name`, `handle`, `id`: a pseudonym; `left-out`: empty. */
  readonly rule: 'text' | 'name' | 'handle' | 'id' | 'left-out';
}

const NAMES: readonly RedactedColumn[] = [
  { column: 'title', rule: 'text' },
  { column: 'aliases', rule: 'name' },
  { column: 'location_text', rule: 'text' },
  { column: 'reasons', rule: 'text' },
];

const CONTACTS: readonly RedactedColumn[] = [
  { column: 'lead_id', rule: 'id' },
  { column: 'target', rule: 'id' },
  { column: 'url', rule: 'id' },
  ...['phones', 'emails', 'telegram', 'whatsapp', 'other_messengers', 'social', 'crypto', 'payment', 'other_handles'].map(
    (column): RedactedColumn => ({ column, rule: 'handle' }),
  ),
  // What a person decided is for who answers for the case.
  { column: 'triage_status', rule: 'left-out' },
  { column: 'capture_id', rule: 'id' },
  { column: 'capture_sha256', rule: 'left-out' },
];

/** The columns of the leads contract in which something is replaced under these rules. */
export function redactedColumns({ contacts }: RedactionRules): readonly RedactedColumn[] {
  return contacts ? [...NAMES, ...CONTACTS] : NAMES;
}
