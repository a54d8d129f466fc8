import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditPaths } from './audit-paths.ts';
import { isLeadlinesOwn, LOOSE_SHELF, mayBeDeleted } from './covered-files.ts';
import { changeTime, hashFile } from './hash-file.ts';
import { readRoot, readShelf } from './inventory.ts';
import { walkCase } from './walk-case.ts';

/** A file that is not what the inventory says. */
export interface AlteredFile {
  readonly path: string;
  readonly what: 'altered' | 'missing' | 'planted';
  /** SHA-256 that the inventory names, and that of the file now; undefined when there is none. */
  readonly wanted?: string;
  readonly found?: string;
}

/**
 * How closely to look. `'changed'` reads only files whose size or time differs; `'added'` so, and looks for files that were planted anywhere; `'all'` reads each as well.
 * Before a command that changes the case it is one of the latter two, since what it changes is signed anew.
 */
export type LookAt = 'changed' | 'added' | 'all';

/**
 * Compares everything that is no capture (database, `case.json`, urgent records, logs) with the inventory that an entry names; what captures hold is left to `verify`.
 * An alteration that keeps size and time and that `'added'` passes over stays one: an inventory taken after it bears the hash of before.
 * Throws nothing: an inventory that cannot be read gives it as missing.
 */
export function findAltered(paths: AuditPaths, inventory: string, read: LookAt): readonly AlteredFile[] {
  const hash = readRoot(paths.inventory, inventory)?.shelves[LOOSE_SHELF];
  const shelf = hash === undefined ? undefined : readShelf(paths.inventory, hash);
  if (!shelf) return [{ path: 'audit/inventory', what: 'missing', wanted: inventory }];
  const altered: AlteredFile[] = [];
  for (const { path, bytes, mtime, sha256: wanted } of shelf.files) {
    const full = join(paths.caseFolder, path);
    if (!existsSync(full)) {
      // The private key may have been taken elsewhere: then it is the better kept.
      if (full !== paths.privateKey && !mayBeDeleted(path)) altered.push({ path, what: 'missing', wanted });
      continue;
    }
    const stats = lstatSync(full);
    if (read !== 'all' && stats.size === bytes && (mtime === 0 || changeTime(stats) === mtime)) continue;
    const found = hashFile(full);
    if (found !== wanted) altered.push({ path, what: 'altered', wanted, found });
  }
  return [
    ...altered,
    ...planted(paths, inventory, read).map((path) => ({ path, what: 'planted' as const, found: hashFile(join(paths.caseFolder, path)) })),
  ];
}

/** Files that lie where only leadline writes, and that no inventory names; a journal first, since whoever opens the database would take over what stands in it. */
function planted(paths: AuditPaths, inventory: string, read: LookAt): readonly string[] {
  const journals = ['leadline.db-wal', 'leadline.db-journal'].filter((name) => sizeOf(join(paths.caseFolder, name)) > 0);
  const added = read !== 'changed' ? walkCase(paths, inventory, { nowMs: Infinity }).added : [];
  return [...journals, ...added.filter(isLeadlinesOwn)];
}

function sizeOf(path: string): number {
  return existsSync(path) ? lstatSync(path).size : 0;
}
