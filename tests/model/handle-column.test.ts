import { describe, expect, test } from 'vitest';
import { comparedFields } from '../../src/diff/compared-fields.ts';
import { HANDLE_COLUMN } from '../../src/model/handle-column.ts';
import { LEAD_COLUMNS, leadRow } from '../../src/export/lead-row.ts';
import { HANDLE_KINDS } from '../../src/model/handle.ts';
import { handle } from '../diff/sample-ad.ts';
import { sampleLead } from '../diff/sample-lead.ts';

describe('HANDLE_COLUMN', () => {
  test('covers every kind', () => {
    expect(Object.keys(HANDLE_COLUMN).toSorted()).toEqual([...HANDLE_KINDS].toSorted());
  });

  test('a difference shows values as the leads do', () => {
    const lead = sampleLead(1, {
      title: 'Anna',
      aliases: ['Anna', 'Bella'],
      ages: [24],
      prices: [{ amount: 150, currency: 'EUR', per: '60min' }, { amount: 12.5, per: 'hour' }, { amount: 9 }],
      place: { text: 'Gent', city: 'Ghent', country: 'NL' },
      postedAt: '2026-01-04',
      handles: HANDLE_KINDS.flatMap((kind) => [handle(kind, `value-of-${kind}`), handle(kind, '+31612345678')]),
    });
    const row: Readonly<Record<string, string>> = leadRow(lead);
    const shown = comparedFields(lead.ad).filter(({ field }) => LEAD_COLUMNS.some((column) => column === field));
    expect(shown.length).toBeGreaterThan(15);
    for (const field of shown) expect(`${field.field}: ${field.shown.join(' | ')}`).toBe(`${field.field}: ${row[field.field]}`);
  });

  test('the fields of a difference stand in the order of the leads', () => {
    const fields = comparedFields(sampleLead(1).ad).map(({ field }) => field);
    const known = LEAD_COLUMNS.filter((column) => fields.includes(column));
    expect(fields.filter((field) => known.some((column) => column === field))).toEqual(known);
  });
});
