import { CAVEAT } from './caveat.ts';
import { LEAD_SCHEMA_VERSION } from './lead-cells.ts';

/** What is known of one export when it has been written. */
export interface ExportFacts {
  readonly toolVersion: string;
  /** `csv`, `xlsx`, `jsonl` and so on. */
  readonly format: string;
  readonly style?: 'safe' | 'raw';
  /** File name without folders. */
  readonly file: string;
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly rows: number;
  readonly actionDay: string;
  /** The filter as it was given; undefined: every lead of the day. */
  readonly filter?: string;
  /** Epoch milliseconds. */
  readonly exportedAtMs: number;
  /** On what the case rests: law, order or mandate; undefined: it is not said. */
  readonly legalBasis?: string;
  /** Head of the audit log after the export was entered; undefined where the case keeps none. */
  readonly auditHead?: string;
  readonly recipient?: string;
}

/** The content of `FILE.meta.json`: all that changes with each export, which the file itself therefore does not hold, and what its reader must know. */
export function exportMeta(facts: ExportFacts): object {
  return {
    schema: 'leadline-export/1',
    tool: 'leadline',
    tool_version: facts.toolVersion,
    format: facts.format,
    style: facts.style ?? null,
    file: facts.file,
    sha256: facts.sha256,
    size_bytes: facts.sizeBytes,
    rows: facts.rows,
    schema_version: LEAD_SCHEMA_VERSION,
    action_day: facts.actionDay,
    filter: facts.filter ?? null,
    exported_at: new Date(facts.exportedAtMs).toISOString(),
    legal_basis: facts.legalBasis ?? null,
    audit_head: facts.auditHead ?? null,
    recipient: facts.recipient ?? null,
    statement: CAVEAT,
  };
}
