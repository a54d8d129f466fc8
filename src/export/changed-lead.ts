import type { Change, Lead } from '../model/lead.ts';

/** One ad in a difference between two action days, as the diff exports take it. */
export interface ChangedLead {
  readonly leadId: string;
  readonly change: Change;
  readonly changedFields: readonly string[];
  /** The row of the earlier day; undefined when it has none. */
  readonly before: Lead | undefined;
  /** The row of the later day; undefined when it has none. */
  readonly after: Lead | undefined;
  readonly details: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

/** A difference between two action days, as the diff exports take it. */
export interface DiffInput {
  readonly fromDay: string;
  readonly toDay: string;
  /** By lead_id. */
  readonly rows: Iterable<ChangedLead>;
  /** Ads by change; `seen` counts those that are not listed. */
  readonly counts: Readonly<Record<Change, number>>;
}
