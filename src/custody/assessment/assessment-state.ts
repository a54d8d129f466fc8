import type { Assessment } from '../../model/assessment.ts';
import type { PersonRoleSetting } from '../../model/person-role.ts';
import type { AssessmentEvent } from './assessment-log.ts';

/** What persons found of the leads of a case, as it stands now. */
export interface AssessmentState {
  /** By lead id, newest last; never an empty list. */
  readonly assessments: ReadonlyMap<string, readonly Assessment[]>;
  /** By lead id; a lead that is not there has the role `unknown`, set by nobody. */
  readonly roles: ReadonlyMap<string, PersonRoleSetting>;
}

/** How the leads stand after all that was done. */
export function assessmentState(events: readonly AssessmentEvent[]): AssessmentState {
  const assessments = new Map<string, Assessment[]>();
  const roles = new Map<string, PersonRoleSetting>();
  for (const one of events) {
    if (one.event === 'decision') {
      const { event: _, ...assessment } = one;
      const known = assessments.get(one.leadId);
      if (known) known.push(assessment);
      else assessments.set(one.leadId, [assessment]);
    }
    if (one.event === 'role') {
      const { event: _, ...setting } = one;
      roles.set(one.leadId, setting);
    }
  }
  return { assessments, roles };
}

/** What counts of a lead: the newest assessment; undefined where nobody has read it. */
export function newestAssessment({ assessments }: AssessmentState, leadId: string): Assessment | undefined {
  return assessments.get(leadId)?.at(-1);
}
