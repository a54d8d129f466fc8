import type { Lead } from '../../model/lead.ts';
import { ToolError } from '../../model/tool-error.ts';
import { readLeadHistory } from '../../store/leads.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { isSealed } from '../../store/sealed-ads.ts';

/** A lead as a person asked for it. */
export interface NamedLead {
  /** Its row of the day that was named, else its newest. */
  readonly lead: Lead;
  /** Its rows of every day, oldest first. */
  readonly history: readonly Lead[];
}

/** The lead that is named; throws `E_NOT_FOUND` when the case has none of that id, or holds it back. */
export function requireLead(
  db: CaseDatabase,
  leadId: string,
  { day, case: folder }: { readonly day?: string | undefined; readonly case: string },
): NamedLead {
  const history = readLeadHistory(db, leadId);
  const lead = day === undefined ? history.at(-1) : history.find((row) => row.day === day);
  if (lead) return { lead, history };
  throw new ToolError(
    'E_NOT_FOUND',
    isSealed(db, leadId)
      ? `The lead ${leadId} is sealed. What it was sealed for: leadline urgent list --all --case ${folder}`
      : `The case has no lead ${leadId}${day === undefined ? '' : ` on ${day}`}. List them with: leadline leads list --case ${folder}`,
  );
}
