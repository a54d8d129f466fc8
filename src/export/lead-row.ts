import type { Lead } from '../model/lead.ts';
import { type LeadCell, type LeadCells, leadCells } from './lead-cells.ts';

/** The columns of the leads contract, in its order (docs/export-csv.md). */
export const LEAD_COLUMNS: readonly LeadColumn[] = [
  'lead_id',
  'action_day',
  'change',
  'target',
  'category',
  'country',
  'url',
  'title',
  'aliases',
  'ages_stated',
  'languages',
  'city',
  'location_text',
  'posted_at',
  'first_seen',
  'last_seen',
  'prices',
  'phones',
  'emails',
  'telegram',
  'whatsapp',
  'other_messengers',
  'social',
  'crypto',
  'payment',
  'other_handles',
  'indicators',
  'priority',
  'reasons',
  'network_id',
  'network_size',
  'obfuscated',
  'outcome',
  'triage_status',
  'captured_at',
  'capture_id',
  'capture_sha256',
  'via',
  'schema_version',
];

/** A column of the leads contract. */
export type LeadColumn = keyof LeadCells;

/**
 * A lead as one text a column, the same for every format and style: lists joined with ` | `, unknown empty, phones bare E.164.
 * A ` | ` inside a list value becomes ` / `, so that a cell can always be parted again.
 */
export function leadRow(lead: Lead): Readonly<Record<LeadColumn, string>> {
  const cells: Readonly<Record<LeadColumn, LeadCell>> = leadCells(lead);
  return Object.fromEntries(LEAD_COLUMNS.map((column) => [column, cellText(cells[column])])) as Record<LeadColumn, string>;
}

function cellText(cell: LeadCell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.map((value) => String(value).replaceAll(' | ', ' / ')).join(' | ');
}
