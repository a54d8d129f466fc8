import type { AuditEntry } from './audit-entry.ts';

/** What the audit log says was to be destroyed, before anything was: a tombstone that it does not tell of accounts for nothing. */
export interface ToldErasures {
  /** Captures that a purge removes, by the plan that was approved. */
  readonly plans: ReadonlyMap<string, number>;
  /** SHA-256 of pages that a scan destroyed at once (docs/urgent.md). */
  readonly bodies: ReadonlySet<string>;
}

/** Reads from the entries of a log what was to be destroyed. */
export function toldErasures(entries: Iterable<Pick<AuditEntry, 'action' | 'data'>>): ToldErasures {
  const plans = new Map<string, number>();
  const bodies = new Set<string>();
  for (const { action, data } of entries) {
    if (action !== 'erase') continue;
    const { plan, captures, body } = data;
    if (typeof plan === 'string' && typeof captures === 'number') plans.set(plan, captures);
    if (typeof body === 'string') bodies.add(body);
  }
  return { plans, bodies };
}
