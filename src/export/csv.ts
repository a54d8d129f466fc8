import type { Lead } from '../model/lead.ts';
import { csvLine, CSV_START, type CsvStyle } from './csv-line.ts';
import { LEAD_COLUMNS, leadRow } from './lead-row.ts';
import { sortedLeads } from './sorted-leads.ts';
import { telPrefixed } from './tel-prefix.ts';

/**
 * The leads CSV, record by record, the header first (docs/export-csv.md). In the order of lead_id whatever the input's order; same leads, same bytes.
 * `safe` is for spreadsheet programs (byte order mark, formula guard, `tel:` before phones), `raw` for scripts.
 */
export function* leadsToCsv(leads: Iterable<Lead>, style: CsvStyle): Generator<string> {
  yield CSV_START[style] + csvLine(LEAD_COLUMNS, style);
  for (const lead of sortedLeads(leads)) {
    const row = leadRow(lead);
    yield csvLine(
      LEAD_COLUMNS.map((column) => (style === 'safe' ? telPrefixed(row[column], column) : row[column])),
      style,
    );
  }
}
