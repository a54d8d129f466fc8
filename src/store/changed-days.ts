import type { ActionDay } from '../model/action-day.ts';
import type { CaseDatabase } from './open-database.ts';

/** The action days on which an ad was not what it had been (changed, in another place, back), by lead id. */
export function readChangedDays(db: CaseDatabase): ReadonlyMap<string, readonly ActionDay[]> {
  const days = new Map<string, ActionDay[]>();
  const rows = db.prepare<[], { lead_id: string; day: ActionDay }>(
    "SELECT lead_id, day FROM lead WHERE change IN ('changed', 'moved', 'back')",
  );
  for (const { lead_id: leadId, day } of rows.iterate()) {
    const known = days.get(leadId);
    if (known) known.push(day);
    else days.set(leadId, [day]);
  }
  return days;
}
