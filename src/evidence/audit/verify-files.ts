import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditFinding } from './audit-finding.ts';
import { auditPaths } from './audit-paths.ts';
import { coverOf, isLeadlinesOwn, isWrittenOnce, mayBeDeleted } from './covered-files.ts';
import { hashFile } from './hash-file.ts';
import { readRoot, readShelf } from './inventory.ts';
import type { InventoryFile } from './inventory.ts';
import { toldErasures } from './told-erasures.ts';
import type { ToldErasures } from './told-erasures.ts';
import { isAccounted, toldTombstones } from './tombstoned.ts';

/** What was found of the files of a case. */
export interface VerifiedFiles {
  readonly findings: readonly AuditFinding[];
  /** Files that the inventory names, how many of them were read, and how many are what it says. */
  readonly expected: number;
  readonly read: number;
  readonly intact: number;
  /** Items that were purged and that an intact tombstone accounts for. */
  readonly purged: number;
  /** Whether the database is what the inventory says, and nothing lies beside it. */
  readonly databaseIntact: boolean;
  /** When the inventory was taken; undefined when it cannot be read. */
  readonly takenAt: string | undefined;
  /** The choice that was made. */
  readonly choose: (name: string) => boolean;
}

/** What to compare with. */
export interface FileCheck {
  /** SHA-256 of the inventory that a verified entry names; undefined when none does. */
  readonly inventory: string | undefined;
  /** Whether a command did not come to its checkpoint. */
  readonly uncovered: boolean;
  /** What the audit log says was to be destroyed; asked where a command is under way. Default: nothing. */
  readonly told?: () => ToldErasures;
  /** Makes the choice which of these files of the evidence to read; everything else is read always. */
  readonly makeChoice: (paths: Iterable<string>) => (name: string) => boolean;
}

/** Compares every file of a case with the inventory. Writes nothing, follows no link. */
export function verifyFiles(
  caseFolder: string,
  { inventory, uncovered, told = () => toldErasures([]), makeChoice }: FileCheck,
): VerifiedFiles {
  const paths = auditPaths(caseFolder);
  const findings: AuditFinding[] = [];
  const find = (code: AuditFinding['code'], where: string, detail?: string): void => {
    findings.push({ code, where, ...(detail === undefined ? {} : { detail }) });
  };
  const named = readInventory(paths.inventory, inventory);
  if (!named) find('INVENTORY_DAMAGED', inventory === undefined ? 'audit' : `audit/inventory/${inventory}.jsonl`);
  const expected = named?.files ?? new Map<string, InventoryFile>();
  const choose = makeChoice([...expected.keys()].filter(isCapture));
  const seen = new Set<string>();
  const result = { read: 0, intact: 0, purged: 0, databaseIntact: false, takenAt: named?.at };
  const known = (path: string, file: InventoryFile): void => {
    if (isCapture(path) && !choose(path)) return;
    result.read += 1;
    const found = hashOf(join(caseFolder, path));
    if (found === file.sha256) {
      result.intact += 1;
      if (/^tombstones\/cap-[0-9a-f]{1,64}\.json$/.test(path)) result.purged += 1;
      if (path === 'leadline.db') result.databaseIntact = true;
    } else if (uncovered && mayChange(path)) find('CHANGED_SINCE', path);
    else find('FILE_ALTERED', path, `SHA-256 ${file.sha256} at the last checkpoint, ${found} now`);
  };
  for (const path of filesBelow(caseFolder, '')) {
    seen.add(path);
    if (lstatSync(join(caseFolder, path)).isSymbolicLink()) find('LINK', path);
    const file = expected.get(path);
    if (file) known(path, file);
    else for (const code of strange(caseFolder, path, { uncovered, names: named?.names })) find(code, path);
  }
  // A tombstone that no checkpoint covers accounts for something only while a command is under way, and if the log tells of it.
  const tombstones = uncovered ? toldTombstones(caseFolder, seen, told()) : new Set<string>();
  for (const path of expected.keys())
    if (!seen.has(path)) {
      if (path === 'audit/signing-key.pem') find('KEY_ELSEWHERE', path);
      else if (!mayBeDeleted(path) && !isAccounted(path, tombstones)) find('FILE_MISSING', path);
    }
  const journal = findings.some(({ code }) => code === 'JOURNAL_PLANTED');
  return { findings, expected: expected.size, choose, ...result, databaseIntact: result.databaseIntact && !journal };
}

/** What is to be said of a file that the inventory does not name. */
function strange(
  caseFolder: string,
  path: string,
  { uncovered, names }: { uncovered: boolean; names: ReadonlySet<string> | undefined },
): readonly AuditFinding['code'][] {
  const full = join(caseFolder, path);
  switch (coverOf(path)) {
    case 'chain': {
      if (!path.startsWith('audit/inventory/')) return [];
      const name = /([0-9a-f]{64})\.jsonl$/.exec(path)?.[1];
      if (name === undefined) return [path.endsWith('.part') ? 'LEFTOVER' : 'FILE_EXTRA'];
      if (hashOf(full) !== name) return ['FILE_ALTERED'];
      return names?.has(name) === true ? [] : ['LEFTOVER'];
    }
    case 'empty':
      if (lstatSync(full).isFile() && lstatSync(full).size === 0) return [];
      if (!path.startsWith('leadline.db')) return ['LOCK_NOT_EMPTY'];
      return [uncovered ? 'NOT_COVERED' : 'JOURNAL_PLANTED'];
    case 'none':
      return ['LEFTOVER'];
    default:
      // Beside the folders of leadline a person may keep something of their own.
      return [uncovered || !isLeadlinesOwn(path) ? 'NOT_COVERED' : 'FILE_EXTRA'];
  }
}

/** The files that make up the bulk of a case: the items of captures, and bodies that version 0.1 kept. */
function isCapture(path: string): boolean {
  return path.startsWith('evidence/') && /\/cap-[0-9a-f]{1,64}\/|^evidence\/bodies\//.test(path);
}

/** What a command may change in a file that stood at the last checkpoint. */
function mayChange(path: string): boolean {
  return isLeadlinesOwn(path) && !isWrittenOnce(path);
}

function readInventory(
  folder: string,
  inventory: string | undefined,
): { readonly files: ReadonlyMap<string, InventoryFile>; readonly names: ReadonlySet<string>; readonly at: string } | undefined {
  const root = inventory === undefined ? undefined : readRoot(folder, inventory);
  if (!root || inventory === undefined) return undefined;
  const files = new Map<string, InventoryFile>();
  for (const hash of Object.values(root.shelves)) {
    const shelf = readShelf(folder, hash);
    if (!shelf) return undefined;
    for (const file of shelf.files) files.set(file.path, file);
  }
  return { files, names: new Set([inventory, ...Object.values(root.shelves)]), at: root.at };
}

/** Empty when the file cannot be read: it is then no more what it was. */
function hashOf(path: string): string {
  try {
    return hashFile(path);
  } catch {
    return '';
  }
}

function* filesBelow(root: string, folder: string): Generator<string> {
  if (!existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name.toWellFormed() : `${folder}/${entry.name.toWellFormed()}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else yield path;
  }
}
