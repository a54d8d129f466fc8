import { DECISIONS } from '../../model/assessment.ts';
import type { Decision } from '../../model/assessment.ts';
import type { AssessmentEvent } from './assessment-log.ts';

/** What one person did on one day. */
export interface TriageCounts {
  /** Leads by the last decision of that person that day; zero where there is none. */
  readonly decided: Readonly<Record<Decision, number>>;
  /** Folded leads that the person opened. */
  readonly opened: number;
}

/** Counts what a person did on a day; `date` is `YYYY-MM-DD`, UTC. A lead that was opened twice counts once. */
export function triageCounts(
  events: readonly AssessmentEvent[],
  { by, date }: { readonly by: string; readonly date: string },
): TriageCounts {
  const own = events.filter((one) => one.by === by && one.at.startsWith(date));
  const last = new Map(own.flatMap((one) => (one.event === 'decision' ? [[one.leadId, one.decision] as const] : [])));
  const decided = Object.fromEntries(
    DECISIONS.map((decision) => [decision, [...last.values()].filter((one) => one === decision).length]),
  ) as Record<Decision, number>;
  return { decided, opened: new Set(own.flatMap((one) => (one.event === 'opening' ? [one.leadId] : []))).size };
}
