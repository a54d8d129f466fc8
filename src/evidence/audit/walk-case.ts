import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditPaths } from './audit-paths.ts';
import { coverOf, isLeadlinesOwn, isWrittenOnce, shelfOf } from './covered-files.ts';
import { changeTime, hashFile } from './hash-file.ts';
import { readRoot, readShelf } from './inventory.ts';
import type { InventoryFile, InventoryFolder, InventoryShelf } from './inventory.ts';
import { toldErasures } from './told-erasures.ts';
import type { ToldErasures } from './told-erasures.ts';
import { isAccounted, toldTombstones } from './tombstoned.ts';

/** A file or folder that changed so recently may change again without another time: it is looked at anew next time. Microseconds. */
const FRESH = 3_000_000;

/** A file that bears another content than before; `found` undefined: it is gone. */
export interface ChangedFile {
  readonly path: string;
  readonly wanted: string;
  readonly found?: string;
}

/** What a walk over a case folder found beside what an inventory says of it. */
export interface WalkedCase {
  /** Files that the inventory does not name. */
  readonly added: readonly string[];
  /** Files written once that are gone with a tombstone, without one, and that are not what they were. */
  readonly erased: readonly string[];
  readonly missing: readonly string[];
  readonly altered: readonly string[];
  /** Files that are neither written once nor written by a command alone, and are not what they were: a person may have changed them. */
  readonly changed: readonly ChangedFile[];
  /** Everything, by shelf, sorted: as it is, but for what is missing or altered, which stays as it was. */
  shelves(): ReadonlyMap<string, InventoryShelf>;
}

/** Walks over a case folder; reads only what is new or bears another size or time than in the inventory `before`, and only folders in which something came or went. `nowMs` tells what is fresh; `Infinity` where nothing is to be written of it. `told`: what the audit log says was to be destroyed. */
export function walkCase(
  paths: AuditPaths,
  before: string | undefined,
  { nowMs, told = () => toldErasures([]) }: { readonly nowMs: number; readonly told?: () => ToldErasures },
): WalkedCase {
  const walk = new CaseWalk(paths.caseFolder, readKnown(paths, before), nowMs * 1000 - FRESH);
  walk.folder('');
  walk.accountForMissing(told);
  return walk;
}

/** What the inventory before says. Shelves that cannot be read count as empty: their files are read again. */
function readKnown(paths: AuditPaths, before: string | undefined): InventoryShelf {
  const root = before === undefined ? undefined : readRoot(paths.inventory, before);
  const shelves = Object.values(root?.shelves ?? {}).map((hash) => readShelf(paths.inventory, hash));
  return { folders: shelves.flatMap((shelf) => shelf?.folders ?? []), files: shelves.flatMap((shelf) => shelf?.files ?? []) };
}

/** One walk over a case folder beside what was known of it. */
class CaseWalk {
  /** Files that were not known. */
  readonly added: string[] = [];
  readonly erased: string[] = [];
  readonly altered: string[] = [];
  readonly missing: string[] = [];
  readonly changed: ChangedFile[] = [];
  readonly #root: string;
  readonly #fresh: number;
  readonly #knownFiles: ReadonlyMap<string, InventoryFile>;
  readonly #knownFolders: ReadonlyMap<string, number>;
  /** Known files and folders by the folder they lie in. */
  readonly #inside = new Map<string, { files: Set<string>; folders: Set<string> }>();
  readonly #files = new Map<string, InventoryFile>();
  readonly #folders: InventoryFolder[] = [];

