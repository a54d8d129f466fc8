import type { ActionDay } from '../../src/model/action-day.ts';
import type { CanonicalUrl } from '../../src/model/canonical-url.ts';
import type { Target } from '../../src/model/target.ts';
import type { NewEntry } from '../../src/store/frontier-queue.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { beginScan } from '../../src/store/scans.ts';
import type { Scan } from '../../src/store/scans.ts';

/** A case database that lives as long as the test. */
export function caseInMemory(): CaseDatabase {
  return openDatabase(':memory:');
}

/** Begins a scan of bare targets. */
export function beginTestScan(
  db: CaseDatabase,
  { day = 'monday', atMs = 1_000, targetIds = ['site-a'] }: { day?: string; atMs?: number; targetIds?: readonly string[] } = {},
): Scan {
  const targets = targetIds.map(
    (id) =>
      ({
        id,
        name: id,
        category: 'escort',
        source: { file: 'list.yaml', sha256: '0' },
        hints: { countries: ['NL'] },
        limits: { goneRecheckMs: 0 },
        escalate: [],
      }) as unknown as Target,
  );
  return beginScan(db, {
    day: day as ActionDay,
    atMs,
    toolVersion: '0.0.0',
    options: { lists: ['list.yaml'], targets: targetIds },
    targets,
  });
}

/** A frontier entry of a path on one site. */
export function entryOf(path: string, more: Partial<NewEntry> = {}): NewEntry {
  const url = `https://site-a.test${path}`;
  return {
    targetId: 'site-a',
    url,
    canonical: url as CanonicalUrl,
    group: 'site-a.test',
    pageClass: 'ad',
    priority: 100,
    depth: 1,
    via: 'http',
    foundOn: undefined,
    ...more,
  };
}
