import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PurgedRows } from '../../store/purged-rows.ts';

/** Files larger than this are not looked into, bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Where leadline keeps what it has purged from itself, or what may name ids only. */
const OWN = /^(?:audit|evidence|tombstones|retention)\/|^leadline\.db|\.lock$/;

/**
 * Files in a case folder that a person put there (exports, notes) and that name an address or a contact handle which was purged: they are that person's to delete.
 * Text only; what is packed or encrypted is not looked into. Paths are below the case folder.
 */
export function leftBehind(caseFolder: string, { urls, handles }: Pick<PurgedRows, 'urls' | 'handles'>): readonly string[] {
  const sought = new Set([...urls, ...handles]);
  if (sought.size === 0) return [];
  return readdirSync(caseFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(caseFolder.length + 1))
    .filter((path) => !OWN.test(path) && statSync(join(caseFolder, path)).size <= LARGEST)
    .filter((path) => names(readFileSync(join(caseFolder, path), 'utf8'), sought))
    .toSorted();
}

/** Whether one of the words of a text is sought, or what stands behind its first colon (`tel:+31…`, `telegram:name`). */
function names(text: string, sought: ReadonlySet<string>): boolean {
  return text.split(/[\s"'<>,;|()[\]{}]+/).some((word) => sought.has(word) || sought.has(word.slice(word.indexOf(':') + 1)));
}
