import { assessmentLog } from '../../custody/assessment/assessment-log.ts';
import type { AssessmentState } from '../../custody/assessment/assessment-state.ts';
import { assessmentState } from '../../custody/assessment/assessment-state.ts';
import { assessedLeads } from '../../custody/assessment/assessed-leads.ts';
import { bySoonest, handedOverBy, isToRead } from '../../custody/assessment/triage-queue.ts';
import type { Lead } from '../../model/lead.ts';
import { readChangedDays } from '../../store/changed-days.ts';
import { readActionDays, readLeadHistory } from '../../store/leads.ts';
import { chooseDay } from '../case/open-case.ts';
import { compileLeadFilter } from '../leads/lead-filter.ts';
import { requireLead } from '../leads/require-lead.ts';
import type { TriageCase } from './triage-case.ts';

/** The leads that are put before a person, in their order. */
export interface TriageQueue {
  readonly waiting: readonly Pick<Lead, 'leadId' | 'day' | 'priority'>[];
  /** Reads anew what was decided, and gives the test whether a lead of the queue still waits: somebody else may have read it meanwhile. */
  readonly waitsNow: () => (lead: Pick<Lead, 'leadId' | 'day'>) => boolean;
}

/** The queue that the options ask for: of a day, what others handed over, or the one lead that is named. */
export function openQueue({ entered, options, reader }: TriageCase, named: string | undefined): TriageQueue {
  const { db, paths } = entered;
  const stateNow = (): AssessmentState => assessmentState(assessmentLog(paths).read());
  const isWanted = compileLeadFilter(options.filter ?? []);
  if (named !== undefined) return oneLead(requireLead(db, named, options).lead, stateNow);
  if (options.handedOver) {
    const leads = handedOverBy(stateNow(), reader).flatMap((leadId) => readLeadHistory(db, leadId).at(-1) ?? []);
    return {
      waiting: leads.filter((lead) => isWanted(lead) && (options.day === undefined || lead.day === options.day)).toSorted(bySoonest),
      waitsNow: () => {
        const handed = new Set(handedOverBy(stateNow(), reader));
        return ({ leadId }) => handed.has(leadId);
      },
    };
  }
  const day = chooseDay(db, options.day);
  const days = readActionDays(db).map((one) => one.day);
  const changedDays = readChangedDays(db);
  const before = { state: stateNow(), days, changedDays };
  const waiting = [...assessedLeads(entered, day)].flatMap((lead) =>
    isToRead(lead, before) && isWanted(lead) ? [{ leadId: lead.leadId, day, priority: lead.priority }] : [],
  );
  return {
    waiting: waiting.toSorted(bySoonest),
    waitsNow: () => {
      const facts = { state: stateNow(), days, changedDays };
      return (lead) => isToRead(lead, facts);
    },
  };
}

/** A queue of one lead, which waits until something more is decided of it. */
function oneLead(lead: Lead, stateNow: () => AssessmentState): TriageQueue {
  const made = (): number => stateNow().assessments.get(lead.leadId)?.length ?? 0;
  const before = made();
  return { waiting: [lead], waitsNow: () => () => made() === before };
}
