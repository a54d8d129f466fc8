import type { PurgePlan } from '../../custody/retention/purge-plan.ts';

/** A plan of a purge, or a purge that was carried out, as one JSON object. */
export function purgeDocument(plan: PurgePlan, leftBehind?: readonly string[]): object {
  const { id, asOfMs, reason, items, addresses, rows, alsoLost, urgent, holds, disclosures } = plan;
  return {
    schema: 'leadline-purge-plan/1',
    plan: id,
    state: leftBehind ? 'done' : holds.length > 0 ? 'held' : 'planned',
    reason,
    as_of: iso(asOfMs),
    captures: items.map((item) => ({
      capture_id: item.id,
      class: item.class,
      captured_at: iso(item.capturedAtMs),
      leads: item.leads,
    })),
    addresses: addresses.length,
    leads: rows.leadIds,
    leads_not_named: alsoLost,
    leads_kept: rows.thinnedLeadIds,
    urgent,
    holds: holds.map(({ id: held, kind, why }) => ({ id: held, kind, why })),
    disclosures: disclosures.map((one) => ({ ...one })),
    left_behind: leftBehind ?? [],
  };
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
