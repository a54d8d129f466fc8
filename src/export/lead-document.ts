import type { Lead } from '../model/lead.ts';
import { leadCells } from './lead-cells.ts';
import { LEAD_COLUMNS } from './lead-row.ts';

/** A lead as one JSON object: the fields of the leads contract in its order, lists as arrays, numbers as numbers, unknown as null, phones bare (docs/schemas/lead.json). */
export function leadDocument(lead: Lead): Readonly<Record<string, unknown>> {
  const cells = leadCells(lead);
  return Object.fromEntries(LEAD_COLUMNS.map((column) => [column, cells[column] ?? null]));
}
