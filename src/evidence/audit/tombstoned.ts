import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tombstones among these files account for: body hashes and capture ids. Paths are below the case folder. */
export function tombstonesIn(caseFolder: string, paths: Iterable<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const path of paths) {
    if (!path.startsWith('tombstones/')) continue;
    ids.add(stemOf(path));
    for (const [id] of readFileSync(join(caseFolder, path), 'utf8').matchAll(/cap-[0-9a-f]{1,64}/g)) ids.add(id);
  }
  return ids;
}

/** Whether a tombstone accounts for a file of the evidence that is gone. */
export function isAccounted(path: string, tombstones: ReadonlySet<string>): boolean {
  if (!path.startsWith('evidence/')) return false;
  const parts = path.split('/').map(stemOf);
  // Papers of different scans bear the same names: only with that of its scan does a tombstone mean one of them.
  return parts[1] === 'scans' ? tombstones.has(paperTombstone(parts[2] ?? '', parts[3] ?? '')) : parts.some((part) => tombstones.has(part));
}

/** The name of the tombstone of a paper of a scan, without ending: `scan-000001-ledger-001`. */
export function paperTombstone(scanFolder: string, fileName: string): string {
  return `${scanFolder}-${stemOf(fileName)}`;
}

/** The last part of a path up to its first dot. */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).split('.')[0] ?? '';
}
