import type { LeadAuthors } from '../../custody/assessment/lead-authors.ts';
import { assessmentDocument } from '../triage/assessment-document.ts';
import { personRoleDocument } from '../person/person-role-document.ts';

/** Who assessed a lead, as members of its JSON object; unknown is null. */
export function authorsDocument({ assessments, role, scoring }: LeadAuthors): object {
  return {
    scored_by: scoring
      ? {
          program: 'leadline',
          version: scoring.version,
          lexicon_sha256: scoring.lexiconSha256 ?? null,
          at: new Date(scoring.atMs).toISOString(),
        }
      : null,
    assessments: assessments.map(assessmentDocument),
    person_role: role ? personRoleDocument(role) : null,
  };
}
