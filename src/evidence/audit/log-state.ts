import type { AuditEntry } from './audit-entry.ts';

/** What follows from the entries of a log, up to one of them. The signed head holds it, so that nobody must read the whole log to go on with it. */
export interface LogState {
  /** Of the last entry; 0 before the first. */
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  /** `begin` entries whose command has not ended. */
  readonly running: readonly number[];
  /** Last entry that tells of a change. */
  readonly changed: number;
  /** The inventory that holds, with the entry that names it. */
  readonly inventory: { readonly seq: number; readonly sha256: string } | null;
  /** Whether the case has changed since that inventory was taken, or is about to. */
  readonly uncovered: boolean;
}

/** The state of a log without an entry. */
export function emptyLog(chainStart: string): LogState {
  return { seq: 0, hash: chainStart, at: '', running: [], changed: 0, inventory: null, uncovered: true };
}

/** The state after one more entry. */
export function afterEntry(state: LogState, entry: AuditEntry): LogState {
  const { seq, hash, at, phase, ends = [], inventory } = entry;
  const over = new Set(ends);
  const running = [...state.running.filter((begun) => !over.has(begun)), ...(phase === 'begin' ? [seq] : [])];
  const next = { seq, hash, at, running };
  if (inventory) {
    // What another command did while the inventory was taken is not in it.
    const uncovered = running.length > 0 || state.changed > inventory.covers;
    return { ...next, changed: state.changed, inventory: { seq, sha256: inventory.sha256 }, uncovered };
  }
  return {
    ...next,
    changed: phase === undefined ? state.changed : seq,
    inventory: state.inventory,
    uncovered: state.uncovered || phase !== undefined,
  };
}
