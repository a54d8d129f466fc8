import type { Command } from 'commander';
import { bodyStore } from '../evidence/body-store.ts';
import { terminalText } from '../export/terminal-text.ts';
import { leadRow, LEAD_COLUMNS } from '../export/lead-row.ts';
import { leadDocument } from '../export/lead-document.ts';
import type { Lead } from '../model/lead.ts';
import { ToolError } from '../model/tool-error.ts';
import { readCapture } from '../store/captures.ts';
import { readLeadHistory } from '../store/leads.ts';
import type { CliIo } from './cli-io.ts';
import { newCommand } from './common-options.ts';
import type { CommonOptions } from './common-options.ts';
import { leadValues } from './lead-values.ts';
import type { LeadValue } from './lead-values.ts';
import { openScannedCase } from './open-case.ts';

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
    .action(async (leadId: string, options: CommonOptions & { readonly day?: string }) => {
      const { db, paths } = openScannedCase(io, options.case);
      try {
        const history = readLeadHistory(db, leadId);
        const lead = options.day === undefined ? history.at(-1) : history.find(({ day }) => day === options.day);
        if (!lead)
          throw new ToolError(
            'E_NOT_FOUND',
            `The case has no lead ${leadId}${options.day === undefined ? '' : ` on ${options.day}`}. List them with: leadline leads list --case ${options.case}`,
          );
        const capture = readCapture(db, lead.capture.id);
        const { captureText } = await import('../scan/capture-text.ts');
        const text = capture ? captureText(bodyStore(paths.bodies), capture) : '';
        const values = leadValues(lead.ad);
        if (options.json)
          io.out(
            `${JSON.stringify({ ...leadDocument(lead), values: values.map((value) => ({ ...value, context: contextOf(text, value) })), capture, history: history.map(({ day, change, outcome }) => ({ day, change, outcome })) })}\n`,
          );
        else print(io, { lead, text, values, history });
      } finally {
        db.close();
      }
    });
}

function print(
  io: CliIo,
  { lead, text, values, history }: { lead: Lead; text: string; values: readonly LeadValue[]; history: readonly Lead[] },
): void {
  const row = leadRow(lead);
  for (const column of LEAD_COLUMNS) if (row[column] !== '') io.out(`${column.padEnd(18)}${terminalText(row[column])}\n`);
  io.out('\nvalues, each with its place in the capture:\n');
  for (const value of values)
    io.out(
      `  ${value.field.padEnd(14)} ${terminalText(value.value)}\n${' '.repeat(17)}${value.where} ${value.start}-${value.end} by ${value.by}${value.confidence === undefined ? '' : `, confidence ${value.confidence}`}: ${terminalText(contextOf(text, value))}\n`,
    );
  io.out(`\nhistory: ${history.map(({ day, change }) => `${day} ${change}`).join(', ')}\n`);
}

/** The value as it stands in the text, with a little of what is around it; for other places than text, what stands there. */
function contextOf(text: string, { where, start, end, raw }: LeadValue): string {
  if (where !== 'text' || text.slice(start, end) !== raw) return raw;
  return `${start > AROUND ? '…' : ''}${text.slice(Math.max(0, start - AROUND), start)}[${raw.length > 200 ? `${raw.slice(0, 200)}…` : raw}]${text.slice(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`;
}
