import { LEAD_COLUMNS, leadRow } from '../../export/lead-row.ts';
import type { LeadColumn } from '../../export/lead-row.ts';
import type { Lead } from '../../model/lead.ts';
import { ToolError } from '../../model/tool-error.ts';

/**
 * Compiles `--filter` options into one test that a lead must pass. Each is `COLUMN=VALUE` (a value of the cell, as the CSV writes it in style raw),
 * `COLUMN!=VALUE`, or `COLUMN~TEXT` (the cell contains the text, case ignored); several must all hold. Throws `E_USAGE` for anything else.
 */
export function compileLeadFilter(filters: readonly string[]): (lead: Lead) => boolean {
  const tests = filters.map(compileOne);
  return (lead) => {
    if (tests.length === 0) return true;
    const row = leadRow(lead);
    return tests.every((test) => test(row));
  };
}

function compileOne(filter: string): (row: Readonly<Record<LeadColumn, string>>) => boolean {
  // Column, operator, value; the value may hold anything, also further operators.
  const match = /^([a-z0-9_]{1,40})(!=|=|~)(.*)$/s.exec(filter);
  const column = LEAD_COLUMNS.find((name) => name === match?.[1]);
  if (!match || !column)
    throw new ToolError(
      'E_USAGE',
      `--filter ${filter} is not COLUMN=VALUE, COLUMN!=VALUE or COLUMN~TEXT with one of the columns ${LEAD_COLUMNS.join(', ')}.`,
    );
  const value = match[3] ?? '';
  const holds = (cell: string): boolean => cell === value || cell.split(' | ').includes(value);
  switch (match[2]) {
    case '=':
      return (row) => holds(row[column]);
    case '!=':
      return (row) => !holds(row[column]);
    default:
      return (row) => row[column].toLowerCase().includes(value.toLowerCase());
  }
}
