import type { ActionDay } from '../model/action-day.ts';
import type { ScoringAuthor } from '../model/scoring-author.ts';
import type { CaseDatabase } from './open-database.ts';

/** Replaces who assessed the leads of an action day. */
export function saveScoring(db: CaseDatabase, day: ActionDay, { version, lexiconSha256, atMs }: ScoringAuthor): void {
  db.prepare('INSERT OR REPLACE INTO lead_scoring (day, version, lexicon_sha256, scored_ms) VALUES (?, ?, ?, ?)').run(
    day,
    version,
    lexiconSha256 ?? null,
    Math.round(atMs),
  );
}

/** Who assessed the leads of an action day; undefined for leads that were made before it was noted. */
export function readScoring(db: CaseDatabase, day: ActionDay): ScoringAuthor | undefined {
  const row = db
    .prepare<[string], { version: string; lexicon_sha256: string | null; scored_ms: number }>(
      'SELECT version, lexicon_sha256, scored_ms FROM lead_scoring WHERE day = ?',
    )
    .get(day);
  return row && { version: row.version, lexiconSha256: row.lexicon_sha256 ?? undefined, atMs: row.scored_ms };
}
