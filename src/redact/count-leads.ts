import type { Lead } from '../model/lead.ts';

/** One count of leads. `leads` undefined: suppressed, because it is small or would tell a small one. */
export interface LeadCount {
  readonly table: string;
  readonly value: string;
  readonly leads: number | undefined;
}

/** Counts below this tell of single persons. */
const SMALLEST = 5;

/** What leads are counted by: closed lists and codes only, no text that an ad could have written. A lead may count under several values of one table. */
const TABLES: Readonly<Record<string, (lead: Lead) => readonly string[]>> = {
  category: ({ category }) => [category],
  country: ({ country }) => [/^[A-Z]{2}$/.test(country) ? country : 'unknown'],
  priority: ({ priority }) => [priority],
  change: ({ change }) => [change],
  language: ({ ad }) => ad.languages.filter((code) => /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(code)),
  handle_kind: ({ ad }) => ad.handles.filter(({ stop }) => !stop).map(({ kind }) => kind),
  indicator: ({ indicators }) => indicators.filter((id) => /^[A-Z][A-Z0-9-]{1,60}$/.test(id)),
};

/**
 * Counts leads by what can be counted without naming anybody. A count below 5 is suppressed, and so is the next smallest of its table
 * until two at least are suppressed that make 5 together: else the total would tell them.
 */
export function countLeads(leads: readonly Lead[]): readonly LeadCount[] {
  const counts: LeadCount[] = [{ table: 'all', value: 'leads', leads: leads.length < SMALLEST ? undefined : leads.length }];
  for (const [table, valuesOf] of Object.entries(TABLES)) {
    const found = new Map<string, number>();
    for (const lead of leads) for (const value of new Set(valuesOf(lead))) found.set(value, (found.get(value) ?? 0) + 1);
    const suppressed = suppressedOf(found);
    for (const value of [...found.keys()].toSorted())
      counts.push({ table, value, leads: suppressed.has(value) ? undefined : found.get(value) });
  }
  return counts;
}

function suppressedOf(found: ReadonlyMap<string, number>): ReadonlySet<string> {
  const suppressed = new Set<string>();
  let sum = 0;
  for (const [value, count] of [...found].toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))) {
    if (count >= SMALLEST && (suppressed.size === 0 || (suppressed.size > 1 && sum >= SMALLEST))) break;
    suppressed.add(value);
    sum += count;
  }
  return suppressed;
}

/** Counts as CSV (RFC 4180), one a line; `<5` stands for what is suppressed. */
export function countsToCsv(counts: readonly LeadCount[]): string {
  const lines = counts.map(({ table, value, leads }) => `${table},${value},${leads ?? `<${SMALLEST}`}\r\n`);
  return `table,value,leads\r\n${lines.join('')}`;
}
