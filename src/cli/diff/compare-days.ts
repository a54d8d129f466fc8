import { compareActionDays } from '../../diff/diff-action-days.ts';
import type { DiffInput } from '../../export/changed-lead.ts';
import type { ActionDay } from '../../model/action-day.ts';
import { goneBetween } from '../../store/gone-between.ts';
import { readLeads } from '../../store/leads.ts';
import type { CaseDatabase } from '../../store/open-database.ts';

/** What differs between two action days of a case, ready to be written. */
export function compareDays(
  db: CaseDatabase,
  fromDay: ActionDay,
  toDay: ActionDay,
): DiffInput & { readonly rows: ReturnType<typeof compareActionDays>['rows'] } {
  return { fromDay, toDay, ...compareActionDays(readLeads(db, fromDay), readLeads(db, toDay), goneBetween(db, fromDay, toDay)) };
}
