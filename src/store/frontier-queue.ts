import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { FrontierEntry, PageClass, Via } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CaseDatabase } from './open-database.ts';

/** A URL to be added to the frontier of a scan, or to be recorded as not to be fetched. */
export interface NewEntry {
  readonly targetId: string;
  readonly url: string;
  readonly canonical: CanonicalUrl;
  readonly group: string;
  readonly pageClass: PageClass;
  readonly priority: number;
  readonly depth: number;
  readonly via: Via;
  readonly foundOn: number | undefined;
  /** Why it is not fetched; undefined: it waits to be fetched. */
  readonly skip?: { readonly outcome: Outcome; readonly detail: string };
}

/** What became of an entry. */
export interface Settlement {
  readonly outcome: Outcome;
  readonly detail: string;
  readonly status: number | undefined;
  readonly captureId: string | undefined;
  readonly atMs: number;
}

/** How an entry goes back to wait for its next request. */
export interface Requeue {
  readonly group: string;
  readonly via: Via;
  readonly attempts: number;
  readonly hops: readonly string[];
  /** Not before, epoch milliseconds. */
  readonly dueMs: number;
  readonly pageClass?: PageClass;
}

/** The URLs of one scan. Every method that changes something must run inside a write batch. */
export interface FrontierQueue {
  /** Adds a URL unless the target has it already; true when it was added. */
  add(entry: NewEntry): boolean;
  /** Whether a URL was met in this scan, whatever became of it. */
  has(targetId: string, canonical: CanonicalUrl): boolean;
  /** The best entries of a group that may go at `nowMs`; at most `count`. */
  next(group: string, nowMs: number, count: number): FrontierEntry[];
  /** When the first entry of a group that must still wait at `nowMs` may go; undefined when none waits. */
  nextDueMs(group: string, nowMs: number): number | undefined;
  settle(id: number, settlement: Settlement): void;
  requeue(id: number, requeue: Requeue): void;
  /** Gives up every queued entry of a target, with the reason; returns how many. */
  skipQueued(targetId: string, skip: { outcome: Outcome; detail: string; atMs: number }): number;
  /** Groups with queued entries and when the first of them may go. */
  groups(): { group: string; dueMs: number }[];
}

interface FrontierRow {
  id: number;
  target_id: string;
  url: string;
  canonical: string;
  group_name: string;
  page_class: string;
  priority: number;
  depth: number;
  via: string;
  attempts: number;
  hops: string;
  found_on: number | null;
}

/** The frontier of a scan, prepared statements held. */
export function frontierQueue(db: CaseDatabase, scanId: number): FrontierQueue {
  const insert = db.prepare(
    `INSERT OR IGNORE INTO frontier (scan_id, target_id, canonical, url, group_name, page_class, priority, depth, via, found_on, state, outcome, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const met = db
    .prepare<[number, string, string], number>('SELECT 1 FROM frontier WHERE scan_id = ? AND target_id = ? AND canonical = ?')
    .pluck();
  const next = db.prepare<[number, string, number, number], FrontierRow>(
    `SELECT id, target_id, url, canonical, group_name, page_class, priority, depth, via, attempts, hops, found_on FROM frontier
     WHERE scan_id = ? AND group_name = ? AND state = 'queued' AND due_ms <= ? ORDER BY priority, id LIMIT ?`,
  );
  const nextDue = db
    .prepare<[number, string, number], number | null>(
      "SELECT min(due_ms) FROM frontier WHERE scan_id = ? AND group_name = ? AND state = 'queued' AND due_ms > ?",
    )
    .pluck();
  const settle = db.prepare(
    "UPDATE frontier SET state = 'done', outcome = ?, detail = ?, status = ?, capture_id = coalesce(?, capture_id), done_ms = ? WHERE id = ?",
  );
  const requeue = db.prepare(
    "UPDATE frontier SET state = 'queued', detail = NULL, group_name = ?, via = ?, attempts = ?, hops = ?, due_ms = ?, page_class = coalesce(?, page_class) WHERE id = ?",
  );
  const skipQueued = db.prepare(
    "UPDATE frontier SET state = 'skipped', outcome = ?, detail = ?, done_ms = ? WHERE scan_id = ? AND target_id = ? AND state = 'queued'",
  );
  const groups = db.prepare<[number], { group_name: string; due_ms: number }>(
    "SELECT group_name, min(due_ms) AS due_ms FROM frontier WHERE scan_id = ? AND state = 'queued' GROUP BY group_name ORDER BY group_name",
  );
  return {
    add: ({ targetId, canonical, url, group, pageClass, priority, depth, via, foundOn, skip }) =>
      insert.run(
        scanId,
        targetId,
        canonical,
        url,
        group,
        pageClass,
        priority,
        depth,
        via,
        foundOn ?? null,
        skip ? 'skipped' : 'queued',
        skip?.outcome ?? null,
        skip?.detail ?? null,
      ).changes > 0,
    has: (targetId, canonical) => met.get(scanId, targetId, canonical) !== undefined,
    next: (group, nowMs, count) => next.all(scanId, group, nowMs, count).map(toEntry),
    nextDueMs: (group, nowMs) => nextDue.get(scanId, group, nowMs) ?? undefined,
    settle: (id, { outcome, detail, status, captureId, atMs }) =>
      void settle.run(outcome, detail, status ?? null, captureId ?? null, atMs, id),
    requeue: (id, { group, via, attempts, hops, dueMs, pageClass }) =>
      void requeue.run(group, via, attempts, JSON.stringify(hops), Math.ceil(dueMs), pageClass ?? null, id),
    skipQueued: (targetId, { outcome, detail, atMs }) => skipQueued.run(outcome, detail, Math.round(atMs), scanId, targetId).changes,
    groups: () => groups.all(scanId).map(({ group_name, due_ms }) => ({ group: group_name, dueMs: due_ms })),
  };
}

function toEntry(row: FrontierRow): FrontierEntry {
  return {
    id: row.id,
    targetId: row.target_id,
    url: row.url,
    canonical: row.canonical as CanonicalUrl,
    group: row.group_name,
    pageClass: row.page_class as PageClass,
    priority: row.priority,
    depth: row.depth,
    via: row.via as Via,
    attempts: row.attempts,
    hops: JSON.parse(row.hops) as string[],
    foundOn: row.found_on ?? undefined,
  };
}
