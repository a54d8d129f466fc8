import type { ActionDay } from '../model/action-day.ts';
import type { Lead } from '../model/lead.ts';
import type { CaseDatabase } from './open-database.ts';
import { storedAd } from './stored-ad.ts';

/** Replaces the leads of an action day; their number may grow and shrink while the day is open. */
export function saveLeads(db: CaseDatabase, day: ActionDay, leads: Iterable<Lead>): void {
  const insert = db.prepare('INSERT INTO lead (day, lead_id, target_id, change, priority, lead) VALUES (?, ?, ?, ?, ?, ?)');
  const insertHandle = db.prepare('INSERT OR IGNORE INTO handle (day, lead_id, kind, value, stop) VALUES (?, ?, ?, ?, ?)');
  db.transaction(() => {
    db.prepare('DELETE FROM lead WHERE day = ?').run(day);
    db.prepare('DELETE FROM handle WHERE day = ?').run(day);
    for (const lead of leads) {
      insert.run(day, lead.leadId, lead.targetId, lead.change, lead.priority, JSON.stringify(lead));
      for (const { kind, value, stop } of lead.ad.handles) insertHandle.run(day, lead.leadId, kind, value, stop ? 1 : 0);
    }
  }).immediate();
}

/** The leads of an action day, by lead id; those of ads sealed on any day are left out. */
export function* readLeads(db: CaseDatabase, day: ActionDay): Generator<Lead> {
  const rows = db
    .prepare<[string], string>('SELECT lead FROM lead WHERE day = ? AND lead_id NOT IN (SELECT lead_id FROM sealed_ad) ORDER BY lead_id')
    .pluck();
  for (const row of rows.iterate(day)) yield toLead(row);
}

/** Every row of one lead, oldest action day first; none of a sealed ad. */
export function readLeadHistory(db: CaseDatabase, leadId: string): Lead[] {
  return db
    .prepare<[string], string>(
      `SELECT l.lead FROM lead l JOIN (SELECT day, min(id) AS first FROM scan GROUP BY day) s USING (day)
       WHERE lead_id = ? AND lead_id NOT IN (SELECT lead_id FROM sealed_ad) ORDER BY s.first`,
    )
    .pluck()
    .all(leadId)
    .map(toLead);
}

/** The action days that have leads, in the order in which they were first scanned, with their number of leads. */
export function readActionDays(db: CaseDatabase): { day: ActionDay; leads: number }[] {
  return db
    .prepare<[], { day: ActionDay; leads: number }>(
      `SELECT s.day AS day, (SELECT count(*) FROM lead l WHERE l.day = s.day AND l.lead_id NOT IN (SELECT lead_id FROM sealed_ad)) AS leads FROM (SELECT day, min(id) AS first FROM scan GROUP BY day) s ORDER BY s.first`,
    )
    .all();
}

function toLead(row: string): Lead {
  const lead = JSON.parse(row) as Lead;
  return { ...lead, ad: storedAd(lead.ad) };
}
