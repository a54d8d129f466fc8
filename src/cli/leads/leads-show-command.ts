import type { Command } from 'commander';
import { storedBodies } from '../../evidence/stored-bodies.ts';
import { terminalText } from '../../export/terminal-text.ts';
import { leadRow, LEAD_COLUMNS } from '../../export/lead-row.ts';
import { leadDocument } from '../../export/lead-document.ts';
import type { Lead } from '../../model/lead.ts';
import { readCapture } from '../../store/captures.ts';
import { readMeanings } from '../../store/indicator-meanings.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { assessmentText, roleText, scoringText } from './assessed-text.ts';
import { authorsDocument } from './authors-document.ts';
import type { LeadAuthors } from '../../custody/assessment/lead-authors.ts';
import { leadAuthors } from '../../custody/assessment/lead-authors.ts';
import { leadValues } from './lead-values.ts';
import type { LeadValue } from './lead-values.ts';
import { requireLead } from './require-lead.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { seenIndicators } from './seen-indicators.ts';
import type { SeenIndicator } from './seen-indicators.ts';

/** Characters of text shown either side of a value. */
const AROUND = 30;

/** `leadline leads show LEAD` */
export function leadsShowCommand(io: CliIo): Command {
  return newCommand('show', 'one lead: every value with its place in the capture', [
    'leads show lead-3f2a9c0d11e4b857 --case my-case',
    'leads show lead-3f2a9c0d11e4b857 --case my-case --json',
  ])
    .argument('<lead>', 'lead id')
    .option('--day <label>', 'action day (default: the newest the lead has)')
    .option('--why <text>', WHY)
    .action(async (leadId: string, options: CommonOptions & { readonly day?: string }, command: Command) => {
      const entered = enterScannedCase(io, options.case, { invocation: invocationOf(command), action: 'view', changes: 'no' });
      const { db, paths } = entered;
      try {
        const { lead: read, history } = requireLead(db, leadId, options);
        const authors = leadAuthors(entered, read);
        const lead = { ...read, triageStatus: authors.assessments.at(-1)?.decision ?? read.triageStatus };
        const capture = readCapture(db, lead.capture.id);
        entered.tell({ lead: lead.leadId, day: lead.day, capture: lead.capture.id });
        const { captureText } = await import('../../scan/capture-text.ts');
        const text = capture ? captureText(storedBodies(paths), capture) : '';
        const values = leadValues(lead.ad);
        const indicators = seenIndicators(lead, readMeanings(db, lead.day));
        if (options.json)
          io.out(
            `${JSON.stringify({ ...leadDocument(lead), values: values.map((value) => ({ ...value, context: contextOf(text, value) })), indicators_seen: indicators, capture, ...authorsDocument(authors), history: history.map(({ day, change, outcome }) => ({ day, change, outcome })) })}\n`,
          );
        else print(io, { lead, text, values, indicators, authors, history });
      } finally {
        entered.close();
      }
    });
}

function print(
  io: CliIo,
  {
    lead,
    text,
    values,
    indicators,
    authors,
    history,
  }: {
    lead: Lead;
    text: string;
    values: readonly LeadValue[];
    indicators: readonly SeenIndicator[];
    authors: LeadAuthors;
    history: readonly Lead[];
  },
): void {
  const row = leadRow(lead);
  for (const column of LEAD_COLUMNS) if (row[column] !== '') io.out(`${column.padEnd(18)}${terminalText(row[column])}\n`);
  io.out('\nvalues, each with its place in the capture:\n');
  for (const value of values)
    io.out(
      `  ${value.field.padEnd(14)} ${terminalText(value.value)}\n${' '.repeat(17)}${value.where} ${value.start}-${value.end} by ${value.by}${value.confidence === undefined ? '' : `, confidence ${value.confidence}`}: ${terminalText(contextOf(text, value))}\n`,
    );
  for (const { field, value, note } of values) if (note !== undefined) io.out(`  ${field} ${terminalText(value)} is stopped: ${note}\n`);
  if (lead.reasons.length > 0) io.out('\nwhy it has this priority:\n');
  for (const reason of lead.reasons) io.out(`  ${terminalText(reason)}\n`);
  printIndicators(io, text, indicators);
  io.out('\nassessed, which is no fact:\n');
  io.out(`  priority and reasons  ${scoringText(authors.scoring)}\n`);
  for (const assessment of authors.assessments) io.out(`  by a person           ${assessmentText(assessment)}\n`);
  io.out(`  role of the person    ${roleText(authors.role)}\n`);
  io.out(`\nhistory: ${history.map(({ day, change }) => `${day} ${change}`).join(', ')}\n`);
}

/** Each indicator with its grade, its words in the text, and what makes it wrong. */
function printIndicators(io: CliIo, text: string, indicators: readonly SeenIndicator[]): void {
  if (indicators.length > 0) io.out('\nindicators, each a published sign and no verdict:\n');
  for (const { id, label, group, weight, evidence, caution, hits } of indicators) {
    io.out(
      `  ${id}  ${terminalText(label)} (group ${group}, weight ${weight}${weight === 0 ? ': shown only' : ''}, evidence ${evidence})\n`,
    );
    for (const hit of hits)
      io.out(
        `    text ${hit.start}-${hit.end}, ${hit.language === '*' ? 'any language' : `language ${hit.language}`}: ${terminalText(contextOf(text, { ...hit, where: 'text' }))}\n`,
      );
    if (caution !== '') io.out(`    caution: ${terminalText(caution)}\n`);
  }
}

/** The value as it stands in the text, with a little of what is around it; for other places than text, what stands there. */
function contextOf(text: string, { where, start, end, raw }: Pick<LeadValue, 'where' | 'start' | 'end' | 'raw'>): string {
  if (where !== 'text' || text.slice(start, end) !== raw) return raw;
  return `${start > AROUND ? '…' : ''}${text.slice(Math.max(0, start - AROUND), start)}[${raw.length > 200 ? `${raw.slice(0, 200)}…` : raw}]${text.slice(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`;
}
