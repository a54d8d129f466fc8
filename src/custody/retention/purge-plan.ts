import { urgentLog } from '../../evidence/urgent-log.ts';
import { ToolError } from '../../model/tool-error.ts';
import { dueItems } from '../../retention/due-items.ts';
import { itemTerms } from '../../retention/item-terms.ts';
import type { RetentionClass } from '../../retention/item-terms.ts';
import { purgePlanId } from '../../retention/purge-plan-id.ts';
import { retentionSettingsOf } from '../../retention/retention-settings.ts';
import { findPurgedRows } from '../../store/purged-rows.ts';
import type { PurgedRows } from '../../store/purged-rows.ts';
import { disclosuresSince } from './disclosures.ts';
import type { Disclosure } from './disclosures.ts';
import type { Hold } from './hold-state.ts';
import { retentionItems } from './retention-items.ts';
import type { CustodyCase, RetentionItems } from './retention-items.ts';

/** Why something is purged. */
export type PurgeReason = 'retention ended' | 'named for purge' | 'request of the person concerned';

/** What is to be purged: what has expired, or captures and leads that are named. */
export interface PurgeRequest {
  readonly reason: PurgeReason;
  /** Capture ids and lead ids; for `retention ended` none. */
  readonly named: readonly string[];
  /** Rows of the crawl frontier whose address goes by itself: it names the person who asked. */
  readonly addresses?: readonly number[];
  /** Moment that the plan is made for, epoch milliseconds. */
  readonly asOfMs: number;
}

/** What a purge would remove, before anybody approves it. */
export interface PurgePlan {
  readonly id: string;
  readonly asOfMs: number;
  readonly reason: PurgeReason;
  readonly items: readonly { readonly id: string; readonly class: RetentionClass; readonly capturedAtMs: number; readonly leads: number }[];
  /** Rows of the crawl frontier whose address goes by itself. */
  readonly addresses: readonly number[];
  readonly rows: PurgedRows;
  /** Leads that nobody named, of which nothing is left either: they stand in the same captures and nowhere else. */
  readonly alsoLost: readonly string[];
  /** What keeps it from being carried out; empty where nothing does. */
  readonly holds: readonly Hold[];
  /** Urgent records that go with their captures and ads. */
  readonly urgent: readonly string[];
  /** What was given out since the first of the captures was made. */
  readonly disclosures: readonly Disclosure[];
}

/** Makes the plan of a purge. Changes nothing. Throws `E_NOT_FOUND` for a named capture or lead that the case does not have. */
export function makePurgePlan(
  { db, paths, file }: CustodyCase,
  { reason, named, addresses = [], asOfMs: moment }: PurgeRequest,
): PurgePlan {
  // The id of a plan names its moment in whole seconds.
  const asOfMs = Math.floor(moment / 1_000) * 1_000;
  const known = retentionItems({ db, paths });
  const settings = retentionSettingsOf(file);
  const asked =
    reason === 'retention ended'
      ? dueItems(known.items, settings, asOfMs).flatMap(({ id, why }) => (why === 'expired' ? [id] : []))
      : namedCaptures(known, named);
  const held = new Set(known.items.flatMap((item) => (item.held ? [item.id] : [])));
  const rows = findPurgedRows(db, { captures: asked, addresses, held });
  const going = new Set(rows.captureIds);
  const items = known.items
    .filter(({ id }) => going.has(id))
    .map((item) => ({
      id: item.id,
      class: itemTerms(item, settings).class,
      capturedAtMs: item.capturedAtMs,
      leads: known.leadsOf.get(item.id)?.length ?? 0,
    }));
  const lost = new Set(rows.leadIds);
  return {
    id: purgePlanId({ caseId: file.id, asOfMs, reason, captures: rows.captureIds, leads: rows.leadIds, addresses }),
    asOfMs,
    reason,
    items,
    addresses,
    rows,
    alsoLost: reason === 'retention ended' ? [] : rows.leadIds.filter((id) => !named.includes(id)),
    holds: holdsOn(known, going),
    urgent: urgentLog(paths.urgent, paths.cipher)
      .read()
      .flatMap(({ id, shown }) => (shown && (going.has(shown.captureId) || lost.has(shown.leadId)) ? [id] : [])),
    disclosures: disclosuresSince(
      paths.folder,
      items.reduce((first, { capturedAtMs }) => Math.min(first, capturedAtMs), Infinity),
    ),
  };
}

/** The captures that are named, and those that show a lead that is named. */
function namedCaptures({ leadsOf }: RetentionItems, named: readonly string[]): readonly string[] {
  const captures = new Set<string>();
  for (const id of named) {
    const found = leadsOf.has(id) ? [id] : [...leadsOf].flatMap(([captureId, leads]) => (leads.includes(id) ? [captureId] : []));
    if (found.length === 0)
      throw new ToolError('E_NOT_FOUND', `The case has no capture and no lead ${id}. Leads are listed by: leadline leads list`);
    for (const captureId of found) captures.add(captureId);
  }
  return [...captures].toSorted();
}

/** What holds these captures, or a lead that they show. */
function holdsOn({ leadsOf, state }: RetentionItems, captures: ReadonlySet<string>): readonly Hold[] {
  const ids = new Set([...captures].flatMap((id) => [id, ...(leadsOf.get(id) ?? [])]));
  return [...state.holds.values()].filter(({ id }) => ids.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
