import type { ActionDay } from '../../model/action-day.ts';
import { PRIORITIES } from '../../model/lead.ts';
import type { Lead } from '../../model/lead.ts';
import { newestAssessment } from './assessment-state.ts';
import type { AssessmentState } from './assessment-state.ts';

/** What decides whether a lead is still to be read. */
export interface TriageFacts {
  readonly state: AssessmentState;
  /** Every action day of the case, oldest first. */
  readonly days: readonly ActionDay[];
  /** Days on which an ad was not what it had been, by lead id. */
  readonly changedDays: ReadonlyMap<string, readonly ActionDay[]>;
}

/** Highest priority first, then by id: the order in which leads are put before a person. */
export function bySoonest(a: Pick<Lead, 'priority' | 'leadId'>, b: Pick<Lead, 'priority' | 'leadId'>): number {
  return PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) || (a.leadId < b.leadId ? -1 : 1);
}

/** Whether nobody has assessed a lead of that day yet, or its ad has changed since the day that was assessed. */
export function isToRead({ leadId, day }: Pick<Lead, 'leadId' | 'day'>, { state, days, changedDays }: TriageFacts): boolean {
  const newest = newestAssessment(state, leadId);
  if (!newest) return true;
  const [assessed, until] = [days.indexOf(newest.day), days.indexOf(day)];
  return (changedDays.get(leadId) ?? []).some((changed) => days.indexOf(changed) > assessed && days.indexOf(changed) <= until);
}

/** The leads that somebody else handed over and nobody has assessed since, by id. */
export function handedOverBy({ assessments }: AssessmentState, reader: string): readonly string[] {
  return [...assessments].flatMap(([leadId, made]) => {
    const newest = made.at(-1);
    return newest?.decision === 'handed-over' && newest.by !== reader ? [leadId] : [];
  });
}
