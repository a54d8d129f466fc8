import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { diffToCsv } from '../../src/export/diff-csv.ts';
import type { CsvStyle } from '../../src/export/csv-line.ts';
import { DIFF_COLUMNS } from '../../src/export/diff-row.ts';
import { sampleDiff } from './sample-diff.ts';

function rows(style: CsvStyle): Record<string, string>[] {
  return parse([...diffToCsv(sampleDiff(), style)].join(''), { bom: true, columns: true, recordDelimiter: '\r\n' });
}

describe('diffToCsv()', () => {
  test('has one row for every field that differs and one for an ad that came or went', () => {
    expect(rows('safe').map((row) => [row['lead_id']?.slice(-1), row['change'], row['field']])).toEqual([
      ['1', 'changed', 'title'],
      ['1', 'changed', 'phones'],
      ['2', 'gone', ''],
      ['3', 'new', ''],
    ]);
    expect(Object.keys(rows('safe')[0] ?? {})).toEqual(DIFF_COLUMNS);
  });

  test('writes phones before and after as in the leads, and guards formulas', () => {
    const [title, phones, gone] = rows('safe');
    expect([phones?.['before'], phones?.['after'], phones?.['phones']]).toEqual(['tel:+31612345678', 'tel:+4930231250', 'tel:+4930231250']);
    expect(title?.['after']).toBe('Anna[2J');
    expect(gone?.['title']).toBe("'=1+1");
    expect(rows('raw')[1]?.['after']).toBe('+4930231250');
  });

  test('names days and captures of both sides', () => {
    const [changed, , gone, added] = rows('raw');
    expect([changed?.['from_day'], changed?.['to_day']]).toEqual(['2026-01-05', '2026-01-06']);
    expect([gone?.['from_captured_at'], gone?.['to_captured_at'], gone?.['outcome']]).toEqual(['2026-01-05T12:00:00Z', '', '']);
    expect([added?.['from_capture_sha256'], added?.['to_capture_sha256']?.length]).toEqual(['', 64]);
  });

  test('has its header only when nothing differs', () => {
    expect([...diffToCsv({ ...sampleDiff(), rows: [] }, 'raw')]).toEqual([`${DIFF_COLUMNS.join(',')}\r\n`]);
  });
});
