import { describe, expect, test } from 'vitest';
import type { Ad } from '../../src/model/ad.ts';
import type { Lead } from '../../src/model/lead.ts';
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
});
