import type { DiffInput } from './changed-lead.ts';
import { csvLine, CSV_START, type CsvStyle } from './csv-line.ts';
import { DIFF_COLUMNS, type DiffColumn, diffRows } from './diff-row.ts';
import { telPrefixed } from './tel-prefix.ts';

/** A diff as CSV, record by record, the header first; written like the leads CSV, phones in `before` and `after` included. */
export function* diffToCsv(diff: DiffInput, style: CsvStyle): Generator<string> {
  yield CSV_START[style] + csvLine(DIFF_COLUMNS, style);
  for (const ad of diff.rows) {
    for (const row of diffRows(ad, diff)) {
      yield csvLine(
        DIFF_COLUMNS.map((column) => (style === 'safe' ? telPrefixed(row[column], heldColumn(column, row.field)) : row[column])),
        style,
      );
    }
  }
}

/** The column of the leads contract whose values stand in a cell. */
function heldColumn(column: DiffColumn, field: string): string {
  return column === 'before' || column === 'after' ? field : column;
}
