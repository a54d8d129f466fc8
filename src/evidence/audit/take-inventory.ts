import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../model/sha256.ts';
import type { AuditPaths } from './audit-paths.ts';
import { inventoryFile, rootText, shelfText } from './inventory.ts';
import type { ToldErasures } from './told-erasures.ts';
import { walkCase } from './walk-case.ts';
import type { ChangedFile } from './walk-case.ts';
import { syncFolder, writeWhole } from './write-durable.ts';

/** An inventory that was taken and written, not yet named by an entry of the log. */
export interface TakenInventory {
  readonly sha256: string;
  readonly files: number;
  readonly bytes: number;
  readonly added: number;
  /** Captures that are gone and have a tombstone. */
  readonly erased: readonly string[];
  /** Files that are written once and are not what they were: they stay in the inventory as they were. */
  readonly altered: readonly string[];
  readonly missing: readonly string[];
  /** Files that no command writes unasked, and that are not what they were: taken over as they are. */
  readonly changed: readonly ChangedFile[];
  /** Removes inventories that no entry names any more; to be called when an entry names this one. */
  readonly removeOlder: () => void;
}

/** What an inventory is taken after, and for which log. */
export interface InventorySetting {
  /** SHA-256 of the inventory before; undefined for the first. */
  readonly before: string | undefined;
  readonly chain: string;
  readonly nowMs: number;
  /** What the audit log says was to be destroyed; asked where something is gone. Default: nothing. */
  readonly told?: () => ToldErasures;
}

/**
 * Takes the inventory of a case: every file with its size and SHA-256, written into the inventory folder.
 * Reads only what is new or bears another size or time than in the inventory before, and only folders in which something came or went.
 */
export function takeInventory(paths: AuditPaths, { before, chain, nowMs, told }: InventorySetting): TakenInventory {
  const walk = walkCase(paths, before, { nowMs, ...(told && { told }) });
  mkdirSync(paths.inventory, { recursive: true, mode: 0o700 });
  const shelves: Record<string, string> = {};
  let [files, bytes] = [0, 0];
  for (const [name, shelf] of [...walk.shelves()].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    shelves[name] = write(paths, shelfText(shelf));
    files += shelf.files.length;
    bytes += shelf.files.reduce((sum, file) => sum + file.bytes, 0);
  }
  const root = write(paths, rootText({ v: 1, chain, at: new Date(nowMs).toISOString(), files, bytes, shelves }));
  syncFolder(paths.inventory);
  const { added, erased, altered, missing, changed } = walk;
  const named = new Set([root, ...Object.values(shelves)]);
  return {
    sha256: root,
    files,
    bytes,
    added: added.length,
    erased,
    altered,
    missing,
    changed,
    removeOlder: () => removeOthers(paths.inventory, named),
  };
}

function write(paths: AuditPaths, text: string): string {
  const hash = sha256(text);
  const path = inventoryFile(paths.inventory, hash);
  if (!existsSync(path)) writeWhole(path, text);
  return hash;
}

function removeOthers(folder: string, named: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!named.has(name.replace(/\.jsonl$/, ''))) rmSync(join(folder, name), { force: true });
}
