import type { CasePaths } from '../../evidence/case-folder.ts';
import type { ActionDay } from '../../model/action-day.ts';
import type { Lead } from '../../model/lead.ts';
import { readLeads } from '../../store/leads.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { assessmentLog } from './assessment-log.ts';
import { assessmentState, newestAssessment } from './assessment-state.ts';

/** The leads of an action day, by lead id, each with the status that a person gave it: the database holds what was read, never that. */
export function* assessedLeads(
  { db, paths }: { readonly db: CaseDatabase; readonly paths: Pick<CasePaths, 'assessments' | 'cipher'> },
  day: ActionDay,
): Generator<Lead> {
  const state = assessmentState(assessmentLog(paths).read());
  for (const lead of readLeads(db, day))
    yield { ...lead, triageStatus: newestAssessment(state, lead.leadId)?.decision ?? lead.triageStatus };
}
