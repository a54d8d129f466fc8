import type { Lead } from '../model/lead.ts';
import { CAVEAT } from './caveat.ts';
import type { DiffInput } from './changed-lead.ts';
import { COLUMN_MEANINGS } from './column-meanings.ts';
import { DIFF_COLUMNS, diffRows } from './diff-row.ts';
import { HANDLE_SHEET_COLUMNS, handleRows } from './handle-rows.ts';
import { LEAD_COLUMNS, leadRow } from './lead-row.ts';
import { sortedLeads } from './sorted-leads.ts';
import { type TextSheet, workbook } from './workbook.ts';

/** What a workbook of leads is made of. */
export interface LeadsWorkbook {
  readonly leads: Iterable<Lead>;
  /** What changed since another action day; undefined leaves the sheet Changes with its header only. */
  readonly diff?: DiffInput;
  /** Lines of the sheet About, name and value: tool version, action day, filter. Nothing that changes with each export. */
  readonly about: readonly (readonly [name: string, value: string])[];
}

/** Leads as an XLSX workbook: sheets Leads, Handles, Changes and About. Every cell is text, phones bare E.164, no links to click. Same input, same bytes. */
export async function leadsToXlsx({ leads, diff, about }: LeadsWorkbook): Promise<Uint8Array> {
  const sorted = sortedLeads(leads);
  const rows = sorted.map((lead) => {
    const row = leadRow(lead);
    return LEAD_COLUMNS.map((column) => row[column]);
  });
  return await workbook([
    { name: 'Leads', header: LEAD_COLUMNS, rows },
    { name: 'Handles', header: HANDLE_SHEET_COLUMNS, rows: sorted.flatMap(handleRows) },
    { name: 'Changes', header: DIFF_COLUMNS, rows: diff ? changeRows(diff) : [] },
    aboutSheet(about),
  ]);
}

function changeRows(diff: DiffInput): readonly (readonly string[])[] {
  return [...diff.rows].flatMap((ad) => diffRows(ad, diff)).map((row) => DIFF_COLUMNS.map((column) => row[column]));
}

function aboutSheet(about: LeadsWorkbook['about']): TextSheet {
  const columns = LEAD_COLUMNS.map((column) => [`column ${column}`, COLUMN_MEANINGS[column]]);
  return { name: 'About', header: ['name', 'value'], rows: [['read this first', CAVEAT], ...about, ...columns] };
}
