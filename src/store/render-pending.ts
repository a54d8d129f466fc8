import type { Settlement } from './frontier-queue.ts';
import type { CaseDatabase } from './open-database.ts';

/**
 * Why a page that HTTP gave waits for the browser. `compare`: to see whether HTTP lacks something; `poor`: it looked empty; `evidence`: its leads are to be rendered;
 * `again`: it was kept as HTTP gave it before its class was found to need the browser.
 */
export type PendingWhy = 'compare' | 'poor' | 'evidence' | 'again';

/** A page that was read by HTTP and waits to be read in the browser. */
export interface PendingLook {
  readonly entryId: number;
  readonly why: PendingWhy;
  /** What HTTP gave, as it was given to `save`; undefined: nothing is to be compared. */
  readonly print: unknown;
  /** How the page stands without the browser; undefined: it has no reading yet. */
  readonly read: Settlement | undefined;
}

/** The pages of a scan that wait for the browser; a killed scan goes on with them. Methods that change something must run inside a write batch. */
export interface RenderPending {
  read(): PendingLook[];
  save(pending: PendingLook): void;
  drop(entryId: number): void;
  /** Lets the pages that were given up while they waited stand as HTTP gave them, and forgets what still waits for nothing. */
  settleGivenUp(): void;
  /** Puts pages that were kept as HTTP, or their data, gave them back to wait for the browser, if the URL of the page fits; gives the groups that got work and how many pages they are. */
  askAgain(pages: {
    readonly targetId: string;
    readonly pageClasses: readonly string[];
    readonly readBy: 'http' | 'data';
    readonly fits: (url: string) => boolean;
  }): { readonly groups: readonly string[]; readonly count: number };
}

interface PendingRow {
  entry_id: number;
  why: PendingWhy;
  print: string | null;
  read: string | null;
}

interface DoneRow {
  id: number;
  url: string;
  group_name: string;
  outcome: Settlement['outcome'];
  detail: string | null;
  status: number | null;
  capture_id: string | null;
  done_ms: number | null;
}

const KEPT = `SELECT id, coalesce(json_extract(hops, '$[#-1]'), url) AS url, group_name, outcome, detail, status, capture_id, done_ms FROM frontier
  WHERE scan_id = ? AND target_id = ? AND state = 'done' AND via = 'http' AND outcome = 'ok' AND page_class IN (SELECT value FROM json_each(?))`;
/** The data of a page are captured from an address of their own. */
const KEPT_BY_DATA = `SELECT f.id, coalesce(json_extract(f.hops, '$[#-1]'), f.url) AS url, f.group_name, f.outcome, f.detail, f.status, f.capture_id, f.done_ms
  FROM frontier f JOIN capture c ON c.id = f.capture_id
  WHERE f.scan_id = ? AND f.target_id = ? AND f.state = 'done' AND f.outcome = 'ok' AND c.via = 'http' AND c.url <> c.final_url
    AND f.page_class IN (SELECT value FROM json_each(?))`;

/** The pages of one scan that wait for the browser, prepared statements held. */
export function renderPending(db: CaseDatabase, scanId: number): RenderPending {
  const read = db.prepare<[number], PendingRow>(
    'SELECT entry_id, why, print, read FROM render_pending WHERE scan_id = ? ORDER BY entry_id',
  );
  const save = db.prepare('INSERT OR REPLACE INTO render_pending (entry_id, scan_id, why, print, read) VALUES (?, ?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM render_pending WHERE entry_id = ?');
  const givenUp = db.prepare<[number], { entry_id: number; read: string }>(
    `SELECT p.entry_id, p.read FROM render_pending p JOIN frontier f ON f.id = p.entry_id
     WHERE p.scan_id = ? AND f.state = 'skipped' AND p.read IS NOT NULL`,
  );
  const settle = db.prepare(
    "UPDATE frontier SET state = 'done', outcome = ?, detail = ?, status = ?, capture_id = ?, done_ms = ?, via = 'http' WHERE id = ?",
  );
  const dropEnded = db.prepare(
    "DELETE FROM render_pending WHERE scan_id = ? AND entry_id NOT IN (SELECT id FROM frontier WHERE scan_id = ? AND state = 'queued')",
  );
  const kept = db.prepare<[number, string, string], DoneRow>(KEPT);
  const keptByData = db.prepare<[number, string, string], DoneRow>(KEPT_BY_DATA);
  const requeue = db.prepare("UPDATE frontier SET state = 'queued', via = 'browser', attempts = 0, due_ms = 0 WHERE id = ?");
  const write = ({ entryId, why, print, read: stands }: PendingLook): void =>
    void save.run(entryId, scanId, why, print === undefined ? null : JSON.stringify(print), stands ? JSON.stringify(stands) : null);
  return {
    read: () =>
      read.all(scanId).map((row) => ({
        entryId: row.entry_id,
        why: row.why,
        print: row.print === null ? undefined : (JSON.parse(row.print) as unknown),
        read: row.read === null ? undefined : (JSON.parse(row.read) as Settlement),
      })),
    save: write,
    drop: (entryId) => void drop.run(entryId),
    settleGivenUp: () => {
      for (const { entry_id, read: json } of givenUp.all(scanId)) {
        const { outcome, detail, status, captureId, atMs } = JSON.parse(json) as Settlement;
        settle.run(outcome, `${detail}, not rendered`, status ?? null, captureId ?? null, Math.round(atMs), entry_id);
      }
      dropEnded.run(scanId, scanId);
    },
    askAgain: ({ targetId, pageClasses, readBy, fits }) => {
      const done = readBy === 'data' ? keptByData : kept;
      const pages = done.all(scanId, targetId, JSON.stringify(pageClasses)).filter(({ url }) => fits(url));
      for (const page of pages) {
        const stands: Settlement = {
          outcome: page.outcome,
          detail: page.detail ?? '',
          status: page.status ?? undefined,
          captureId: page.capture_id ?? undefined,
          atMs: page.done_ms ?? 0,
        };
        requeue.run(page.id);
        write({ entryId: page.id, why: 'again', print: undefined, read: stands });
      }
      return { groups: [...new Set(pages.map(({ group_name }) => group_name))], count: pages.length };
    },
  };
}
