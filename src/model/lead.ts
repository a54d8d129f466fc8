import type { Ad } from './ad.ts';
import type { ActionDay } from './action-day.ts';
import type { Capture } from './capture.ts';
import type { Category } from './category.ts';
import type { Outcome } from './outcome.ts';

/** What became of an ad since the previous action day of the case. Closed list. */
export const CHANGES = ['new', 'seen', 'changed', 'moved', 'gone', 'back', 'unknown'] as const;

/** What became of an ad since the previous action day. */
export type Change = (typeof CHANGES)[number];

/** How soon a person should read a lead; first is soonest. Closed list. */
export const PRIORITIES = ['read-first', 'read', 'note', 'none'] as const;

/** How soon a person should read a lead. Never a probability. */
export type Priority = (typeof PRIORITIES)[number];

/** One row of an action day: an ad put before a person. A `gone` or `unknown` lead keeps the ad of its last `ok` capture and bears the new outcome. */
export interface Lead {
  /** `lead-` and 16 hexadecimal digits; the same for the same ad across scans and machines. */
  readonly leadId: string;
  readonly day: ActionDay;
  readonly change: Change;
  /** Field names that differ from the previous action day, in contract order; empty unless `changed` or `moved`. */
  readonly changedFields: readonly string[];
  readonly targetId: string;
  readonly category: Category;
  /** Country of the place stated, else of the target's first hint, ISO 3166-1; empty when unknown. */
  readonly country: string;
  readonly ad: Ad;
  readonly indicators: readonly string[];
  readonly priority: Priority;
  readonly reasons: readonly string[];
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  /** Undefined: the URL was not asked for this time (budget, scan cut short). */
  readonly outcome: Outcome | undefined;
  readonly triageStatus: string;
  /** The capture the ad was read from. */
  readonly capture: Pick<Capture, 'id' | 'bodySha256' | 'via' | 'receivedAtMs'>;
}
