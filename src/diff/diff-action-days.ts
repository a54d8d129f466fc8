import type { Change, Lead } from '../model/lead.ts';
import { changedFields } from './changed-fields.ts';
import { compareLeads } from './compare-leads.ts';
import { comparedFields } from './compared-fields.ts';
import { textDifference } from './text-difference.ts';

/** One field that differs, as it is shown: list values joined with ` | `, of the text only the part that differs. */
export interface DiffDetail {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What became of one ad between two action days. */
export interface DiffRow {
  readonly leadId: string;
  readonly change: Change;
  /** Contract order; filled for `changed`, `moved` and `back`. */
  readonly changedFields: readonly string[];
  /** Undefined when the first day has no row of it. */
  readonly before: Lead | undefined;
  /** Undefined when the second day has no row of it. */
  readonly after: Lead | undefined;
  /** One for every changed field, same order. */
  readonly details: readonly DiffDetail[];
}

/** A difference between two action days. */
export interface ActionDayDiff {
  /** Ads that came, went, differ, or are out of reach now and were not before; by lead_id. */
  readonly rows: readonly DiffRow[];
  /** How many ads of either day met each change; `seen` are those that are not listed. */
  readonly counts: Readonly<Record<Change, number>>;
}

/**
 * Compares any two action days of a case, `a` the earlier. Every ad of either day is counted; listed are those whose row tells something else than before.
 * An ad of `a` without a row in `b` went in between, since every ad that is not gone has a row each day; with `goneBetween` given (lead ids found gone on a day between), any other such ad is `unknown`.
 */
export function compareActionDays(a: Iterable<Lead>, b: Iterable<Lead>, goneBetween?: ReadonlySet<string>): ActionDayDiff {
  const before = new Map([...a].map((lead) => [lead.leadId, lead]));
  const after = new Map([...b].map((lead) => [lead.leadId, lead]));
  const firstDayEndMs = latestReading(before.values());
  const counts: Record<Change, number> = { new: 0, seen: 0, changed: 0, moved: 0, gone: 0, back: 0, unknown: 0 };
  const rows: DiffRow[] = [];
  for (const leadId of [...new Set([...before.keys(), ...after.keys()])].toSorted()) {
    const pair = { before: before.get(leadId), after: after.get(leadId) };
    const change = compareLeads({ ...pair, firstDayEndMs, wentBetween: goneBetween?.has(leadId) ?? true });
    if (change === undefined) continue;
    counts[change] += 1;
    const stillUnknown = change === 'unknown' && pair.before?.change === 'unknown';
    if (change !== 'seen' && !stillUnknown) rows.push(diffRow(leadId, change, pair));
  }
  return { rows, counts };
}

/** The listed rows of `compareActionDays()`, by lead_id. */
export function diffActionDays(a: Iterable<Lead>, b: Iterable<Lead>, goneBetween?: ReadonlySet<string>): readonly DiffRow[] {
  return compareActionDays(a, b, goneBetween).rows;
}

/** When a day last read an ad, epoch milliseconds; undefined when it read none. */
function latestReading(leads: Iterable<Lead>): number | undefined {
  let latest: number | undefined;
  for (const lead of leads) if (lead.change !== 'gone' && lead.change !== 'unknown') latest = Math.max(latest ?? 0, lead.lastSeenMs);
  return latest;
}

function diffRow(leadId: string, change: Change, pair: { readonly before: Lead | undefined; readonly after: Lead | undefined }): DiffRow {
  const compares = change === 'changed' || change === 'moved' || change === 'back';
  const details = compares && pair.before && pair.after ? detailsOf(pair.before, pair.after) : [];
  return { leadId, change, changedFields: details.map(({ field }) => field), ...pair, details };
}

function detailsOf(before: Lead, after: Lead): readonly DiffDetail[] {
  const changed = new Set(changedFields(before.ad, after.ad));
  const shownAfter = new Map(comparedFields(after.ad).map(({ field, shown }) => [field, shown.join(' | ')]));
  return comparedFields(before.ad)
    .filter(({ field }) => changed.has(field))
    .map(({ field, shown }) => {
      const [was, is] = [shown.join(' | '), shownAfter.get(field) ?? ''];
      const [from, to] = field === 'text' ? textDifference(was, is) : [was, is];
      return { field, before: from, after: to };
    });
}
