import { describe, expect, test } from 'vitest';
import { readChangedDays } from '../../src/store/changed-days.ts';
import { caseInMemory } from './case-in-memory.ts';

describe('readChangedDays()', () => {
  test('gives the days on which an ad was not what it had been, and no other', () => {
    const db = caseInMemory();
    // Rows of leads alone: the ads that they belong to do not matter here.
    db.pragma('foreign_keys = OFF');
    const insert = db.prepare("INSERT INTO lead (day, lead_id, target_id, change, priority, lead) VALUES (?, ?, 't', ?, 'none', '{}')");
    for (const [day, change] of [
      ['d1', 'new'],
      ['d2', 'changed'],
      ['d3', 'seen'],
      ['d4', 'moved'],
      ['d5', 'gone'],
      ['d6', 'back'],
      ['d7', 'unknown'],
    ])
      insert.run(day, 'lead-1', change);
    insert.run('d2', 'lead-2', 'seen');
    expect([...readChangedDays(db)]).toEqual([['lead-1', ['d2', 'd4', 'd6']]]);
  });
});
