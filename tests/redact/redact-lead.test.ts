import { describe, expect, test } from 'vitest';
import { leadsToCsv } from '../../src/export/csv.ts';
import { LEAD_COLUMNS, leadRow } from '../../src/export/lead-row.ts';
import { leadsToJsonl } from '../../src/export/jsonl.ts';
import { makePseudonyms } from '../../src/redact/pseudonyms.ts';
import { redactLead } from '../../src/redact/redact-lead.ts';
import { redactedColumns } from '../../src/redact/redacted-columns.ts';
import { redactionRules } from '../../src/redact/redaction-profile.ts';
import type { RedactionProfile } from '../../src/redact/redaction-profile.ts';
import { handle, sampleLead } from './sample-lead.ts';

const pseudonyms = makePseudonyms(Buffer.from('key'));
const redacted = (profile: RedactionProfile, lead = sampleLead()) => {
  const rules = redactionRules(profile);
  if (!rules) throw new Error('a profile without rules');
  return redactLead(lead, { rules, pseudonyms, redactText: (text) => `<${text.length}>` });
};

describe('redactLead()', () => {
  test('RD-1: nothing of an ad is in the lists of an ngo, in no field that is printed or not', () => {
    const lead = redacted('ngo');
    for (const text of [JSON.stringify(lead), [...leadsToCsv([lead], 'raw')].join(''), [...leadsToJsonl([lead])].join('')])
      for (const canary of ['Anna', '612345678', 'anna_rose99', 'site-a', '3f2a9c0d11e4b857', '0123456789abcdef0123', 'ffff'])
        expect(text, canary).not.toContain(canary);
  });

  test('a partner sees contacts and addresses, and no name', () => {
    const row = leadRow(redacted('partner'));
    expect(row).toMatchObject({ phones: '+31612345678', url: 'https://site-a.test/ad/17', lead_id: 'lead-3f2a9c0d11e4b857' });
    expect(JSON.stringify(redacted('partner'))).not.toContain('Anna');
  });

  test('RD-1: what changes is told, column by column, and nothing else changes', () => {
    const lead = sampleLead({
      ad: {
        ...sampleLead().ad,
        handles: (['phone', 'email', 'telegram', 'whatsapp', 'signal', 'instagram', 'btc', 'iban', 'url'] as const).map((kind) =>
          handle(kind, `${kind}value`),
        ),
      },
    });
    for (const profile of ['partner', 'ngo'] as const) {
      const rules = redactionRules(profile);
      const [before, after] = [leadRow(lead), leadRow(redacted(profile, lead))];
      const changed = LEAD_COLUMNS.filter((column) => before[column] !== after[column]);
      expect(changed.toSorted()).toEqual((rules ? redactedColumns(rules) : []).map(({ column }) => column).toSorted());
    }
  });

  test('RD-2: a number by a messenger stands among the phones under the same pseudonym', () => {
    const lead = sampleLead({ ad: { ...sampleLead().ad, handles: [handle('whatsapp', '+31612345678')] } });
    const row = leadRow(redacted('ngo', lead));
    expect(row.phones).toBe(pseudonyms('phone', '+31612345678'));
    expect(row.whatsapp).toBe(row.phones);
  });

  test('court gets everything and stats nothing: neither has rules', () => {
    expect([redactionRules('court'), redactionRules('stats')]).toEqual([undefined, undefined]);
  });
});
