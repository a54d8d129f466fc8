import { assessmentLog } from '../../custody/assessment/assessment-log.ts';
import { triageCounts } from '../../custody/assessment/triage-counts.ts';
import { DECISIONS } from '../../model/assessment.ts';
import type { Decision } from '../../model/assessment.ts';
import type { Lead } from '../../model/lead.ts';
import { readLeadHistory } from '../../store/leads.ts';
import { REPEAT_MINUTES } from '../urgent/urgent-reminder.ts';
import { tellOverdue } from '../urgent/tell-overdue.ts';
import type { TriageQueue } from './open-queue.ts';
import { labelsOf, putLead } from './put-lead.ts';
import { sessionPace } from './session-pace.ts';
import type { SessionPace } from './session-pace.ts';
import type { TriageAnswers } from './triage-answers.ts';
import type { TriageCase } from './triage-case.ts';

/** How a session ended. */
export interface SessionEnd {
  /** `done`: nothing waits any more; `ended`: the person stopped, or the input did; `interrupted`: by Ctrl-C. */
  readonly how: 'done' | 'ended' | 'interrupted';
  readonly decided: ReadonlyMap<Decision, number>;
  /** Folded leads that were passed over, because the person has opened as many as they may today. */
  readonly passedOver: number;
  /** `12 seen, 41 min` */
  readonly pace: string;
}

/** Puts the leads of a queue before a person, one by one, with breaks. What was decided is kept from the moment of the key on; a session that ends anywhere is gone on with by the next. */
export async function triageSession(triage: TriageCase, queue: TriageQueue, answers: TriageAnswers): Promise<SessionEnd> {
  const { io, entered, settings } = triage;
  const pace = sessionPace(io.now, settings);
  const remind = urgentReminders(triage);
  const decided = new Map<Decision, number>(DECISIONS.map((decision) => [decision, 0]));
  let passedOver = 0;
  const end = (how: SessionEnd['how']): SessionEnd => ({ how, decided, passedOver, pace: pace.text() });
  for (const waiting of queue.waiting) {
    if (!queue.waitsNow()(waiting)) continue;
    // Read anew: it may have been sealed or purged since the session began.
    const lead = readLeadHistory(entered.db, waiting.leadId).find(({ day }) => day === waiting.day);
    if (!lead) continue;
    if (isTooMuch(triage, lead)) {
      passedOver += 1;
      continue;
    }
    const goesOn = await offerBreak(triage, answers, pace);
    if (goesOn !== 'on') return end(goesOn);
    remind();
    const { decision, next } = await putLead(triage, answers, { lead, pace: pace.text() });
    if (decision) {
      pace.see();
      decided.set(decision, (decided.get(decision) ?? 0) + 1);
    }
    if (next !== 'on') return end(next);
  }
  return end('done');
}

/** Whether a lead is folded, and the person has opened as many today as one may; what they opened already they may go on with. */
function isTooMuch(triage: TriageCase, lead: Lead): boolean {
  const { io, entered, reader, settings } = triage;
  if (labelsOf(triage, lead).length === 0) return false;
  const date = new Date(io.now()).toISOString().slice(0, 10);
  const events = assessmentLog(entered.paths).read();
  const opened = events.some(
    (one) => one.event === 'opening' && one.leadId === lead.leadId && one.by === reader && one.at.startsWith(date),
  );
  return !opened && triageCounts(events, { by: reader, date }).opened >= settings.gravePerDay;
}

/** Offers a break where one is due; nothing of the next lead is shown before the answer. */
async function offerBreak({ io }: TriageCase, answers: TriageAnswers, pace: SessionPace): Promise<'on' | 'ended' | 'interrupted'> {
  const due = pace.breakDue();
  if (due === undefined) return 'on';
  io.err(`\nTime for a break: ${due}. Get up, look at something else, talk to somebody. What you decided is kept.\n`);
  const answer = await answers.ask(`[${pace.text()}] g go on, q quit: `, ['g', 'q']);
  if (answer === 'ended' || answer === 'interrupted') return answer;
  if (answer.key === 'q') return 'ended';
  pace.goOn();
  return 'on';
}

/** Tells of urgent records that wait, as often as a scan does; the command told it when it began. */
function urgentReminders({ io, entered, invocation }: TriageCase): () => void {
  let toldMs = io.now();
  return () => {
    if (io.now() - toldMs < REPEAT_MINUTES * 60_000) return;
    toldMs = io.now();
    tellOverdue(io, entered.paths, invocation.command);
  };
}
