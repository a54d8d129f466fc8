import { describe, expect, test } from 'vitest';
import type { Ad } from '../../src/model/ad.ts';
import type { Lead } from '../../src/model/lead.ts';
import { actionDayOf } from '../../src/model/action-day.ts';
import { readScoring, saveScoring } from '../../src/store/lead-scoring.ts';
import { caseInMemory } from './case-in-memory.ts';

/** What is a fact, read from a page with its place, and what is an assessment of the program; the types say which. */
type Assessment = 'priority' | 'reasons' | 'indicators' | 'triageStatus' | 'change' | 'changedFields';
const NONE_OF_AN_AD: Extract<keyof Ad, Exclude<Assessment, 'indicators'>> extends never ? true : false = true;
const ALL_OF_A_LEAD: Assessment extends keyof Lead ? true : false = true;

describe('the database', () => {
  test('DQ-1: readings stand in tables of their own, without any assessment', () => {
    expect([NONE_OF_AN_AD, ALL_OF_A_LEAD]).toEqual([true, true]);
    const db = caseInMemory();
    const columnsOf = (table: string): unknown[] => db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    expect(columnsOf('ad_version')).toEqual(['sha256', 'ad']);
    for (const table of ['ad', 'ad_version', 'observation', 'capture'])
      for (const column of columnsOf(table)) expect(`${table}.${String(column)}`).not.toMatch(/priority|reason|score|triage|role|tag/);
    expect(columnsOf('lead')).toContain('priority');
  });

  test('DQ-1: what the program assesses of a day says with what and when; what a person does stands in no table', () => {
    const db = caseInMemory();
    const monday = actionDayOf(Date.UTC(2026, 0, 5));
    expect(readScoring(db, monday)).toBeUndefined();
    const by = { version: '1.2.3', lexiconSha256: 'ab'.repeat(32), atMs: 1_700_000_000_000 };
    saveScoring(db, monday, { ...by, version: '1.0.0', lexiconSha256: undefined });
    expect(readScoring(db, monday)).toEqual({ ...by, version: '1.0.0', lexiconSha256: undefined });
    saveScoring(db, monday, by);
    expect(readScoring(db, monday)).toEqual(by);
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    expect(tables.filter((table) => /triage|assess|decision|person|role/.test(String(table)))).toEqual([]);
  });
});
