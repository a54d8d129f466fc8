import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { leadsToJsonl } from '../../src/export/jsonl.ts';
import { leadJsonSchema } from '../../src/export/lead-json-schema.ts';
import { LEAD_COLUMNS } from '../../src/export/lead-row.ts';
import type { Lead } from '../../src/model/lead.ts';
import { handle } from '../diff/sample-ad.ts';
import { sampleLead } from '../diff/sample-lead.ts';

const FULL = sampleLead(2, {
  title: 'Line\u2028separator "quoted"\n\uD83D',
  aliases: ['Anna | Bella'],
  ages: [24],
  prices: [{ amount: 150, currency: 'EUR', per: '60min' }],
  place: { text: 'Gent', city: 'Ghent', country: 'BE' },
  postedAt: '2026-01-04',
  handles: [handle('phone', '+31612345678')],
});
const BARE = sampleLead(1, { languages: [] }, { outcome: undefined, country: '' });

function objects(leads: readonly Lead[]): Record<string, unknown>[] {
  return [...leadsToJsonl(leads)].map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('leadsToJsonl()', () => {
  test('writes one object a line with the fields of the contract in order, by lead_id', () => {
    const lines = [...leadsToJsonl([FULL, BARE])];
    for (const line of lines) expect(line).toMatch(/^[^\n]*\n$/);
    const [first, second] = objects([FULL, BARE]);
    expect(Object.keys(first ?? {})).toEqual(LEAD_COLUMNS);
    expect([first?.['lead_id'], second?.['lead_id']]).toEqual([BARE.leadId, FULL.leadId]);
  });

  test('keeps lists, numbers and unknowns as such, and phones bare', () => {
    const [bare, full] = objects([BARE, FULL]);
    expect(full).toMatchObject({
      aliases: ['Anna | Bella'],
      ages_stated: [24],
      prices: ['150 EUR/60min'],
      phones: ['+31612345678'],
      schema_version: 1,
    });
    expect(bare).toMatchObject({ title: null, outcome: null, country: null, network_size: null, phones: [], languages: [] });
  });

  test('fits its JSON Schema, which refuses what is missing, extra or wrong', () => {
    const valid = new Ajv2020({ strict: true }).compile(leadJsonSchema());
    for (const line of objects([FULL, BARE])) expect([valid(line), valid.errors]).toEqual([true, null]);
    const [line] = objects([FULL]);
    const { title: _, ...missing } = line ?? {};
    for (const wrong of [
      missing,
      { ...line, extra: 1 },
      { ...line, change: 'lost' },
      { ...line, phones: ['tel:+31612345678'] },
      { ...line, lead_id: '1' },
    ]) {
      expect(valid(wrong)).toBe(false);
    }
  });

  test('describes every field in the schema', () => {
    const { properties } = leadJsonSchema() as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties)).toEqual(LEAD_COLUMNS);
    for (const [name, { description }] of Object.entries(properties)) expect(`${name}: ${description}`).toMatch(/: \w.+\.$/);
  });
});
