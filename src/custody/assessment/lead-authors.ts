import type { CasePaths } from '../../evidence/case-folder.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Lead } from '../../model/lead.ts';
import type { PersonRoleSetting } from '../../model/person-role.ts';
import type { ScoringAuthor } from '../../model/scoring-author.ts';
import { readScoring } from '../../store/lead-scoring.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { assessmentLog } from './assessment-log.ts';
import { assessmentState } from './assessment-state.ts';

/** Who assessed a lead: persons, and the program. */
export interface LeadAuthors {
  /** Of every day, newest last. */
  readonly assessments: readonly Assessment[];
  /** Undefined: nobody has set one. */
  readonly role: PersonRoleSetting | undefined;
  /** Undefined: made before it was noted. */
  readonly scoring: ScoringAuthor | undefined;
}

/** Who assessed a lead as it stood on its day. */
export function leadAuthors(
  { db, paths }: { readonly db: CaseDatabase; readonly paths: Pick<CasePaths, 'assessments' | 'cipher'> },
  { leadId, day }: Pick<Lead, 'leadId' | 'day'>,
): LeadAuthors {
  const { assessments, roles } = assessmentState(assessmentLog(paths).read());
  return { assessments: assessments.get(leadId) ?? [], role: roles.get(leadId), scoring: readScoring(db, day) };
}
