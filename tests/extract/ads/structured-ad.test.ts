import { describe, expect, test } from 'vitest';
import { mainItem } from '../../../src/extract/ads/main-item.ts';
import { openGraphAd } from '../../../src/extract/ads/open-graph-ad.ts';
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
    expect(ad).toMatchObject({ aliases: [{ value: 'Mia' }], place: { value: { text: 'Gent, be', city: 'Gent', country: 'BE' } } });
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

describe('structuredAd() of offers and persons', () => {
  test('reads every name, nationality and language of a person', () => {
    const ad = structuredAd({
      format: 'json-ld',
      types: ['Person'],
      properties: [
        { path: 'name', value: 'Mia Lou' },
        { path: 'alternateName', value: 'Mia' },
        { path: 'alternateName', value: 'Lou' },
        { path: 'nationality.name', value: 'Romania' },
        { path: 'knowsLanguage', value: 'en-GB' },
        { path: 'knowsLanguage', value: 'Deutsch' },
        { path: 'knowsLanguage', value: 'unknown tongue' },
      ],
    });
    expect(ad.aliases.map(({ value }) => value)).toEqual(['Mia', 'Lou']);
    expect(ad.stated?.nationalityClaims).toEqual([
      { value: 'RO', where: 'structured', start: 0, end: 7, raw: 'Romania', by: 'structured@1' },
    ]);
    expect(ad.stated?.languagesSpoken?.map(({ value }) => value)).toEqual(['en', 'de']);
    expect(ad.offer).toBeUndefined();
  });

  test('reads every offer of a service with its own price', () => {
    const offer = (price: string, unit: string): StructuredItem['properties'] => [
      { path: 'offers.price', value: price },
      { path: 'offers.priceCurrency', value: 'EUR' },
      { path: 'offers.unitCode', value: unit },
    ];
    const properties = [...offer('150', 'HUR'), ...offer('900', 'DAY'), ...offer('900', 'DAY')];
    expect(structuredAd({ format: 'json-ld', types: ['Service'], properties }).prices.map(({ value }) => value)).toEqual([
      { amount: 150, currency: 'EUR', per: '60min' },
      { amount: 900, currency: 'EUR', per: 'day' },
    ]);
  });

  test('maps a job: employer with its number, pay as amounts, experience', () => {
    const ad = structuredAd(
      item(['JobPosting'], {
        title: 'Cleaner',
        'hiringOrganization.name': 'Example BV',
        'hiringOrganization.vatID': 'NL001234567B01',
        'baseSalary.currency': 'EUR',
        'baseSalary.value.minValue': '1500',
        'baseSalary.value.maxValue': '2000',
        'baseSalary.value.unitText': 'MONTH',
        'experienceRequirements.monthsOfExperience': '12',
      }),
    );
    expect(ad.offer).toBe('job');
    expect(ad.stated?.job).toMatchObject({
      employer: { value: 'Example BV' },
      employerNumber: { value: 'NL001234567B01' },
      salary: { value: '1500 - 2000 EUR/month' },
      pay: { value: { amount: 1500, currency: 'EUR', per: 'month' } },
      payTo: { value: { amount: 2000, currency: 'EUR', per: 'month' } },
      experienceAsked: 'yes',
    });
  });

  test('maps an item: condition, brand, model, count, seller', () => {
    const ad = structuredAd(
      item(['Product'], {
        name: 'Phone',
        'brand.name': 'Example',
        model: 'S12',
        'offers.itemCondition': 'https://schema.org/UsedCondition',
        'offers.inventoryLevel.value': '3',
        'offers.seller.name': 'Jan Voorbeeld',
      }),
    );
    expect(ad.offer).toBe('market');
    expect(ad.stated).toMatchObject({
      seller: { name: { value: 'Jan Voorbeeld' } },
      market: { condition: { value: 'used' }, brand: { value: 'Example' }, model: { value: 'S12' }, quantity: { value: 3 } },
    });
  });

  test('maps a dwelling; an area in other units is not taken', () => {
    const dwelling = { numberOfRooms: '3', 'floorSize.value': '75', 'offers.availabilityStarts': '2026-03-01T00:00:00Z' };
    expect(structuredAd(item(['Apartment'], dwelling)).stated?.housing).toMatchObject({
      rooms: { value: 3 },
      areaM2: { value: 75 },
      availableFrom: { value: '2026-03-01' },
    });
    expect(structuredAd(item(['Apartment'], { ...dwelling, 'floorSize.unitCode': 'FTK' })).stated?.housing?.areaM2).toBeUndefined();
  });
});

describe('openGraphAd()', () => {
  const graph = (properties: Readonly<Record<string, string>>): StructuredItem => ({ ...item([], properties), format: 'open-graph' });

  test('reads price, place, date and name', () => {
    expect(
      openGraphAd(
        graph({
          'product:price:amount': '80,50',
          'product:price:currency': 'EUR',
          'og:locality': 'Gent',
          'og:country-name': 'BE',
          'article:published_time': '2026-02-10T08:30:00Z',
          'profile:first_name': 'Mia',
        }),
      ),
    ).toMatchObject({
      prices: [{ value: { amount: 80.5, currency: 'EUR' } }],
      place: { value: { text: 'Gent, BE', city: 'Gent', country: 'BE' } },
      postedAt: { value: '2026-02-10T08:30:00Z' },
      aliases: [{ value: 'Mia' }],
    });
  });

  test('reads nothing of what describes the site', () => {
    expect(openGraphAd(graph({ 'og:site_name': 'Site', 'og:title': 'Site', 'business:contact_data:phone_number': '1' }))).toEqual({
      prices: [],
      aliases: [],
    });
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
