import { describe, expect, test } from 'vitest';
import { compilePageRules } from '../../../src/extract/compile-page-rules.ts';
import { readPage } from '../../../src/extract/read-page.ts';
import type { PageReading } from '../../../src/model/page-reading.ts';
import { targetOf } from '../target-of.ts';

const RULES = { ...compilePageRules(undefined), render: 'auto' as const };
const URL_OF_AD = 'http://site-a.test/ad/4711';
const TEXT = 'Anna is in town this week and looks forward to a call. Quiet place, by appointment only.';

const AD = {
  id: 4711,
  title: 'Anna, warm company',
  description: `${TEXT}<br>Every day from ten to eight & later.`,
  age: 24,
  city: 'Berlin',
  contact: { phone: '+49 30 23125 001', email: 'anna@inbox.example' },
  price: { amount: 150, currency: 'EUR' },
  similar: [{ id: 9, title: 'Bella', description: 'Bella is another one, with a long description. Call +49 30 23125 999.' }],
  images: ['/a.jpg'],
};
const STATE = {
  props: { pageProps: { ad: AD, messages: { welcome: 'Hello and welcome to the site, where you find everything that is sought.' } } },
};

/** What the payload of a Nuxt page looks like: values in one list, positions in place of values. */
const NUXT = [
  ['Reactive', 1],
  { data: 2 },
  { ad: 3 },
  { id: 4, title: 5, description: 6, phone: 7 },
  4711,
  AD.title,
  TEXT,
  '+49 30 23125 001',
];

function shell(script: string, shown = ''): string {
  return `<!doctype html><html lang="en"><head><title>Site A</title></head><body><nav><a href="/">Home</a></nav><div id="app">${shown}</div>${script}<script src="/app.js"></script></body></html>`;
}

const json = (value: unknown, more = ''): string =>
  `<script type="application/json" ${more}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

function read(html: string, url: string = URL_OF_AD): PageReading {
  return readPage({ html, url, atMs: Date.UTC(2026, 0, 5), rules: RULES });
}

const handlesOf = ({ ads }: PageReading): string[] => ads.flatMap(({ handles }) => handles.map(({ kind, value }) => `${kind}:${value}`));

describe('a page that shows nothing and brings its ad along as data', () => {
  test.each([
    ['__NEXT_DATA__', json(STATE, 'id="__NEXT_DATA__"')],
    ['an assigned state', `<script>window.__INITIAL_STATE__ = ${JSON.stringify(STATE)};start()</script>`],
    ['a state in brackets', `<script>window["__STATE__"]=${JSON.stringify(STATE)}</script>`],
    ['a state in quotes', `<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify(STATE))})</script>`],
  ])('is read from %s, each value with its span', (_, script) => {
    const reading = read(shell(script));
    expect(reading.page).toBe('ad');
    expect(reading.wantsBrowser).toBeUndefined();
    expect(handlesOf(reading)).toEqual(['phone:+493023125001', 'email:anna@inbox.example']);
    const [ad] = reading.ads;
    expect(ad?.fields.title?.value).toBe('Anna, warm company');
    expect(ad?.fields.ages.map(({ value }) => value)).toEqual([24]);
    expect(ad?.fields.prices.map(({ value }) => value)).toEqual([{ amount: 150, currency: 'EUR' }]);
    expect(ad?.fields.place?.value.city).toBe('Berlin');
    expect(ad?.body.raw).toContain('Every day from ten to eight & later.');
    for (const { where, start, end, raw } of [...(ad?.handles ?? []), ...(ad?.fields.ages ?? [])])
      if (where === 'text') expect(reading.text.slice(start, end)).toBe(raw);
  });

  test('is read from the list of values of a Nuxt page', () => {
    expect(handlesOf(read(shell(json(NUXT, 'id="__NUXT_DATA__"'))))).toEqual(['phone:+493023125001']);
  });

  test('is read from JSON-LD', () => {
    const script = JSON.stringify({ '@type': 'Product', name: AD.title, description: TEXT, telephone: '+49 30 23125 001' });
    expect(handlesOf(read(shell(`<script type="application/ld+json">${script}</script>`)))).toEqual(['phone:+493023125001']);
  });

  test('is read where it is only called an ad, in other languages, with rates by their minutes', () => {
    const listing = {
      uid: 'a81c',
      titulo: 'Anna, novidade',
      beschrijving: TEXT,
      leeftijd: 24,
      prijzen: { 30: '€80', 60: '€150' },
      preco: { valor: 500, moeda: 'EUR', texto: '500 €/night' },
      telefoon: '+49 30 23125 001',
      geplaatst: '2026-01-02T10:00:00Z',
      handler: { name: 'Customer service', tel: '+49 30 23125 777' },
    };
    const [ad] = read(shell(`<script>window.__STATE__=${JSON.stringify({ ui: { helpline: '+49 30 23125 888' }, listing })}</script>`)).ads;
    expect(ad?.handles.filter(({ stop }) => !stop).map(({ value }) => value)).toEqual(['+493023125001']);
    expect(ad?.fields.ages.map(({ value }) => value)).toEqual([24]);
    expect(ad?.fields.prices.map(({ value }) => [value.amount, value.per])).toEqual([
      [80, '30min'],
      [150, '60min'],
      [500, 'night'],
    ]);
    expect(ad?.fields.postedAt?.value).toBe('2026-01-02T10:00:00Z');
  });

  test('is not said again where the page says it, and its day is read all the same', () => {
    const ad = { id: 4711, priceText: '€ 1.095 p/m', description: TEXT, publishedOn: '2026-01-02', expires: '2026-01-03' };
    const reading = read(shell(json({ ad }), '<h1>Studio</h1><p>€ 1.095 p/m</p>'));
    expect(reading.text.split('1.095')).toHaveLength(2);
    expect(reading.ads[0]?.fields.postedAt?.value).toBe('2026-01-02');
  });

  test('is not taken for another one, nor for what the data say of the site', () => {
    const site = { name: 'Site A', description: 'The place to meet the nicest people of the whole country. Call +49 30 23125 777.' };
    for (const script of [
      json({ site, ads: [AD.similar[0]] }),
      json({ i18n: { description: site.description, id: 4711 } }),
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', ...site, url: URL_OF_AD })}</script>`,
    ]) {
      const reading = read(shell(script));
      expect(reading.text).not.toContain('+49');
      expect(reading.wantsBrowser).toBeDefined();
    }
  });

  test('is read as it shows itself when it shows itself', () => {
    const shown = `<article><h1>${AD.title}</h1><p>${TEXT}</p><p>Call +49 30 23125 555</p></article>`;
    const reading = read(shell(json(STATE), shown));
    expect(reading.text).not.toContain('+49 30 23125 001');
    expect(reading.ads[0]?.handles.filter(({ where }) => where === 'text').map(({ value }) => value)).toEqual(['+493023125555']);
  });
});

