import { describe, expect, test } from 'vitest';
import type { TallyFacts, TallyLead } from '../../src/report/tally-facts.ts';
import { TALLY_MEASURES, tallyMeasures } from '../../src/report/tally-measures.ts';
import type { TallyMeasure } from '../../src/report/tally-measures.ts';
import { tally } from '../../src/report/tally.ts';

const lead = (leadId: string, over: Partial<TallyLead> = {}): TallyLead => ({
  leadId,
  targetId: 'site-a',
  isMet: true,
  priority: 'none',
  country: 'NL',
  languages: ['nl'],
  handles: [],
  ...over,
});
const handle = (kind: TallyLead['handles'][number]['kind'], value: string, stop = false): TallyLead['handles'][number] => ({
  kind,
  value,
  stop,
});
const record = {
  id: 'urg-1',
  category: 'organ-trade',
  targetId: 'site-c',
  scanId: 1,
  url: 'http://c.test/',
  rule: 'R',
  raisedAt: '2026-01-05T10:00:00.000Z',
} as const;
const facts = (over: Partial<TallyFacts>): TallyFacts => ({
  caseId: 'case-1',
  days: ['monday'],
  platforms: [],
  leads: [],
  urgent: [],
  ...over,
});

/** The counts of some facts, by measure; parts as an object. */
const countsOf = (over: Partial<TallyFacts>): ((measure: TallyMeasure) => number | Record<string, number>) => {
  const counts = tally(facts(over));
  return (measure) => {
    const rows = counts.filter((row) => row.measure === measure);
    const [first] = rows;
    return first?.key === undefined && first ? first.count : Object.fromEntries(rows.map(({ key = '', count }) => [key, count]));
  };
};

describe('tally()', () => {
  test('counts platforms listed, checked and with indications', () => {
    const of = countsOf({
      platforms: [
        { targetId: 'site-a', urlsMet: 10, urlsRead: 4 },
        { targetId: 'site-b', urlsMet: 3, urlsRead: 0 },
        { targetId: 'site-c', urlsMet: 2, urlsRead: 1 },
        { targetId: 'site-d', urlsMet: 2, urlsRead: 2 },
      ],
      leads: [lead('lead-1', { priority: 'read' }), lead('lead-2', { targetId: 'site-d', priority: 'note' })],
      urgent: [record, { ...record, id: 'urg-2', targetId: 'site-b', ackAt: 'x', releasedWhy: 'none' }],
    });
    expect([of('platforms_listed'), of('platforms_checked'), of('platforms_with_indications')]).toEqual([4, 3, 2]);
    expect([of('urls_met'), of('urls_checked')]).toEqual([17, 7]);
  });

  test('counts an ad once however many days show it, by its highest priority, and not where it was not met', () => {
    const of = countsOf({
      leads: [
        lead('lead-1', { priority: 'note' }),
        lead('lead-1', { priority: 'read-first' }),
        lead('lead-1', { priority: 'none' }),
        lead('lead-2'),
        lead('lead-3', { isMet: false, priority: 'read-first', handles: [handle('phone', '+31612345678')] }),
      ],
    });
    expect(of('ads')).toBe(2);
    expect(of('ads_by_priority')).toEqual({ 'read-first': 1, read: 0, note: 0, none: 1 });
    expect(of('phones')).toBe(0);
  });

  test('counts countries and languages', () => {
    const of = countsOf({
      leads: [
        lead('lead-1', { languages: ['nl', 'en'] }),
        lead('lead-2', { country: 'BE' }),
        lead('lead-3', { country: '', languages: [] }),
      ],
    });
    expect(of('ads_by_country')).toEqual({ BE: 1, NL: 1 });
    expect(of('countries')).toBe(2);
    expect(of('ads_by_language')).toEqual({ nl: 2, en: 1 });
    expect(of('languages')).toBe(2);
  });

  test('counts each account, number and wallet once; a number is a phone however it is given; contacts of the platform do not count', () => {
    const of = countsOf({
      leads: [
        lead('lead-1', { handles: [handle('whatsapp', '+31612345678'), handle('phone', '+31612345678'), handle('telegram', 'name')] }),
        lead('lead-2', {
          handles: [
            handle('telegram', 'name'),
            handle('telegram', '+4930123456'),
            handle('instagram', 'name'),
            handle('tiktok', 'name'),
            handle('email', 'a@b.test'),
            handle('btc', 'x'),
            handle('eth', 'x'),
            handle('phone', '+442079460000', true),
            handle('url', 'http://x.test/'),
          ],
        }),
      ],
    });
    expect(of('accounts')).toBe(5);
    expect(of('accounts_by_kind')).toEqual({ telegram: 2, instagram: 1, tiktok: 1, whatsapp: 1 });
    expect([of('social_networks'), of('messengers')]).toEqual([2, 2]);
    expect([of('phones'), of('emails'), of('wallets')]).toEqual([2, 1, 2]);
  });

  test('counts urgent records by category and by what was done about them', () => {
    const of = countsOf({
      urgent: [record, { ...record, handoffAt: 'x' }, { ...record, category: 'stated-minor', ackAt: 'x', releasedWhy: 'none' }],
    });
    expect(of('urgent_records')).toBe(3);
    expect(of('urgent_by_category')).toMatchObject({ 'organ-trade': 2, 'stated-minor': 1, 'abuse-material': 0 });
    expect([of('urgent_open'), of('urgent_handed_over'), of('urgent_released')]).toEqual([1, 1, 1]);
  });

  test('gives every measure in the order of its definitions, and no value of a lead', () => {
    const counts = tally(facts({ leads: [lead('lead-1', { handles: [handle('telegram', 'qvxname'), handle('email', 'qvx@x.test')] })] }));
    const seen = [...new Set(counts.map(({ measure }) => measure))];
    expect(seen).toEqual(tallyMeasures());
    expect(seen.every((measure) => TALLY_MEASURES[measure].length > 10)).toBe(true);
    expect(JSON.stringify(counts)).not.toContain('qvx');
  });
});
