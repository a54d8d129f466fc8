import { describe, expect, test } from 'vitest';
import { DEFAULT_TRIAGE, triageSettingsOf } from '../../../src/custody/assessment/triage-settings.ts';
import { foldLabels } from '../../../src/custody/assessment/fold-labels.ts';
import { builtInLexicon } from '../../../src/lexicon/built-in-meanings.ts';
import type { UrgentState } from '../../../src/model/urgent-record.ts';
import { sampleLead } from '../../redact/sample-lead.ts';

const lead = sampleLead();
const record = (changes: { leadId?: string; captureId?: string; released?: boolean }): UrgentState => ({
  id: 'urg-0000000000000001',
  category: 'stated-minor',
  targetId: 'site-a',
  scanId: 1,
  url: 'https://site-a.test/ad/1',
  rule: 'GEN-MINOR',
  raisedAt: '2026-01-05T10:00:00.000Z',
  shown: {
    leadId: changes.leadId ?? 'lead-other',
    captureId: changes.captureId ?? 'cap-other',
    bodySha256: '0',
    raw: 'CANARY WORDS',
    words: ['canary words'],
    start: 0,
    end: 12,
    language: 'en',
  },
  ...(changes.released ? { releasedWhy: 'read by two' } : {}),
});
const hit = (group: string) => ({ id: 'X', group, language: 'en', raw: 'CANARY WORDS', start: 0, end: 12 });

describe('foldLabels()', () => {
  test.each([
    ['its own record', [record({ leadId: lead.leadId })], ['urgent: stated-minor (urg-0000000000000001)']],
    [
      'its own record, released',
      [record({ leadId: lead.leadId, released: true })],
      ['urgent: stated-minor (urg-0000000000000001, released)'],
    ],
    [
      'a record of its page',
      [record({ captureId: lead.capture.id })],
      ['urgent: stated-minor (urg-0000000000000001, another ad of the page)'],
    ],
    ['a record of another page', [record({})], []],
  ])('WB-1: folds a lead for %s', (_, urgent, labels) => {
    expect(foldLabels({ ...lead, ad: { ...lead.ad, indicators: [] } }, { urgent, foldGroups: [] })).toEqual(labels);
  });

  test('WB-1: folds for the groups that the case folds, each told once and without the words', () => {
    const ad = { ...lead.ad, indicators: [hit('service'), hit('service'), hit('presentation')] };
    expect(foldLabels({ ...lead, ad }, { urgent: [], foldGroups: DEFAULT_TRIAGE.foldGroups })).toEqual(['words of the group service']);
    expect(foldLabels({ ...lead, ad }, { urgent: [], foldGroups: [] })).toEqual([]);
  });
});

describe('triageSettingsOf()', () => {
  test('takes what the case says, and the defaults for the rest', () => {
    expect(triageSettingsOf({})).toEqual({ breakItems: 40, breakMinutes: 50, gravePerDay: 20, foldGroups: ['service'] });
    expect(triageSettingsOf({ triage: { breakMinutes: 25, foldGroups: [] } })).toEqual({
      ...DEFAULT_TRIAGE,
      breakMinutes: 25,
      foldGroups: [],
    });
  });

  test('folds groups that the lexicon has', () => {
    const groups = new Set(builtInLexicon().indicators.map(({ group }) => group));
    expect(DEFAULT_TRIAGE.foldGroups.filter((group) => !groups.has(group))).toEqual([]);
  });
});