describe('a list that a page brings along as data', () => {
  const items = [1, 2, 3, 4, 5].map((n) => ({
    id: n,
    url: `/ad/${n}`,
    title: `Ad number ${n}`,
    text: 'Warm company in town, call any time.',
  }));

  test('gives its records with their links', () => {
    const reading = read(shell(json({ items })), 'http://site-a.test/ads');
    expect(reading.page).toBe('listing');
    expect(reading.records.map(({ url }) => url)).toEqual([1, 2, 3, 4, 5].map((n) => `http://site-a.test/ad/${n}`));
    expect(reading.wantsBrowser).toBeUndefined();
  });

  test('is not the ad of an ad page', () => {
    const rules = compilePageRules(targetOf({ render: 'auto', ad: { match: { url: '^/ad/', any: [] } } }));
    const reading = readPage({ html: shell(json({ items })), url: URL_OF_AD, atMs: 0, rules });
    expect(reading).toMatchObject({ page: 'ad', ads: [] });
    expect(reading.wantsBrowser).toBeDefined();
  });
});

describe('data that cannot be read', () => {
  test.each([
    ['broken JSON', '<script type="application/json">{"id": 4711, "description": "</script>'],
    ['a program', '<script>window.__NUXT__=(function(a){return {ad:{id:a}}}(4711))</script>'],
    ['an open bracket', `<script>window.a = {"b": ${'['.repeat(5_000)}</script>`],
    ['an open string', `<script>window.a = {"b": "${'\\"'.repeat(5_000)}</script>`],
    ['deep nesting', json(JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`))],
    ['a Nuxt list that bites its tail', json([{ a: 0 }], 'id="__NUXT_DATA__"')],
  ])('costs nothing: %s', (_, script) => {
    const reading = read(shell(script));
    expect(reading.ads).toEqual([]);
    expect(reading.problems).toEqual([]);
    expect(reading.wantsBrowser).toBeDefined();
  });
});
