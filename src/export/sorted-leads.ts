import type { Lead } from '../model/lead.ts';

/** Leads in the order of every export: by lead_id, then action day, by code unit. */
export function sortedLeads(leads: Iterable<Lead>): readonly Lead[] {
  return [...leads].toSorted((a, b) => compare(a.leadId, b.leadId) || compare(a.day, b.day));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
