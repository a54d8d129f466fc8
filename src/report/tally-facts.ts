import type { Handle } from '../model/handle.ts';
import type { Priority } from '../model/lead.ts';
import type { UrgentState } from '../model/urgent-record.ts';

/** What the counts of an action week are made from. */
export interface TallyFacts {
  readonly caseId: string;
  /** Action days, in the order in which they were first scanned. */
  readonly days: readonly string[];
  /** Every target of the scans of these days, once, with its URLs, each counted once however often it was met. */
  readonly platforms: readonly TallyPlatform[];
  /** Leads of these days, one for each day that shows the ad; those of sealed ads are not among them. Gone through once. */
  readonly leads: Iterable<TallyLead>;
  /** Urgent records that the scans of these days raised. */
  readonly urgent: readonly UrgentState[];
}

/** One target, with its URLs. */
export interface TallyPlatform {
  readonly targetId: string;
  readonly urlsMet: number;
  /** URLs that were read: `ok` or `not-modified`. */
  readonly urlsRead: number;
}

/** What counts of a lead. */
export interface TallyLead {
  readonly leadId: string;
  readonly targetId: string;
  /** Whether the ad was met on that day: not when it was gone or could not be reached. */
  readonly isMet: boolean;
  readonly priority: Priority;
  /** Empty when it is not known. */
  readonly country: string;
  readonly languages: readonly string[];
  readonly handles: readonly Pick<Handle, 'kind' | 'value' | 'stop'>[];
}
