import type { TriageCounts } from '../../custody/assessment/triage-counts.ts';
import type { Assessment } from '../../model/assessment.ts';

/** What a person decided of a lead, as one JSON object. */
export function assessmentDocument({ leadId, day, decision, at, by, note }: Assessment): object {
  return { schema: 'leadline-assessment/1', lead_id: leadId, action_day: day, decision, at, by, note: note ?? null };
}

/** How far a person has come on a day, and what waits. */
export interface TriageStanding extends TriageCounts {
  readonly by: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
  /** Folded leads that the person may open on a day. */
  readonly mayOpen: number;
  readonly day: string;
  readonly leads: number;
  readonly toRead: number;
  /** Leads that others handed over, for this person to read. */
  readonly handedOver: number;
}

/** The same as one JSON object. */
export function standingDocument(standing: TriageStanding): object {
  const { by, date, decided, opened, mayOpen, day, leads, toRead, handedOver } = standing;
  return {
    schema: 'leadline-triage-status/1',
    by,
    date,
    relevant: decided.relevant,
    not_relevant: decided['not-relevant'],
    unclear: decided.unclear,
    handed_over: decided['handed-over'],
    opened,
    may_open: mayOpen,
    action_day: day,
    leads,
    to_read: toRead,
    waits_from_others: handedOver,
  };
}
