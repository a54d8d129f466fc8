import type { Category } from '../model/category.ts';
import type { Via } from '../model/frontier-entry.ts';
import type { Change, Lead, Priority } from '../model/lead.ts';
import type { Outcome } from '../model/outcome.ts';
import { type HandleCells, handleCells } from '../model/handle-cells.ts';
import { isoTime } from './iso-time.ts';
import { priceText } from '../model/price-text.ts';

/** The version of the leads contract (docs/export-csv.md): goes up when a column is added, removed, or changes its meaning. */
export const LEAD_SCHEMA_VERSION = 1 as const;

/** What one column holds before it is written: a text, a number, a list, or undefined for unknown. */
export type LeadCell = string | number | readonly string[] | readonly number[] | undefined;

/** The cells of a lead by column of the contract. */
export interface LeadCells extends HandleCells {
  readonly lead_id: string;
  readonly action_day: string;
  readonly change: Change;
  readonly target: string;
  readonly category: Category;
  readonly country: string | undefined;
  readonly url: string;
  readonly title: string | undefined;
  readonly aliases: readonly string[];
  readonly ages_stated: readonly number[];
  readonly languages: readonly string[];
  readonly city: string | undefined;
  readonly location_text: string | undefined;
  readonly posted_at: string | undefined;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly prices: readonly string[];
  readonly indicators: readonly string[];
  readonly priority: Priority;
  readonly reasons: readonly string[];
  readonly network_id: string | undefined;
  readonly network_size: number | undefined;
  readonly obfuscated: 'yes' | 'no';
  readonly outcome: Outcome | undefined;
  readonly triage_status: string | undefined;
  readonly captured_at: string;
  readonly capture_id: string;
  readonly capture_sha256: string;
  readonly via: Via;
  readonly schema_version: number;
}

/** Reads a lead into cells, free of any style: numbers as numbers, lists as lists, each value once. Network columns are undefined until leads are linked. */
export function leadCells(lead: Lead): LeadCells {
  const { ad } = lead;
  const { fields } = ad;
  return {
    lead_id: lead.leadId,
    action_day: lead.day,
    change: lead.change,
    target: lead.targetId,
    category: lead.category,
    country: known(lead.country),
    url: ad.url,
    title: known(fields.title?.value),
    aliases: distinct(fields.aliases.map((alias) => alias.value)),
    ages_stated: distinct(fields.ages.map((age) => age.value)),
    languages: distinct(ad.languages),
    city: known(fields.place?.value.city),
    location_text: known(fields.place?.value.text),
    posted_at: known(fields.postedAt?.value),
    first_seen: isoTime(lead.firstSeenMs),
    last_seen: isoTime(lead.lastSeenMs),
    prices: distinct(fields.prices.map((price) => priceText(price.value))),
    ...handleCells(ad.handles),
    indicators: distinct(lead.indicators),
    priority: lead.priority,
    reasons: distinct(lead.reasons),
    network_id: undefined,
    network_size: undefined,
    obfuscated: ad.handles.some((handle) => handle.obfuscated && !handle.stop) ? 'yes' : 'no',
    outcome: lead.outcome,
    triage_status: known(lead.triageStatus),
    captured_at: isoTime(lead.capture.receivedAtMs),
    capture_id: lead.capture.id,
    capture_sha256: lead.capture.bodySha256,
    via: lead.capture.via,
    schema_version: LEAD_SCHEMA_VERSION,
  };
}

function known(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** Each value once, in order, empty texts left out. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].filter((value) => value !== '');
}
