import { foldLabels } from '../../custody/assessment/fold-labels.ts';
import { leadAuthors } from '../../custody/assessment/lead-authors.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import type { Assessment, Decision } from '../../model/assessment.ts';
import type { Lead } from '../../model/lead.ts';
import { ToolError } from '../../model/tool-error.ts';
import { readLeadHistory } from '../../store/leads.ts';
import { keepEvent } from './keep-event.ts';
import { requireNote } from './require-note.ts';
import { leadText } from './lead-text.ts';
import type { LeadForm } from './lead-text.ts';
import type { TriageAnswers } from './triage-answers.ts';
import type { TriageCase } from './triage-case.ts';

/** What became of a lead that was put before a person. */
export interface PutOutcome {
  /** Undefined: none was made. */
  readonly decision?: Decision;
  readonly next: 'on' | 'ended' | 'interrupted';
}

const DECIDES: ReadonlyMap<string, Decision> = new Map([
  ['r', 'relevant'],
  ['n', 'not-relevant'],
  ['u', 'unclear'],
  ['h', 'handed-over'],
]);

/** What may be pressed under each form. Nobody decides of what is folded: it is opened, or handed over unread. */
const KEYS: Readonly<Record<LeadForm, readonly string[]>> = {
  folded: ['m', 'h', 'q'],
  short: ['r', 'n', 'u', 'h', 'm', 'q'],
  whole: ['r', 'n', 'u', 'h', 'q'],
};

const MEANINGS: Readonly<Record<string, string>> = {
  r: 'relevant',
  n: 'not relevant',
  u: 'unclear',
  h: 'hand over',
  m: 'more',
  q: 'quit',
};

/**
 * Puts one lead before a person until they decide, and keeps the decision at once. What is shown, and in which form, is entered in the audit log before it is.
 * `pace`: how far the session has come, for the prompt.
 */
export async function putLead(
  triage: TriageCase,
  answers: TriageAnswers,
  { lead, pace }: { readonly lead: Lead; readonly pace: string },
): Promise<PutOutcome> {
  const { io, entered, settings } = triage;
  const labels = labelsOf(triage, lead);
  const about = { labels, authors: leadAuthors(entered, lead) };
  let form: LeadForm = labels.length > 0 ? 'folded' : 'short';
  for (;;) {
    entered.note('view', { lead: lead.leadId, day: lead.day, capture: lead.capture.id, form });
    io.out(`\n${leadText(lead, { form, ...about, columns: io.columns() })}`);
    const prompt = `[${pace}] ${KEYS[form].map((key) => `${key} ${form === 'folded' && key === 'm' ? 'open' : MEANINGS[key]}`).join(', ')}: `;
    const answer = await answers.ask(prompt, KEYS[form]);
    if (answer === 'ended' || answer === 'interrupted') return { next: answer };
    if (answer.key === 'q') return { next: 'ended' };
    if (readLeadHistory(entered.db, lead.leadId).length === 0) {
      io.err(`${lead.leadId} was purged or sealed meanwhile; nothing was kept of it.\n`);
      return { next: 'on' };
    }
    const decision = DECIDES.get(answer.key);
    if (decision) return decide(triage, answers, { lead, decision, note: answer.note });
    if (form === 'folded') {
      keep(triage, { event: 'opening', leadId: lead.leadId, at: now(triage), by: triage.reader });
      io.err(`Opened. A person may open ${settings.gravePerDay} a day; read no more than you need.\n`);
    }
    form = form === 'folded' ? 'short' : 'whole';
  }
}

/** Why a lead is folded; empty: it is not. */
export function labelsOf({ entered, settings }: TriageCase, lead: Lead): readonly string[] {
  const urgent = urgentLog(entered.paths.urgent, entered.paths.cipher).read();
  return foldLabels(lead, { urgent, foldGroups: settings.foldGroups });
}

/** Keeps the decision, then asks for a note, and keeps the decision with it: whatever happens while somebody types, the decision stands. */
async function decide(
  triage: TriageCase,
  answers: TriageAnswers,
  { lead, decision, note: given }: { readonly lead: Lead; readonly decision: Decision; readonly note: string },
): Promise<PutOutcome> {
  const { io } = triage;
  const assessment = (): Assessment => ({ leadId: lead.leadId, day: lead.day, decision, at: now(triage), by: triage.reader });
  const first = given === '' ? undefined : accepted(io.err, given);
  keep(triage, { event: 'decision', ...assessment(), ...(first === undefined ? {} : { note: first }) });
  if (given !== '') return { decision, next: 'on' };
  for (;;) {
    const typed = await answers.askNote('Note (Enter: none): ');
    if (typed === undefined) return { decision, next: 'interrupted' };
    if (typed.trim() === '') return { decision, next: 'on' };
    const note = accepted(io.err, typed);
    if (note === undefined) continue;
    keep(triage, { event: 'decision', ...assessment(), note });
    return { decision, next: 'on' };
  }
}

/** The note as it may be kept; undefined, and told, where it may not: the decision stands without it. */
function accepted(say: (message: string) => void, note: string): string | undefined {
  try {
    return requireNote(note);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    say(`The note was not kept. ${error.message}\n`);
    return undefined;
  }
}

function keep({ io, options, invocation }: TriageCase, event: Parameters<typeof keepEvent>[2]['event']): void {
  keepEvent(io, options.case, { invocation, event });
}

function now({ io }: TriageCase): string {
  return new Date(io.now()).toISOString();
}
