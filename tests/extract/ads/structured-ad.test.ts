import { describe, expect, test } from 'vitest';
import { mainItem } from '../../../src/extract/ads/main-item.ts';
import { structuredAd } from '../../../src/extract/ads/structured-ad.ts';
import type { StructuredItem } from '../../../src/extract/document/structured-item.ts';

const item = (types: readonly string[], properties: Readonly<Record<string, string>>): StructuredItem => ({
  format: 'json-ld',
  types,
  properties: Object.entries(properties).map(([path, value]) => ({ path, value })),
});

describe('structuredAd()', () => {
  test('maps a person: the name is an alias, contacts are handles', () => {
    const ad = structuredAd(
      item(['Person'], {
        name: 'Mia',
        telephone: '+31612345678',
        email: 'mia@post.example',
        sameAs: 'https://t.me/mia_demo',
        'address.addressLocality': 'Gent',
        'address.addressCountry': 'be',
      }),
    );
    expect(ad).toMatchObject({ alias: { value: 'Mia' }, place: { value: { text: 'Gent, be', city: 'Gent', country: 'BE' } } });
    expect(ad.title).toBeUndefined();
    expect(ad.contacts).toEqual([
      { kind: 'telephone', value: '+31612345678' },
      { kind: 'email', value: 'mia@post.example' },
      { kind: 'link', value: 'https://t.me/mia_demo' },
    ]);
  });

  test('maps a product: price, currency, key, text without markup', () => {
    expect(
      structuredAd(
        item(['Product'], {
          name: 'Sofa',
          sku: 'S9',
          description: '<p>Soft <b>grey</b></p>',
          'offers.price': '1.250,50',
          'offers.priceCurrency': 'eur',
        }),
      ),
    ).toMatchObject({ title: { value: 'Sofa' }, key: 'S9', body: { value: 'Soft grey' } });
    expect(structuredAd(item(['Product'], { 'offers.price': '80,50', 'offers.priceCurrency': 'eur' })).prices[0]?.value).toEqual({
      amount: 80.5,
      currency: 'EUR',
    });
    expect(structuredAd(item(['Product'], { 'offers.price': 'free' })).prices).toEqual([]);
  });

  test.each([
    ['2026-02-10', '2026-02-10'],
    ['2026-02-10T08:30:00+02:00', '2026-02-10T06:30:00Z'],
    ['2026-02-10T08:30', '2026-02-10T08:30:00Z'],
    ['10 February 2026', undefined],
    ['2026-99-99T99:99', undefined],
  ])('reads the date %s', (written, value) => {
    expect(structuredAd(item(['JobPosting'], { datePosted: written })).postedAt?.value).toBe(value);
  });

  test('leaves contacts of reviewers and publishers alone', () => {
    expect(structuredAd(item(['Product'], { 'review.author.email': 'r@post.example', 'publisher.telephone': '1' })).contacts).toEqual([]);
  });
});

describe('mainItem()', () => {
  const here = 'https://site.test/ad/7';
  const site = item(['Organization'], { name: 'Site' });

  test('is the only item that can be an ad', () => {
    const job = item(['JobPosting'], { title: 'x' });
    expect(mainItem([site, job, item(['Person'], { name: 'y' })], here)).toBe(job);
    expect(mainItem([site], here)).toBeUndefined();
  });

  test('is none of several, unless one names the page', () => {
    const own = item(['Product'], { url: '/ad/7/' });
    const others = [item(['Product'], { url: '/ad/8' }), item(['Product'], { url: '/ad/9' })];
    expect(mainItem(others, here)).toBeUndefined();
    expect(mainItem([...others, own], here)).toBe(own);
  });
});
