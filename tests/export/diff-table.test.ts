import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareActionDays } from '../../src/diff/diff-action-days.ts';
import { diffToTable } from '../../src/export/diff-table.ts';
import { displayWidth } from '../../src/export/display-width.ts';
import { sampleLead } from '../diff/sample-lead.ts';
import { sampleDiff } from './sample-diff.ts';

function columns(line: string): number {
  return [...line].reduce((sum, character) => sum + displayWidth(character), 0);
}

describe('diffToTable()', () => {
  test('prints the counts, a line an ad and a line for every field that differs', () => {
    expect([...diffToTable(sampleDiff(), 100)]).toEqual([
      '2026-01-05 → 2026-01-06: new 1, seen 1, changed 1, moved 0, gone 1, back 0, unknown 0',
      '',
      'CHANGE    LEAD                   TARGET              AD',
      'changed   lead-0000000000000001  ads-test            Anna[2J',
      '          title: Anna → Anna[2J',
      '          phones: +31612345678 → +4930231250',
      'gone      lead-0000000000000002  ads-test            =1+1',
      'new       lead-0000000000000003  ads-test            安娜 😀',
    ]);
  });

  test('prints the counts only when nothing differs', () => {
    expect([...diffToTable({ ...sampleDiff(), rows: [] }, 80)]).toHaveLength(1);
  });

  test('never sends a control or direction character to the terminal and never exceeds the width', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('\u001B', '\u009B', '[', '2', 'J', '\u202E', '\u2066', '\u200F', '\r', '\n', '安', 'é', '\u0301', '😀'),
      }),
    );
    fc.assert(
      fc.property(hostile, hostile, fc.integer({ min: 0, max: 160 }), (...[before, after, width]) => {
        const diff = compareActionDays([sampleLead(1, { title: before, text: before })], [sampleLead(1, { title: after, text: after })]);
        for (const line of diffToTable({ fromDay: 'a', toDay: 'b', ...diff }, width)) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
          if (!line.startsWith('a →')) expect(columns(line)).toBeLessThanOrEqual(Math.max(72, width));
        }
      }),
      { numRuns: 500 },
    );
  });
});
