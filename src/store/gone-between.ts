import type { ActionDay } from '../model/action-day.ts';
import type { CaseDatabase } from './open-database.ts';

/** The ads that were found gone on an action day after `a` and up to `b`, by lead id. */
export function goneBetween(db: CaseDatabase, a: ActionDay, b: ActionDay): Set<string> {
  const order = db.prepare<[string], number | null>('SELECT min(id) FROM scan WHERE day = ?').pluck();
  const rows = db
    .prepare<[number, number], string>(
      "SELECT l.lead_id FROM lead l JOIN (SELECT day, min(id) AS first FROM scan GROUP BY day) s USING (day) WHERE l.change = 'gone' AND s.first > ? AND s.first <= ?",
    )
    .pluck();
  return new Set(rows.all(order.get(a) ?? 0, order.get(b) ?? 0));
}
