import type { CaseDatabase } from './open-database.ts';

/** Which URLs of a scan are asked for once more: `failed`, those without an answer, with a bad one, or not reached; `blocked`, those that the site refused. */
export type Reopened = 'failed' | 'blocked';

/** Words of `--only` that stand for such URLs rather than for a target. */
export const REOPENED: readonly Reopened[] = ['failed', 'blocked'];

const OUTCOMES: Readonly<Record<Reopened, string>> = {
  // What a limit of the target cut off did not fail.
  failed: "(outcome IN ('timeout', 'error') AND coalesce(detail, '') NOT LIKE 'not asked for: max-%')",
  blocked: "outcome IN ('blocked', 'captcha', 'login-wall', 'consent-wall')",
};

/**
 * Puts URLs of the newest scan, of the targets `among` (ids), back into its frontier and opens it again; ads that were looked for in vain are looked for once more. Gives the targets that have something to ask for, by id.
 * Hosts that rested are probed at once; everything else of politeness stays as it is.
 */
export function reopenScan(db: CaseDatabase, kinds: readonly Reopened[], among: readonly string[]): string[] {
  return db
    .transaction(() => {
      const scanId = db.prepare<[], number | null>('SELECT max(id) FROM scan').pluck().get();
      if (typeof scanId !== 'number' || kinds.length === 0) return [];
      // What was purged has no address any more.
      const which = `(${kinds.map((kind) => OUTCOMES[kind]).join(' OR ')}) AND url NOT LIKE 'purged:%'`;
      const targets = db
        .prepare<[number, string], string>(
          `SELECT DISTINCT target_id FROM frontier WHERE scan_id = ? AND target_id IN (SELECT value FROM json_each(?)) AND state <> 'queued' AND (${which}) ORDER BY target_id`,
        )
        .pluck()
        .all(scanId, JSON.stringify(among));
      if (targets.length === 0) return [];
      db.prepare(
        `UPDATE frontier SET state = 'queued', outcome = NULL, detail = NULL, status = NULL, attempts = 0, due_ms = 0, done_ms = NULL WHERE scan_id = ? AND target_id IN (SELECT value FROM json_each(?)) AND state <> 'queued' AND (${which})`,
      ).run(scanId, JSON.stringify(targets));
      const open = db.prepare("UPDATE scan_target SET phase = 'crawl', completion = NULL WHERE scan_id = ? AND target_id = ?");
      for (const target of targets) open.run(scanId, target);
      db.prepare("UPDATE scan SET state = 'interrupted' WHERE id = ?").run(scanId);
      db.prepare("UPDATE origin_rest SET rest = json_set(rest, '$.untilMs', 0)").run();
      return targets;
    })
    .immediate();
}
