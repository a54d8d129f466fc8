import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { Via } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CaseDatabase } from './open-database.ts';

/** Why and until when an entry waits; the reason stands beside it until it is asked for. */
export interface Wait {
  /** Epoch milliseconds. */
  readonly dueMs: number;
  readonly reason: string;
}

/** What happens to many waiting URLs of a scan at once. Every method that changes something must run inside a write batch or on its own. */
export interface FrontierWaits {
  /** Lets the queued entries of one origin in a group wait; those that a redirect leads elsewhere are left alone. */
  deferOrigin(at: { readonly targetId: string; readonly group: string; readonly origin: string }, wait: Wait): void;
  deferOne(id: number, wait: Wait): void;
  /** Notes how an entry is asked for after all. */
  askBy(id: number, via: Via): void;
  /** The id of a URL that waits for its first request; undefined when it does not. */
  unasked(targetId: string, canonical: CanonicalUrl): number | undefined;
  /** Gives one entry up, with the reason. */
  giveUp(id: number, skip: { readonly outcome: Outcome; readonly detail: string }): void;
  /** Puts a URL back that was not to be asked for because its record had not changed; true when it was one. */
  askAfterAll(targetId: string, canonical: CanonicalUrl): boolean;
  /** Whether every queued entry of a group waits for this reason. */
  allWaitFor(group: string, reason: string): boolean;
  /** Gives up the entries of a target that wait for one reason; returns how many. */
  skipWaiting(targetId: string, reason: string, skip: { outcome: Outcome; detail: string; atMs: number }): number;
  /** Gives up every queued entry of a group; returns how many of each target. */
  skipGroup(group: string, skip: { outcome: Outcome; detail: string; atMs: number }): { targetId: string; count: number }[];
}

/** The waits of a scan, prepared statements held. */
export function frontierWaits(db: CaseDatabase, scanId: number): FrontierWaits {
  const deferOrigin = db.prepare(
    `UPDATE frontier SET due_ms = ?, detail = ? WHERE scan_id = ? AND target_id = ? AND group_name = ? AND state = 'queued' AND hops = '[]' AND substr(url, 1, ?) = ?`,
  );
  const deferOne = db.prepare("UPDATE frontier SET due_ms = ?, detail = ? WHERE id = ? AND state = 'queued'");
  const askBy = db.prepare('UPDATE frontier SET via = ? WHERE id = ?');
  const unasked = db
    .prepare<[number, string, string], number>(
      "SELECT id FROM frontier WHERE scan_id = ? AND target_id = ? AND canonical = ? AND state = 'queued' AND attempts = 0 AND hops = '[]' AND capture_id IS NULL",
    )
    .pluck();
  const giveUp = db.prepare("UPDATE frontier SET state = 'skipped', outcome = ?, detail = ? WHERE id = ?");
  const askAfterAll = db.prepare(
    "UPDATE frontier SET state = 'queued', outcome = NULL, detail = NULL WHERE scan_id = ? AND target_id = ? AND canonical = ? AND state = 'skipped' AND outcome = 'not-modified'",
  );
  const waitsForElse = db.prepare(
    "SELECT 1 FROM frontier WHERE scan_id = ? AND group_name = ? AND state = 'queued' AND detail IS NOT ? LIMIT 1",
  );
  const skipWaiting = db.prepare(
    "UPDATE frontier SET state = 'skipped', outcome = ?, detail = ?, done_ms = ? WHERE scan_id = ? AND target_id = ? AND state = 'queued' AND detail = ?",
  );
  const inGroup = db.prepare<[number, string], { targetId: string; count: number }>(
    "SELECT target_id AS targetId, count(*) AS count FROM frontier WHERE scan_id = ? AND group_name = ? AND state = 'queued' GROUP BY target_id",
  );
  const skipGroup = db.prepare(
    "UPDATE frontier SET state = 'skipped', outcome = ?, detail = ?, done_ms = ? WHERE scan_id = ? AND group_name = ? AND state = 'queued'",
  );
  return {
    deferOrigin: ({ targetId, group, origin }, { dueMs, reason }) =>
      void deferOrigin.run(Math.ceil(dueMs), reason, scanId, targetId, group, origin.length + 1, `${origin}/`),
    deferOne: (id, { dueMs, reason }) => void deferOne.run(Math.ceil(dueMs), reason, id),
    askBy: (id, via) => void askBy.run(via, id),
    unasked: (targetId, canonical) => unasked.get(scanId, targetId, canonical),
    giveUp: (id, { outcome, detail }) => void giveUp.run(outcome, detail, id),
    askAfterAll: (targetId, canonical) => askAfterAll.run(scanId, targetId, canonical).changes > 0,
    allWaitFor: (group, reason) => waitsForElse.get(scanId, group, reason) === undefined,
    skipWaiting: (targetId, reason, { outcome, detail, atMs }) =>
      skipWaiting.run(outcome, detail, Math.round(atMs), scanId, targetId, reason).changes,
    skipGroup: (group, { outcome, detail, atMs }) => {
      const counts = inGroup.all(scanId, group);
      skipGroup.run(outcome, detail, Math.round(atMs), scanId, group);
      return counts;
    },
  };
}
