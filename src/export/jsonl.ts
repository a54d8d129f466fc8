import type { Lead } from '../model/lead.ts';
import { leadDocument } from './lead-document.ts';
import { sortedLeads } from './sorted-leads.ts';

/** Leads as JSON Lines, one lead document a line, in the order of lead_id; same leads, same bytes. */
export function* leadsToJsonl(leads: Iterable<Lead>): Generator<string> {
  for (const lead of sortedLeads(leads)) yield `${JSON.stringify(leadDocument(lead))}\n`;
}
