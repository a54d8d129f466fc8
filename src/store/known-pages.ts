import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { CaseDatabase } from './open-database.ts';

/** What the case holds of a page that can be asked for again with a condition (RFC 9110 §13). */
export interface PageCopy {
  readonly captureId: string;
  /** As the server gave them. */
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

/** What earlier scans leave behind so that a later one need not ask for what has not changed. Methods that change something must run inside a write batch. */
export interface KnownPages {
  /** The newest copy of a URL, as spelled when it was asked for; undefined when there is none, or none with a validator. */
  copyOf(targetId: string, url: string): PageCopy | undefined;
  saveCopy(targetId: string, url: string, copy: PageCopy): void;
  /** The URL must be asked for without a condition next time. */
  dropCopy(targetId: string, url: string): void;
  /** Notes that a listing shows a page with this record text (its fingerprint), in a scan. */
  noteRecord(record: { targetId: string; canonical: CanonicalUrl; print: string; scanId: number; atMs: number }): void;
  /** Notes that a page was read; records that this scan has not shown again no longer stand for it. */
  noteRead(page: { targetId: string; canonical: CanonicalUrl; scanId: number; atMs: number }): void;
  /** When a page was last read while a listing showed this record text of it; undefined when this or another text of it is new since. Epoch milliseconds. */
  readWith(targetId: string, canonical: CanonicalUrl, print: string): number | undefined;
}

/** The known pages of a case, prepared statements held. */
export function knownPages(db: CaseDatabase): KnownPages {
  const copyOf = db.prepare<[string, string], { capture_id: string; etag: string | null; last_modified: string | null }>(
    'SELECT capture_id, etag, last_modified FROM page_copy WHERE target_id = ? AND url = ?',
  );
  const saveCopy = db.prepare(
    `INSERT INTO page_copy (target_id, url, capture_id, etag, last_modified) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (target_id, url) DO UPDATE SET capture_id = excluded.capture_id, etag = excluded.etag, last_modified = excluded.last_modified`,
  );
  const dropCopy = db.prepare('DELETE FROM page_copy WHERE target_id = ? AND url = ?');
  const noteRecord = db.prepare(
    `INSERT INTO record_print (target_id, canonical, print, scan_id, noted_ms) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (target_id, canonical, print) DO UPDATE SET scan_id = excluded.scan_id`,
  );
  const noteRead = db.prepare(
    `INSERT INTO page_read (target_id, canonical, read_ms) VALUES (?, ?, ?) ON CONFLICT (target_id, canonical) DO UPDATE SET read_ms = excluded.read_ms`,
  );
  const dropOld = db.prepare('DELETE FROM record_print WHERE target_id = ? AND canonical = ? AND scan_id < ?');
  const readWith = db
    .prepare<[string, string, string], number>(
      `SELECT r.read_ms FROM page_read r JOIN record_print p USING (target_id, canonical)
       WHERE target_id = ? AND canonical = ? AND p.print = ? AND p.noted_ms <= r.read_ms
         AND NOT EXISTS (SELECT 1 FROM record_print n WHERE n.target_id = r.target_id AND n.canonical = r.canonical AND n.noted_ms > r.read_ms)`,
    )
    .pluck();
  return {
    copyOf: (targetId, url) => {
      const row = copyOf.get(targetId, url);
      return row && { captureId: row.capture_id, etag: row.etag ?? undefined, lastModified: row.last_modified ?? undefined };
    },
    saveCopy: (targetId, url, { captureId, etag, lastModified }) =>
      void saveCopy.run(targetId, url, captureId, etag ?? null, lastModified ?? null),
    dropCopy: (targetId, url) => void dropCopy.run(targetId, url),
    noteRecord: ({ targetId, canonical, print, scanId, atMs }) => void noteRecord.run(targetId, canonical, print, scanId, Math.round(atMs)),
    noteRead: ({ targetId, canonical, scanId, atMs }) => {
      noteRead.run(targetId, canonical, Math.round(atMs));
      dropOld.run(targetId, canonical, scanId);
    },
    readWith: (targetId, canonical, print) => readWith.get(targetId, canonical, print),
  };
}
