import { describe, expect, test } from 'vitest';
import { showsSameAd } from '../../../src/frontier/render/shows-same-ad.ts';
import type { Ad } from '../../../src/model/ad.ts';
import type { Handle } from '../../../src/model/handle.ts';
import type { IndicatorHit } from '../../../src/model/indicator.ts';
import type { Read } from '../../../src/model/provenance.ts';

const TEXT = 'Anna is in town this week and looks forward to a call, by appointment only, every day from ten to eight.';

const read = <T>(value: T, start = 0): Read<T> => ({ value, raw: String(value), where: 'text', start, end: start + 1, by: 'test@1' });
const phone = (value: string, stop = false): Handle => ({
  ...read(value),
  kind: 'phone',
  confidence: 1,
  obfuscated: false,
  status: 'valid',
  stop,
});

const PAGE: Ad = {
  key: '12',
  url: 'http://site-a.test/ad/12',
  from: 'page',
  body: read(TEXT),
  languages: ['en'],
  fields: { title: read('Anna'), aliases: [], ages: [read(24)], prices: [read({ amount: 150, currency: 'EUR' })], other: [] },
  handles: [phone('+493023125001')],
  indicators: [],
  urgent: [],
};

describe('showsSameAd()', () => {
  test('is true for the same ad, wherever its values stand', () => {
    const data = {
      ...PAGE,
      fields: { ...PAGE.fields, ages: [read(24, 70)] },
      handles: [phone('+493023125001'), phone('+493023125900', true)],
    };
    expect(showsSameAd(PAGE, data, TEXT)).toBe(true);
  });

  test.each<[string, Partial<Ad>]>([
    ['another id', { key: '13' }],
    ['no id', { key: '' }],
    ['another number', { handles: [phone('+493023125002')] }],
    ['a number less', { handles: [] }],
    ['a number more', { handles: [...PAGE.handles, phone('+493023125002')] }],
    ['another age', { fields: { ...PAGE.fields, ages: [read(25)] } }],
    ['a price in another currency', { fields: { ...PAGE.fields, prices: [read({ amount: 150, currency: 'USD' })] } }],
    ['another title', { fields: { ...PAGE.fields, title: read('Bella') } }],
    ['a place more', { fields: { ...PAGE.fields, place: read({ text: 'Berlin', city: 'Berlin' }) } }],
    ['an employer more', { fields: { ...PAGE.fields, seller: { name: read('Agency') } } }],
    ['an indicator more', { indicators: [{ ...read('x'), id: 'SEX-MOVE' } as unknown as IndicatorHit] }],
  ])('is false for %s in the data', (_, change) => expect(showsSameAd(PAGE, { ...PAGE, ...change }, TEXT)).toBe(false));

  test('is false where words of the page stand nowhere in its data, true where those are but labels', () => {
    const long = `${TEXT} ${Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')}`;
    expect(showsSameAd({ ...PAGE, body: read(long) }, PAGE, TEXT)).toBe(false);
    expect(showsSameAd({ ...PAGE, body: read(`${TEXT} Report this ad to the moderators`) }, PAGE, TEXT)).toBe(true);
  });
});
