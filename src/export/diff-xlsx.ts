import { CHANGES } from '../model/lead.ts';
import { CAVEAT } from './caveat.ts';
import type { DiffInput } from './changed-lead.ts';
import { DIFF_COLUMNS, diffRows } from './diff-row.ts';
import { workbook } from './workbook.ts';

/** A diff as an XLSX workbook: sheets Changes and About (the counts). Every cell is text. Same input, same bytes. */
export async function diffToXlsx(diff: DiffInput): Promise<Uint8Array> {
  const rows = [...diff.rows].flatMap((ad) => diffRows(ad, diff)).map((row) => DIFF_COLUMNS.map((column) => row[column]));
  const about = [
    ['read this first', CAVEAT],
    ['from_day', diff.fromDay],
    ['to_day', diff.toDay],
    ...CHANGES.map((change) => [change, String(diff.counts[change])]),
  ];
  return await workbook([
    { name: 'Changes', header: DIFF_COLUMNS, rows },
    { name: 'About', header: ['name', 'value'], rows: about },
  ]);
}
