import type { ActionDay } from '../model/action-day.ts';
import type { IndicatorMeaning } from '../model/indicator.ts';
import type { CaseDatabase } from './open-database.ts';

/** Replaces what the indicators of an action day meant when its leads were made: lists change, and a lead must stay explained. */
export function saveMeanings(db: CaseDatabase, day: ActionDay, meanings: Iterable<IndicatorMeaning>): void {
  const insert = db.prepare('INSERT OR REPLACE INTO indicator_meaning (day, id, meaning) VALUES (?, ?, ?)');
  db.transaction(() => {
    db.prepare('DELETE FROM indicator_meaning WHERE day = ?').run(day);
    for (const { id, category, label, group, weight, evidence, appliesTo, caution } of meanings)
      insert.run(day, id, JSON.stringify({ id, category, label, group, weight, evidence, appliesTo, caution }));
  }).immediate();
}

/** What the indicators of an action day meant, by id. */
export function readMeanings(db: CaseDatabase, day: ActionDay): ReadonlyMap<string, IndicatorMeaning> {
  const rows = db
    .prepare<[string], { id: string; meaning: string }>('SELECT id, meaning FROM indicator_meaning WHERE day = ? ORDER BY id')
    .all(day);
  return new Map(rows.map(({ id, meaning }) => [id, JSON.parse(meaning) as IndicatorMeaning]));
}
