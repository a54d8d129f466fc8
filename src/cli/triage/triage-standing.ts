import { assessmentLog } from '../../custody/assessment/assessment-log.ts';
import { assessmentState } from '../../custody/assessment/assessment-state.ts';
import { handedOverBy, isToRead } from '../../custody/assessment/triage-queue.ts';
import { triageCounts } from '../../custody/assessment/triage-counts.ts';
import { readChangedDays } from '../../store/changed-days.ts';
import { readActionDays, readLeads } from '../../store/leads.ts';
import { chooseDay } from '../case/open-case.ts';
import type { TriageStanding } from './assessment-document.ts';
import type { TriageCase } from './triage-case.ts';

/** How far a person has come today, and what waits of an action day. */
export function triageStanding({ io, entered, options, reader, settings }: TriageCase): TriageStanding {
  const { db, paths } = entered;
  const events = assessmentLog(paths).read();
  const state = assessmentState(events);
  const date = new Date(io.now()).toISOString().slice(0, 10);
  const day = chooseDay(db, options.day);
  const facts = { state, days: readActionDays(db).map((one) => one.day), changedDays: readChangedDays(db) };
  const leads = [...readLeads(db, day)];
  return {
    by: reader,
    date,
    ...triageCounts(events, { by: reader, date }),
    mayOpen: settings.gravePerDay,
    day,
    leads: leads.length,
    toRead: leads.filter((lead) => isToRead(lead, facts)).length,
    handedOver: handedOverBy(state, reader).length,
  };
}

/** The same in a few lines. */
export function standingText({ by, date, decided, opened, mayOpen, day, leads, toRead, handedOver }: TriageStanding): string {
  return [
    `${by}, ${date}: ${decided.relevant} relevant, ${decided['not-relevant']} not relevant, ${decided.unclear} unclear, ${decided['handed-over']} handed over`,
    `folded leads opened: ${opened} of ${mayOpen}`,
    `${day}: ${toRead} of ${leads} leads are to be read`,
    `handed over by others: ${handedOver}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
