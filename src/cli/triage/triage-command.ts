import { Option } from 'commander';
import type { Command } from 'commander';
import { assessmentLog } from '../../custody/assessment/assessment-log.ts';
import { triageSettingsOf } from '../../custody/assessment/triage-settings.ts';
import { terminalText } from '../../export/terminal-text.ts';
import { DECISIONS } from '../../model/assessment.ts';
import type { Assessment } from '../../model/assessment.ts';
import { ToolError } from '../../model/tool-error.ts';
import { enterScannedCase } from '../case/open-case.ts';
import type { CliIo, SetExit } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { requireLead } from '../leads/require-lead.ts';
import { assessmentDocument, standingDocument } from './assessment-document.ts';
import { keepEvent } from './keep-event.ts';
import { requireNote } from './require-note.ts';
import { lineAnswers } from './line-answers.ts';
import { openQueue } from './open-queue.ts';
import { readerOf } from './reader-of.ts';
import { terminalAnswers } from './terminal-answers.ts';
import type { TriageCase, TriageOptions } from './triage-case.ts';
import { triageSession } from './triage-session.ts';
import type { SessionEnd } from './triage-session.ts';
import { standingText, triageStanding } from './triage-standing.ts';

/** `leadline triage [LEAD]` */
export function triageCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand(
    'triage',
    'read the leads of a day one by one and decide of each: relevant or not, unclear, or somebody else’s to read',
    [
      'triage --by "Sgt Example" --case my-case',
      'triage --handed-over --by "Sgt Example" --case my-case',
      'triage lead-3f2a9c0d11e4b857 --set relevant --note "same number as in OPS-12" --case my-case',
      'triage --status --case my-case',
    ],
  )
    .argument('[lead]', 'this lead alone, whether it was assessed or not')
    .option('--day <label>', 'action day (default: the newest)')
    .option('--filter <expression...>', 'COLUMN=VALUE, COLUMN!=VALUE or COLUMN~TEXT, with the columns of the leads CSV')
    .option('--handed-over', 'what others handed over, of any day')
    .addOption(new Option('--set <decision>', 'decide of the lead that is named and ask nothing').choices(DECISIONS))
    .option('--note <text>', 'the reason, with --set: no names or numbers')
    .option('--status', 'how far you have come today, and what waits; asks nothing')
    .option('--by <name>', 'who reads (default: the account on this machine)')
    .option('--lines', 'read keys line by line, as without a terminal: for screen readers')
    .option('--why <text>', WHY)
    .action(async (named: string | undefined, options: TriageOptions, command: Command) => {
      const task = taskOf(named, options);
      const invocation = invocationOf(command);
      const note = options.note === undefined ? undefined : requireNote(options.note);
      const entered = enterScannedCase(io, options.case, { invocation, action: 'view', changes: 'no' });
      try {
        const reader = readerOf(options.by, entered.file);
        const triage: TriageCase = { io, options, invocation, entered, reader, settings: triageSettingsOf(entered.file) };
        if (task === 'status') tellStanding(triage);
        else if (task === 'list') listAssessments(triage, named);
        else if (task === 'set') setOne(triage, { named: named ?? '', note });
        else if ((await hold(triage, named)).how === 'interrupted') setExit(130);
      } finally {
        entered.close();
      }
    });
}

/** What is asked for; throws `E_USAGE` for options that do not go together. */
function taskOf(
  named: string | undefined,
  { set, note, status, handedOver, json, input }: TriageOptions,
): 'status' | 'list' | 'set' | 'session' {
  if (set !== undefined && named === undefined) throw new ToolError('E_USAGE', '--set decides of one lead: name it.');
  if (note !== undefined && set === undefined)
    throw new ToolError('E_USAGE', '--note goes with --set. A session asks for a note behind each key.');
  if ((status === true && set !== undefined) || (handedOver === true && named !== undefined))
    throw new ToolError('E_USAGE', 'Of --status, --set and --handed-over only one at a time.');
  if (status) return 'status';
  if (set !== undefined) return 'set';
  if (json) return 'list';
  if (!input)
    throw new ToolError('E_USAGE', 'A session asks questions; with --no-input there are --status, --json, and LEAD --set DECISION.');
  return 'session';
}

function tellStanding(triage: TriageCase): void {
  const { io, entered, options } = triage;
  const standing = triageStanding(triage);
  entered.tell({ day: standing.day, leads: standing.leads });
  io.out(options.json ? `${JSON.stringify(standingDocument(standing))}\n` : standingText({ ...standing, by: terminalText(standing.by) }));
}

/** Every decision that was made, oldest first, or those of the lead or the day that is named. */
function listAssessments({ io, entered, options }: TriageCase, named: string | undefined): void {
  const made = assessmentLog(entered.paths)
    .read()
    .flatMap((one) => (one.event === 'decision' ? [one] : []))
    .filter(({ leadId, day }) => (named ?? leadId) === leadId && (options.day ?? day) === day);
  entered.tell({ assessments: made.length });
  for (const one of made) io.out(`${JSON.stringify(assessmentDocument(one))}\n`);
}

function setOne(
  { io, entered, options, invocation, reader }: TriageCase,
  { named, note }: { named: string; note: string | undefined },
): void {
  const { lead } = requireLead(entered.db, named, options);
  const decision = DECISIONS.find((one) => one === options.set) ?? 'unclear';
  const at = new Date(io.now()).toISOString();
  const made: Assessment = { leadId: lead.leadId, day: lead.day, decision, at, by: reader, ...(note === undefined ? {} : { note }) };
  entered.tell({ lead: lead.leadId, day: lead.day });
  keepEvent(io, options.case, { invocation, event: { event: 'decision', ...made } });
  if (options.json) io.out(`${JSON.stringify(assessmentDocument(made))}\n`);
  else if (!options.quiet) io.err(`${lead.leadId}: ${decision}, ${terminalText(reader)}.\n`);
}

/** Holds a session, with single keys in a terminal and line by line elsewhere. */
async function hold(triage: TriageCase, named: string | undefined): Promise<SessionEnd> {
  const { io, entered, options } = triage;
  const queue = openQueue(triage, named);
  entered.tell({ waiting: queue.waiting.length });
  if (!options.quiet)
    io.err(
      `To be read${options.handedOver ? ', handed over by others' : ''}: ${queue.waiting.length} leads. Every decision is kept at once; Ctrl-C loses none.\n`,
    );
  const answers = io.terminal && options.lines !== true ? terminalAnswers(io) : lineAnswers(io);
  try {
    const end = await triageSession(triage, queue, answers);
    if (!options.quiet) tellEnd(triage, end, queue.waiting.filter(queue.waitsNow()).length);
    return end;
  } finally {
    answers.close();
  }
}

function tellEnd({ io, settings, options }: TriageCase, { pace, decided, passedOver }: SessionEnd, waits: number): void {
  const counts = DECISIONS.map((decision) => `${decided.get(decision) ?? 0} ${decision.replaceAll('-', ' ')}`).join(', ');
  io.err(`\n${pace}: ${counts}. ${waits} wait.\n`);
  if (passedOver > 0)
    io.err(
      `${passedOver} folded leads were passed over: you have opened ${settings.gravePerDay} today, as many as one person may. Somebody else reads them, or you tomorrow: leadline triage --case ${options.case}\n`,
    );
}
