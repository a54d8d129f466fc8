import type { CasePaths } from '../../evidence/case-folder.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import type { ActionDay } from '../../model/action-day.ts';
import type { Lead } from '../../model/lead.ts';
import type { TallyFacts, TallyLead } from '../../report/tally-facts.ts';
import { readLeads } from '../../store/leads.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { readScans } from '../../store/scans.ts';
import { tallyUrls } from '../../store/tally-urls.ts';

/** Gathers what the counts of some action days are made from; leads are read when they are gone through. */
export function gatherTally(
  db: CaseDatabase,
  { urgent, cipher }: Pick<CasePaths, 'urgent' | 'cipher'>,
  { caseId, days }: { readonly caseId: string; readonly days: readonly ActionDay[] },
): TallyFacts {
  const scans = new Set(
    readScans(db)
      .filter(({ day }) => days.includes(day))
      .map(({ id }) => id),
  );
  return {
    caseId,
    days,
    platforms: tallyUrls(db, days),
    leads: leadsOf(db, days),
    urgent: urgentLog(urgent, cipher)
      .read()
      .filter(({ scanId }) => scans.has(scanId)),
  };
}

function* leadsOf(db: CaseDatabase, days: readonly ActionDay[]): Generator<TallyLead> {
  for (const day of days) for (const lead of readLeads(db, day)) yield tallied(lead);
}

function tallied({ leadId, targetId, change, priority, country, ad }: Lead): TallyLead {
  return {
    leadId,
    targetId,
    isMet: change !== 'gone' && change !== 'unknown',
    priority,
    country,
    languages: ad.languages,
    handles: ad.handles,
  };
}
