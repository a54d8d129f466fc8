import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { assessedLeads } from '../../custody/assessment/assessed-leads.ts';
import { leadDocument } from '../../export/lead-document.ts';
import { LEAD_COLUMNS, leadRow } from '../../export/lead-row.ts';
import { PRIORITIES } from '../../model/lead.ts';
import type { Lead } from '../../model/lead.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo, SetExit } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { compileLeadFilter } from './lead-filter.ts';
import { invocationOf } from '../invocation.ts';
import { chooseDay, enterScannedCase } from '../case/open-case.ts';
import { textTable } from '../text-table.ts';

interface ListOptions extends CommonOptions {
  readonly day?: string;
  readonly filter?: readonly string[];
  readonly sort: string;
  readonly limit?: number;
  readonly failEmpty?: boolean;
}

/** `leadline leads list` */
export function leadsListCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('list', 'the leads of an action day', [
    'leads list --case my-case',
    'leads list --case my-case --filter change=new --filter category=escort --sort city --limit 20',
    'leads list --case my-case --day tuesday --json',
  ])
    .option('--day <label>', 'action day (default: the newest)')
    .option('--filter <expression...>', 'COLUMN=VALUE, COLUMN!=VALUE or COLUMN~TEXT, with the columns of the leads CSV')
    .option('--sort <column>', 'priority, or a column of the leads CSV; with - before it, backwards', 'priority')
    .option('--limit <number>', 'show this many', readLimit)
    .option('--fail-empty', 'exit 5 when nothing matches')
    .option('--why <text>', WHY)
    .action((options: ListOptions, command: Command) => {
      const entered = enterScannedCase(io, options.case, { invocation: invocationOf(command), action: 'search', changes: 'no' });
      const { db } = entered;
      try {
        const day = chooseDay(db, options.day);
        const matches = [...assessedLeads(entered, day)].filter(compileLeadFilter(options.filter ?? []));
        const leads = matches.toSorted(compareBy(options.sort)).slice(0, options.limit ?? matches.length);
        entered.tell({ day, matches: matches.length, shown: leads.length });
        if (options.json) for (const lead of leads) io.out(`${JSON.stringify(leadDocument(lead))}\n`);
        else {
          printLeads(io, leads);
          if (!options.quiet)
            io.err(`${matches.length} leads of ${day}${leads.length < matches.length ? `, ${leads.length} shown` : ''}\n`);
        }
        if (matches.length === 0 && options.failEmpty) setExit(5);
      } finally {
        entered.close();
      }
    });
}

/** Prints leads as a table, one line each. */
export function printLeads(io: CliIo, leads: readonly Lead[]): void {
  const rows = leads.map((lead) => {
    const row = leadRow(lead);
    const handles = [row.phones, row.emails, row.telegram && `@${row.telegram.replaceAll(' | ', ' @')}`, row.social]
      .filter((cell) => cell !== '')
      .join(' ');
    return [row.lead_id, row.change, row.priority, row.triage_status, row.target, row.city || row.country, row.title, handles];
  });
  if (rows.length > 0)
    io.out(
      `${textTable(['lead', 'change', 'priority', 'triage', 'target', 'place', 'title', 'handles'], rows, [21, 7, 10, 12, 18, 14, 36, 44])}\n`,
    );
}

function compareBy(sort: string): (a: Lead, b: Lead) => number {
  const sign = sort.startsWith('-') ? -1 : 1;
  const name = sort.replace(/^-/, '');
  if (name === 'priority')
    return (a, b) => sign * (PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority)) || (a.leadId < b.leadId ? -1 : 1);
  const column = LEAD_COLUMNS.find((candidate) => candidate === name);
  if (!column) throw new ToolError('E_USAGE', `--sort ${sort} is no column. There are: ${LEAD_COLUMNS.join(', ')}.`);
  return (a, b) => sign * compareText(leadRow(a)[column], leadRow(b)[column]) || compareText(a.leadId, b.leadId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('not a whole number of 1 or more.');
  return limit;
}
