import { describe, expect, test } from 'vitest';
import { changedFields } from '../../src/diff/changed-fields.ts';
import { handle, read, type SampleAd, sampleAd } from './sample-ad.ts';

const PHONE = '+31612345678';
const OTHER = '+4930231250';

/** An ad whose text holds a phone number as `raw`. */
const at = (text: string, raw: string, value: string) =>
  sampleAd({
    text,
    handles: [handle('phone', value, { where: 'text', raw, start: text.indexOf(raw), end: text.indexOf(raw) + raw.length })],
  });

/** An ad whose body begins at `start` and holds a phone number at several places of it. */
const shifted = (text: string, start: number, spans: readonly [number, number][]) => {
  const [first, ...also] = spans.map(([from, to]) => ({ start: start + from, end: start + to }));
  const ad = sampleAd({ handles: [handle('phone', PHONE, { where: 'text', ...first, also })] });
  return { ...ad, body: { ...ad.body, start, end: start + text.length, raw: ` ${text}`, value: text } };
};

describe('changedFields()', () => {
  test('finds nothing between two readings of the same ad', () => {
    const ad: SampleAd = {
      title: 'Anna',
      aliases: ['Anna'],
      ages: [24],
      prices: [{ amount: 150, currency: 'EUR', per: '60min' }],
      place: { text: 'Gent', city: 'Ghent', country: 'BE' },
      postedAt: '2026-01-05',
      handles: [handle('phone', PHONE)],
    };
    expect(changedFields(sampleAd(ad), sampleAd(ad))).toEqual([]);
  });

  test.each<[string, SampleAd, SampleAd, string[]]>([
    ['title', { title: 'Anna' }, { title: 'Bella' }, ['title']],
    ['a title that is gone', { title: 'Anna' }, {}, ['title']],
    ['letter case of a title', { title: 'Anna' }, { title: 'ANNA' }, ['title']],
    ['aliases', { aliases: ['Anna'] }, { aliases: ['Anna', 'Bella'] }, ['aliases']],
    ['ages', { ages: [24] }, { ages: [22] }, ['ages_stated']],
    ['languages', { languages: ['nl'] }, { languages: ['nl', 'ru'] }, ['languages']],
    ['city', { place: { text: 'Gent', city: 'Ghent' } }, { place: { text: 'Gent', city: 'Bruges' } }, ['city']],
    ['words of the place', { place: { text: 'Gent' } }, { place: { text: 'near Gent' } }, ['location_text']],
    ['country', { place: { text: 'x', country: 'BE' } }, { place: { text: 'x', country: 'NL' } }, ['country']],
    ['date', { postedAt: '2026-01-05' }, { postedAt: '2026-01-06' }, ['posted_at']],
    ['amount', { prices: [{ amount: 150 }] }, { prices: [{ amount: 160 }] }, ['prices']],
    ['currency', { prices: [{ amount: 150 }] }, { prices: [{ amount: 150, currency: 'EUR' }] }, ['prices']],
    ['what a price buys', { prices: [{ amount: 150 }] }, { prices: [{ amount: 150, per: 'night' }] }, ['prices']],
    ['text', { text: 'In town.' }, { text: 'In town again.' }, ['text']],
    ['phone', { handles: [handle('phone', PHONE)] }, { handles: [handle('phone', OTHER)] }, ['phones']],
    ['e-mail', {}, { handles: [handle('email', 'a@ads.test')] }, ['emails']],
    ['telegram', {}, { handles: [handle('telegram', 'anna')] }, ['telegram']],
    ['a number on whatsapp is a phone too', {}, { handles: [handle('whatsapp', PHONE)] }, ['phones', 'whatsapp']],
    ['viber', {}, { handles: [handle('viber', PHONE)] }, ['phones', 'other_messengers']],
    ['the same name elsewhere', { handles: [handle('kik', 'anna')] }, { handles: [handle('line', 'anna')] }, ['other_messengers']],
    ['social', {}, { handles: [handle('instagram', 'anna')] }, ['social']],
    ['wallet', {}, { handles: [handle('btc', 'bc1qtest')] }, ['crypto']],
    ['account', {}, { handles: [handle('iban', 'NL00TEST')] }, ['payment']],
    ['site', {}, { handles: [handle('url', 'https://own.test/')] }, ['other_handles']],
    [
      'several, in contract order',
      { title: 'A', text: 'x' },
      { title: 'B', text: 'y', handles: [handle('phone', PHONE)], ages: [20] },
      ['title', 'ages_stated', 'text', 'phones'],
    ],
  ])('sees another %s', (...[, before, after, expected]) => {
    expect(changedFields(sampleAd(before), sampleAd(after))).toEqual(expected);
    expect(changedFields(sampleAd(after), sampleAd(before))).toEqual(expected);
  });

  test.each<[string, SampleAd, SampleAd]>([
    [
      'order of values',
      { aliases: ['A', 'B'], handles: [handle('phone', PHONE), handle('phone', OTHER)] },
      { aliases: ['B', 'A'], handles: [handle('phone', OTHER), handle('phone', PHONE)] },
    ],
    ['repetition', { ages: [24] }, { ages: [24, 24] }],
    ['stop handles', {}, { handles: [handle('phone', PHONE, { stop: true })] }],
    [
      'spans, confidence and obfuscation',
      { handles: [handle('phone', PHONE)] },
      { handles: [handle('phone', PHONE, { start: 9, end: 12, raw: 'x', obfuscated: true, confidence: 0.5 })] },
    ],
    ['white space', { text: 'In town.', title: 'A  B' }, { text: ' In \n town. ', title: 'A B ' }],
    ['Unicode form', { text: 'caf\u00e9', title: 'caf\u00e9' }, { text: 'cafe\u0301', title: 'cafe\u0301' }],
    ['letter case of a place', { place: { text: 'GENT', city: 'GENT' } }, { place: { text: 'Gent', city: 'Gent' } }],
    ['a job field that is not stated', {}, { job: { accommodation: 'not-stated', travelPaid: 'not-stated' } }],
  ])('does not mind %s', (_, before, after) => {
    expect(changedFields(sampleAd(before), sampleAd(after))).toEqual([]);
  });

  test('compares what a job offer states', () => {
    const job = { accommodation: 'no', travelPaid: 'not-stated', employer: read('Farm BV') } as const;
    const after = { ...job, accommodation: 'yes', salary: read('1200 EUR') } as const;
    expect(changedFields(sampleAd({ job }), sampleAd({ job: after }))).toEqual(['salary', 'accommodation']);
  });

  test('a number in the text changes phones, not text, however it is spaced', () => {
    const before = at('Call 06 12345678 now', '06 12345678', PHONE);
    expect(changedFields(before, at('Call 06-12-34-56-78 now', '06-12-34-56-78', PHONE))).toEqual([]);
    expect(changedFields(before, at('Call 030 23125000 now', '030 23125000', OTHER))).toEqual(['phones']);
    expect(changedFields(before, at('Write 06 12345678 now', '06 12345678', PHONE))).toEqual(['text']);
  });

  test('leaves out further places of a handle, and counts offsets from where the body begins', () => {
    const body = 'Call 0612345678 or 06 12345678';
    const before = shifted(body, 100, [
      [6, 16],
      [20, 31],
    ]);
    const after = shifted('Call 06.12345678 or 06.12345678', 7, [
      [6, 17],
      [21, 32],
    ]);
    expect(changedFields(before, after)).toEqual([]);
  });
});
