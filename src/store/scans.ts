import type { ActionDay } from '../model/action-day.ts';
import type { Category } from '../model/category.ts';
import type { Target } from '../model/target.ts';
import type { CaseDatabase } from './open-database.ts';

/** One run of `scan` over a target list, resumed any number of times. */
export interface Scan {
  readonly id: number;
  readonly day: ActionDay;
  readonly state: 'running' | 'interrupted' | 'complete';
  readonly startedMs: number;
  readonly endedMs: number | undefined;
}

/** How far one target of a scan has come. */
export interface ScanTarget {
  readonly targetId: string;
  readonly name: string;
  readonly category: Category;
  readonly phase: 'crawl' | 'recheck' | 'done';
  /** Why it ended; undefined while it runs. */
  readonly completion: string | undefined;
  readonly pages: number;
  readonly bytes: number;
  readonly activeMs: number;
}

/** What a scan was told that it needs again when it is resumed. */
export interface StoredScanOptions {
  /** Target lists, absolute paths. */
  readonly lists: readonly string[];
  readonly targets: readonly string[];
  /** The unit's own lists of indicators, absolute paths; none in scans of older versions. */
  readonly lexicons?: readonly string[];
  /** The unit's own block lists, absolute paths; none in scans of older versions. */
  readonly blockLists?: readonly string[];
}

interface ScanRow {
  id: number;
  day: string;
  state: Scan['state'];
  started_ms: number;
  ended_ms: number | null;
}

/** Begins a scan with its targets. */
export function beginScan(
  db: CaseDatabase,
  scan: { day: ActionDay; atMs: number; toolVersion: string; options: StoredScanOptions; targets: readonly Target[] },
): Scan {
  return db
    .transaction(() => {
      const { lastInsertRowid } = db
        .prepare("INSERT INTO scan (day, state, started_ms, tool_version, options) VALUES (?, 'running', ?, ?, ?)")
        .run(scan.day, scan.atMs, scan.toolVersion, JSON.stringify(scan.options));
      const id = Number(lastInsertRowid);
      const insert = db.prepare(
        'INSERT INTO scan_target (scan_id, target_id, name, category, source_file, source_sha256, country, gone_recheck_ms, hint_countries, escalate) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      );
      for (const { id: targetId, name, category, source, hints, limits, escalate } of scan.targets)
        insert.run(
          id,
          targetId,
          name,
          category,
          source.file,
          source.sha256,
          hints.countries[0] ?? '',
          limits.goneRecheckMs,
          JSON.stringify(hints.countries),
          JSON.stringify(escalate),
        );
      return { id, day: scan.day, state: 'running' as const, startedMs: scan.atMs, endedMs: undefined };
    })
    .immediate();
}

/** Every scan of the case, oldest first. */
export function readScans(db: CaseDatabase): Scan[] {
  return db.prepare<[], ScanRow>('SELECT id, day, state, started_ms, ended_ms FROM scan ORDER BY id').all().map(toScan);
}

/** The newest scan that has not come to its end; undefined when every scan is complete. */
export function unfinishedScan(db: CaseDatabase): Scan | undefined {
  const row = db
    .prepare<[], ScanRow>("SELECT id, day, state, started_ms, ended_ms FROM scan WHERE state <> 'complete' ORDER BY id DESC LIMIT 1")
    .get();
  return row && toScan(row);
}

/** What a scan was told when it began. */
export function readScanOptions(db: CaseDatabase, scanId: number): StoredScanOptions {
  const row = db.prepare<[number], string>('SELECT options FROM scan WHERE id = ?').pluck().get(scanId);
  return JSON.parse(row ?? '{"lists":[],"targets":[]}') as StoredScanOptions;
}

/** Records how a scan stands. */
export function setScanState(db: CaseDatabase, scanId: number, state: { state: Scan['state']; atMs: number }): void {
  db.prepare('UPDATE scan SET state = ?, ended_ms = ? WHERE id = ?').run(
    state.state,
    state.state === 'running' ? null : state.atMs,
    scanId,
  );
}

/** Records what a target of a scan has cost so far; to be called inside a write batch. */
export function targetCounters(
  db: CaseDatabase,
  scanId: number,
): (targetId: string, counters: Pick<ScanTarget, 'pages' | 'bytes' | 'activeMs'>) => void {
  const update = db.prepare('UPDATE scan_target SET pages = ?, bytes = ?, active_ms = ? WHERE scan_id = ? AND target_id = ?');
  return (targetId, { pages, bytes, activeMs }) => void update.run(pages, bytes, activeMs, scanId, targetId);
}

/** The targets of a scan, by id. */
export function readScanTargets(db: CaseDatabase, scanId: number): ScanTarget[] {
  return db
    .prepare<
      [number],
      {
        target_id: string;
        name: string;
        category: Category;
        phase: ScanTarget['phase'];
        completion: string | null;
        pages: number;
        bytes: number;
        active_ms: number;
      }
    >('SELECT target_id, name, category, phase, completion, pages, bytes, active_ms FROM scan_target WHERE scan_id = ? ORDER BY target_id')
    .all(scanId)
    .map((row) => ({
      targetId: row.target_id,
      name: row.name,
      category: row.category,
      phase: row.phase,
      completion: row.completion ?? undefined,
      pages: row.pages,
      bytes: row.bytes,
      activeMs: row.active_ms,
    }));
}

function toScan(row: ScanRow): Scan {
  return { id: row.id, day: row.day as ActionDay, state: row.state, startedMs: row.started_ms, endedMs: row.ended_ms ?? undefined };
}
