import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder, writeWhole } from './audit/write-durable.ts';

/** What stands where something was purged: an item, an account of a scan, an urgent record. */
export interface PurgeTombstone {
  /** Capture id, id of the urgent record, or the paper (`scan-000001-ledger-001`). */
  readonly id: string;
  /** Of the record of an item, which holds 16 random bytes: it tells the record again and nothing of it. `null` where there was none. */
  readonly recordSha256: string | null;
  readonly reason: string;
  /** Order or reference that was given for it. */
  readonly basis: string;
  readonly approvedBy: string;
  /** ISO 8601, UTC. */
  readonly destroyedAt: string;
  /** Plan that was approved. */
  readonly plan: string;
}

/** Writes tombstones, one file each, on the disk when it returns. One that is there already stays as it is: what is purged is purged once. */
export function writePurgeTombstones(folder: string, tombstones: Iterable<PurgeTombstone>): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const tombstone of tombstones) {
    const path = join(folder, `${tombstone.id}.json`);
    if (!existsSync(path)) writeWhole(path, `${JSON.stringify({ schema: 'tombstone/2', ...tombstone })}\n`, 0o400);
  }
  syncFolder(folder);
}

/** Ids of the captures that were purged, or are about to be. */
export function purgedCaptures(folder: string): ReadonlySet<string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(names.flatMap((name) => (/^cap-[0-9a-f]{1,64}\.json$/.test(name) ? [name.slice(0, -'.json'.length)] : [])));
}
