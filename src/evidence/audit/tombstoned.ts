import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ToldErasures } from './told-erasures.ts';

/** What of a tombstone says for what it stands. */
const TOMBSTONE = z.object({ plan: z.string().optional(), captures: z.array(z.string()).optional() });
type Standing = z.infer<typeof TOMBSTONE>;

/** What the tombstones among these files account for: body hashes and capture ids. Paths are below the case folder. */
export function tombstonesIn(caseFolder: string, paths: Iterable<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [path, { captures = [] }] of readTombstones(caseFolder, paths)) for (const id of [stemOf(path), ...captures]) ids.add(id);
  return ids;
}

/** As `tombstonesIn`, of those tombstones alone that the audit log tells of: whoever can write files can plant others. */
export function toldTombstones(caseFolder: string, paths: Iterable<string>, { plans, bodies }: ToldErasures): ReadonlySet<string> {
  const all = readTombstones(caseFolder, paths);
  const ofPlan = new Map<string, number>();
  for (const [path, { plan = '' }] of all) if (stemOf(path).startsWith('cap-')) ofPlan.set(plan, (ofPlan.get(plan) ?? 0) + 1);
  const isTold = (path: string, { plan }: Standing): boolean =>
    plan === undefined ? bodies.has(stemOf(path)) : (ofPlan.get(plan) ?? 0) <= (plans.get(plan) ?? -1);
  return tombstonesIn(
    caseFolder,
    [...all].flatMap(([path, tombstone]) => (isTold(path, tombstone) ? [path] : [])),
  );
}

function readTombstones(caseFolder: string, paths: Iterable<string>): ReadonlyMap<string, Standing> {
  const tombstones = new Map<string, Standing>();
  for (const path of paths)
    if (path.startsWith('tombstones/')) tombstones.set(path, standingIn(readFileSync(join(caseFolder, path), 'utf8')));
  return tombstones;
}

/** Nothing for a file that is no tombstone: then only its name counts. */
function standingIn(text: string): Standing {
  try {
    return TOMBSTONE.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
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
