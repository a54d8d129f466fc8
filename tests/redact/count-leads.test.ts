import { describe, expect, test } from 'vitest';
import type { Lead } from '../../src/model/lead.ts';
import { countLeads, countsToCsv } from '../../src/redact/count-leads.ts';
import { sampleLead } from './sample-lead.ts';

const leads = (counts: Readonly<Record<string, number>>): readonly Lead[] =>
  Object.entries(counts).flatMap(([country, count]) => Array.from({ length: count }, () => sampleLead({ country })));
const countries = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    countLeads(leads(counts))
      .filter(({ table }) => table === 'country')
      .map(({ value, leads: count }) => [value, count]),
  );

describe('countLeads()', () => {
  test.each([
    ['large counts stay', { NL: 5, BE: 17 }, { NL: 5, BE: 17 }],
    [
      'one small count takes the next smallest with it: the total would tell it',
      { NL: 3, BE: 7, DE: 9 },
      { NL: undefined, BE: undefined, DE: 9 },
    ],
    ['two small counts that make five hide each other', { NL: 3, BE: 4, DE: 9 }, { NL: undefined, BE: undefined, DE: 9 }],
    [
      'two small counts that make less than five take a third',
      { NL: 1, BE: 2, DE: 6, FR: 8 },
      { NL: undefined, BE: undefined, DE: undefined, FR: 8 },
    ],
    ['a single small count stays hidden', { NL: 2 }, { NL: undefined }],
  ])('RD-3: %s', (_, counts, expected) => expect(countries(counts)).toEqual(expected));

  test('RD-3: no suppressed count can be computed from what is told', () => {
    for (let seed = 1; seed < 200; seed++) {
      const counts = Object.fromEntries(['NL', 'BE', 'DE', 'FR', 'ES'].map((code, at) => [code, ((seed * (at + 3) * 7919) % 23) + 1]));
      const told = countries(counts);
      const hidden = Object.keys(counts).filter((code) => told[code] === undefined);
      const rest = hidden.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
      expect(Object.values(told).every((count) => count === undefined || count >= 5)).toBe(true);
      if (hidden.length > 0 && hidden.length < 5) expect(hidden.length > 1 && rest >= 5, JSON.stringify(counts)).toBe(true);
    }
  });

  test('RD-3: the total of few leads is hidden too', () => {
    expect(countLeads(leads({ NL: 4 }))[0]).toEqual({ table: 'all', value: 'leads', leads: undefined });
    expect(countsToCsv(countLeads(leads({ NL: 4 })))).not.toMatch(/,[0-9]/);
  });

  test('RD-3: holds no text of an ad and no value of one', () => {
    const odd = sampleLead({ country: 'Anna', indicators: ['=1+1, "x"'] });
    const csv = countsToCsv(countLeads(Array.from({ length: 9 }, () => ({ ...odd, ad: { ...odd.ad, languages: ['+31612345678'] } }))));
    for (const canary of ['Anna', '12345678', 'Utrecht', 'site-a', 'rose', '=1']) expect(csv).not.toContain(canary);
    expect(csv.startsWith('table,value,leads\r\nall,leads,9\r\ncategory,escort,9\r\ncountry,unknown,9\r\n')).toBe(true);
  });
});
