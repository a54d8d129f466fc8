import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { itemStore } from '../../evidence/item-store.ts';
import type { ItemStore } from '../../evidence/item-store.ts';
import { writePurgeTombstones } from '../../evidence/purge-tombstone.ts';
import type { PurgeTombstone } from '../../evidence/purge-tombstone.ts';
import { parseRecord } from '../../evidence/record-file.ts';
import { storedBodies } from '../../evidence/stored-bodies.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import { bodiesOnlyOf } from '../../store/captures.ts';
import { overwriteWhatIsDeleted, rewriteDatabase } from '../../store/overwrite-deleted.ts';
import { deletePurgedRows, findPurgedRows } from '../../store/purged-rows.ts';
import type { PurgedRows } from '../../store/purged-rows.ts';
import { assessmentLog } from '../assessment/assessment-log.ts';
import { forgetShapes } from './forget-shapes.ts';
import { purgeLogs } from './purge-logs.ts';
import { removePurgeOrder, writePurgeOrder } from './purge-order.ts';
import type { PurgeOrder } from './purge-order.ts';
import { purgePapers } from './purge-papers.ts';
import type { CustodyCase } from './retention-items.ts';

/**
 * Carries a purge out, step by step; gives the name of each step when it is done.
 * Each step may be done again and then does nothing more, and none takes away what a later one must know: a purge that was stopped anywhere is finished by doing all of it again.
 * The case must be entered for this command alone.
 */
export function* purgeSteps({ db, paths }: Pick<CustodyCase, 'db' | 'paths'>, order: PurgeOrder): Generator<string> {
  writePurgeOrder(paths.folder, order);
  yield 'order written';
  const found = findPurgedRows(db, order);
  // After a stop the database may have forgotten its ads already.
  const rows: PurgedRows = { ...found, captureIds: order.captures, leadIds: order.leads };
  const tombstone = { reason: order.reason, basis: order.basis, approvedBy: order.approvedBy, destroyedAt: order.at, plan: order.plan };
  writePurgeTombstones(paths.tombstones, tombstonesOf(paths, order, tombstone));
  yield 'tombstones written';
  purgeLogs(paths, rows.urls);
  yield 'logs cleared';
  urgentLog(paths.urgent, paths.cipher).forget(new Set(order.urgent));
  yield 'urgent records cleared';
  assessmentLog(paths).forget(new Set(order.leads));
  yield 'assessments cleared';
  purgePapers(paths, rows, tombstone);
  yield 'accounts of scans written anew';
  const bodies = bodiesOnlyOf(db, order.captures);
  overwriteWhatIsDeleted(db);
  removeEarlierBodies(paths, bodies, tombstone);
  deletePurgedRows(db, rows);
  forgetShapes(db);
  yield 'rows deleted';
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  for (const id of order.captures) items.destroy(id);
  yield 'items destroyed';
  removeCopies(paths, order.captures);
  yield 'copies removed';
  rewriteDatabase(db);
  yield 'database written anew';
  removePurgeOrder(paths.folder);
}

function* tombstonesOf(
  paths: CasePaths,
  { captures, urgent }: PurgeOrder,
  tombstone: Omit<PurgeTombstone, 'id' | 'recordSha256'>,
): Generator<PurgeTombstone> {
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  for (const id of captures) {
    yield { ...tombstone, id, recordSha256: recordHash(items, id) };
  }
  for (const id of urgent) yield { ...tombstone, id, recordSha256: null };
}

/** What the record of an item says of itself; null where it is gone, or was altered: that keeps nobody from purging it. */
function recordHash(items: ItemStore, id: string): string | null {
  try {
    return parseRecord(items.read(id)?.record ?? '')?.recordSha256 ?? null;
  } catch {
    return null;
  }
}

/** Removes the bodies that version 0.1 kept by hash, and that no capture shows which stays. */
function removeEarlierBodies(
  paths: CasePaths,
  hashes: ReturnType<typeof bodiesOnlyOf>,
  tombstone: Omit<PurgeTombstone, 'id' | 'recordSha256'>,
): void {
  if (!existsSync(paths.earlierBodies)) return;
  const bodies = storedBodies(paths);
  writePurgeTombstones(
    paths.tombstones,
    hashes.map((id) => ({ ...tombstone, id, recordSha256: null })),
  );
  for (const hash of hashes) bodies.destroy(hash, []);
}

/** What else holds the same: pages made for viewing, databases that a rebuild has kept beside, what a stopped command left. */
function removeCopies(paths: CasePaths, captures: readonly string[]): void {
  const views = join(paths.folder, 'views');
  const going = new Set(captures);
  for (const name of existsSync(views) ? readdirSync(views) : [])
    if (going.has(name.split('.')[0] ?? '')) rmSync(join(views, name), { force: true });
  for (const name of readdirSync(paths.folder))
    if (/^leadline\.db\.replaced(?:-wal|-shm)?$/.test(name)) rmSync(join(paths.folder, name), { force: true });
  for (const name of readdirSync(paths.evidence, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.part')) rmSync(join(paths.evidence, name), { force: true });
  rmSync(paths.work, { recursive: true, force: true });
}
