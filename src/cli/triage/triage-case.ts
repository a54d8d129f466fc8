import type { TriageSettings } from '../../custody/assessment/triage-settings.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import type { CliIo } from '../cli-io.ts';
import type { CommonOptions } from '../common-options.ts';
import type { Invocation } from '../invocation.ts';

/** Options of `leadline triage`. */
export interface TriageOptions extends CommonOptions {
  readonly day?: string;
  readonly filter?: readonly string[];
  readonly handedOver?: boolean;
  readonly lines?: boolean;
  readonly status?: boolean;
  readonly set?: string;
  readonly note?: string;
  readonly by?: string;
}

/** A case whose leads a person reads. */
export interface TriageCase {
  readonly io: CliIo;
  readonly options: TriageOptions;
  readonly invocation: Invocation;
  readonly entered: EnteredCase & { readonly db: CaseDatabase };
  /** Who reads, as that person named themselves. */
  readonly reader: string;
  readonly settings: TriageSettings;
}
