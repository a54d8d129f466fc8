import type { NewEntry } from './frontier-queue.ts';
import type { CaseDatabase } from './open-database.ts';

/** URLs of a scan that were left out because they promised nothing new, or lay too deep. Every method that changes something must run inside a write batch. */
export interface LeftOut {
  /** The reasons that begin so, with how many URLs of a target were left out for each. */
  reasons(targetId: string): readonly { readonly reason: string; readonly count: number }[];
  /** Puts `count` of the URLs of a reason back, spread over all of them; their ids and groups. */
  ask(targetId: string, reason: string, count: number): readonly LeftOutEntry[];
  /** A URL that waits for its first request, or was left out as nothing new, is named by a list as its record or another page of itself: it takes that class and its turn. Undefined: it is no such URL. */
  promote(targetId: string, entry: Pick<NewEntry, 'canonical' | 'pageClass' | 'priority'>): Promoted | undefined;
  /** A URL that was met too deep (`depth`) is met again, near enough: whether it was such a one, which is asked for now. */
  reach(targetId: string, entry: Pick<NewEntry, 'canonical' | 'pageClass' | 'depth' | 'priority'>): boolean;
  /** Puts all URLs of a reason back. */
  askAll(targetId: string, reason: string): readonly LeftOutEntry[];
}

/** A URL that is asked for after all. */
export interface LeftOutEntry {
  readonly id: number;
  readonly group: string;
}

/** What a URL was before a list named it. */
export interface Promoted {
  readonly wasLeftOut: boolean;
  /** Whether it had been met as any link only. */
  readonly wasOther: boolean;
}

/** How the reasons begin: another spelling of a page that was read; a class of pages that brings nothing new. */
export const LEFT_OUT = { twin: 'twin: ', spent: 'nothing new: ' } as const;

/** The URLs that a scan left out, prepared statements held. */
export function leftOut(db: CaseDatabase, scanId: number): LeftOut {
  const { twin, spent } = LEFT_OUT;
  const reasons = db.prepare<[number, string, string, string], { reason: string; count: number }>(
    `SELECT detail AS reason, count(*) AS count FROM frontier WHERE scan_id = ? AND target_id = ? AND outcome = 'out-of-scope'
     AND (substr(detail, 1, ${twin.length}) = ? OR substr(detail, 1, ${spent.length}) = ?) GROUP BY detail ORDER BY min(id)`,
  );
  const entries = db.prepare<[number, string, string], LeftOutEntry>(
    "SELECT id, group_name AS 'group' FROM frontier WHERE scan_id = ? AND target_id = ? AND outcome = 'out-of-scope' AND detail = ? ORDER BY id",
  );
  const back = db.prepare("UPDATE frontier SET state = 'queued', outcome = NULL, detail = NULL, done_ms = NULL WHERE id = ?");
  const known = db.prepare<[number, string, string, string, number, string], { state: string; pageClass: string }>(
    `SELECT state, page_class AS pageClass FROM frontier WHERE scan_id = ? AND target_id = ? AND canonical = ? AND page_class IN ('other', ?) AND attempts = 0 AND hops = '[]'
       AND (state = 'queued' OR (outcome = 'out-of-scope' AND substr(detail, 1, ?) = ?))`,
  );
  const promote = db.prepare(
    "UPDATE frontier SET page_class = ?, priority = min(priority, ?), state = 'queued', outcome = NULL, detail = NULL, done_ms = NULL WHERE scan_id = ? AND target_id = ? AND canonical = ?",
  );
  const reach = db.prepare(
    `UPDATE frontier SET page_class = ?, depth = ?, priority = ?, state = 'queued', outcome = NULL, detail = NULL, done_ms = NULL
     WHERE scan_id = ? AND target_id = ? AND canonical = ? AND outcome = 'out-of-scope' AND detail = 'depth'`,
  );
  const put = (chosen: readonly LeftOutEntry[]): readonly LeftOutEntry[] => {
    for (const { id } of chosen) back.run(id);
    return chosen;
  };
  return {
    reasons: (targetId) => reasons.all(scanId, targetId, twin, spent),
    ask: (targetId, reason, count) => put(spread(entries.all(scanId, targetId, reason), count)),
    promote: (targetId, { canonical, pageClass, priority }) => {
      const was = known.get(scanId, targetId, canonical, pageClass, spent.length, spent);
      if (was === undefined) return undefined;
      promote.run(pageClass, priority, scanId, targetId, canonical);
      return { wasLeftOut: was.state !== 'queued', wasOther: was.pageClass === 'other' };
    },
    reach: (targetId, { canonical, pageClass, depth, priority }) =>
      reach.run(pageClass, depth, priority, scanId, targetId, canonical).changes > 0,
    askAll: (targetId, reason) => put(entries.all(scanId, targetId, reason)),
  };
}

/** So many items, the same distance apart. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  const chosen = Array.from({ length: Math.min(count, items.length) }, (_, at) => items[Math.floor(((at + 0.5) * items.length) / count)]);
  return chosen.filter((item) => item !== undefined);
}