  constructor(root: string, known: InventoryShelf, fresh: number) {
    this.#root = root;
    this.#fresh = fresh;
    this.#knownFiles = new Map(known.files.map((file) => [file.path, file]));
    this.#knownFolders = new Map(known.folders.map(({ folder, mtime }) => [folder, mtime]));
    for (const path of this.#knownFiles.keys()) {
      const folder = parentOf(path);
      this.#of(folder).files.add(path);
      if (isItem(folder)) this.#of(parentOf(folder)).folders.add(folder);
    }
    for (const path of this.#knownFolders.keys()) if (path !== '') this.#of(parentOf(path)).folders.add(path);
  }

  /** Walks one folder; `''` is the case folder itself. */
  folder(path: string): void {
    if (path === 'audit/inventory') return;
    const stats = lstatSync(join(this.#root, path));
    const mtime = changeTime(stats) > this.#fresh ? 0 : changeTime(stats);
    if (!isItem(path)) this.#folders.push({ folder: path, mtime });
    if (mtime !== 0 && this.#knownFolders.get(path) === mtime && path.startsWith('evidence/')) {
      const { files, folders } = this.#of(path);
      this.#takeOver(files);
      for (const folder of folders) this.#below(folder);
      return;
    }
    for (const entry of readdirSync(join(this.#root, path), { withFileTypes: true })) {
      const below = path === '' ? entry.name.toWellFormed() : `${path}/${entry.name.toWellFormed()}`;
      if (entry.isDirectory()) this.#below(below);
      else if (coverOf(below) === 'inventory') this.#file(below);
    }
  }

  /** What was known and is not there any more: erased where a tombstone says so that the log tells of, else still expected. */
  accountForMissing(told: () => ToldErasures): void {
    const away = [...this.#knownFiles].filter(([path]) => !this.#files.has(path));
    for (const [path, { sha256: wanted }] of away) if (!isLeadlinesOwn(path)) this.changed.push({ path, wanted });
    const gone = away.filter(([path]) => isWrittenOnce(path));
    // A case may have as many tombstones as captures: they are read only where something is gone.
    const tombstones = gone.length > 0 ? toldTombstones(this.#root, this.#files.keys(), told()) : new Set<string>();
    for (const [path, file] of gone) {
      if (isAccounted(path, tombstones)) this.erased.push(path);
      else {
        this.missing.push(path);
        this.#files.set(path, file);
      }
    }
  }

  /** What was found, by shelf, sorted. */
  shelves(): ReadonlyMap<string, InventoryShelf> {
    const found = new Map<string, { folders: InventoryFolder[]; files: InventoryFile[] }>();
    const shelf = (name: string): { folders: InventoryFolder[]; files: InventoryFile[] } => {
      const known = found.get(name) ?? { folders: [], files: [] };
      found.set(name, known);
      return known;
    };
    for (const folder of this.#folders.toSorted((a, b) => (a.folder < b.folder ? -1 : 1)))
      shelf(shelfOf(folder.folder)).folders.push(folder);
    for (const path of [...this.#files.keys()].toSorted()) {
      const file = this.#files.get(path);
      if (file) shelf(shelfOf(path)).files.push(file);
    }
    return found;
  }

  /** The folder of one capture is made at once and never changed: what is known of it is not looked at again. */
  #below(folder: string): void {
    const { files } = this.#of(folder);
    if (isItem(folder) && files.size > 0) this.#takeOver(files);
    else this.folder(folder);
  }

  #takeOver(files: Iterable<string>): void {
    for (const path of files) {
      const file = this.#knownFiles.get(path);
      if (file) this.#files.set(path, file);
    }
  }

  #file(path: string): void {
    const known = this.#knownFiles.get(path);
    const stats = lstatSync(join(this.#root, path));
    if (known && known.mtime !== 0 && known.mtime === changeTime(stats) && known.bytes === stats.size) {
      this.#files.set(path, known);
      return;
    }
    const now = this.#read(path);
    if (!known) this.added.push(path);
    if (known && known.sha256 !== now.sha256 && !isLeadlinesOwn(path)) this.changed.push({ path, wanted: known.sha256, found: now.sha256 });
    if (known && known.sha256 !== now.sha256 && isWrittenOnce(path)) {
      this.altered.push(path);
      this.#files.set(path, known);
    } else this.#files.set(path, now);
  }

  #read(path: string): InventoryFile {
    const full = join(this.#root, path);
    const stats = lstatSync(full);
    const mtime = changeTime(stats);
    return { path, bytes: stats.size, mtime: mtime > this.#fresh ? 0 : mtime, sha256: hashFile(full) };
  }

  #of(folder: string): { files: Set<string>; folders: Set<string> } {
    const known = this.#inside.get(folder) ?? { files: new Set(), folders: new Set() };
    this.#inside.set(folder, known);
    return known;
  }
}

/** Whether a folder is that of one capture. */
function isItem(folder: string): boolean {
  return /^evidence\/(?:.{1,200}\/)?cap-[0-9a-f]{1,64}$/.test(folder);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
