import { describe, expect, test } from 'vitest';
import { compilePageRules } from '../../../src/extract/compile-page-rules.ts';
import { dataPage } from '../../../src/extract/document/data-page.ts';
import { readPage } from '../../../src/extract/read-page.ts';
import type { PageReading } from '../../../src/model/page-reading.ts';
import { targetOf } from '../target-of.ts';

const URL_OF_AD = 'http://site-a.test/ad/4711';
const TEXT = 'Anna is in town this week and looks forward to a call. Quiet place, by appointment only.';
const AD = { id: 4711, title: 'Anna, warm company', description: `${TEXT}<br>Call +49 30 23125 001.`, age: 24 };
const OTHERS = Array.from({ length: 6 }, (_, at) => ({
  href: `/ad/${at + 1}`,
  title: `Other ${at}`,
  text: `Another ad of the site, with a text of its own. Call +49 30 23125 90${at}.`,
}));

const read = (body: string): PageReading =>
  readPage({
    html: body,
    url: URL_OF_AD,
    atMs: 0,
    rules: compilePageRules({
      ...targetOf({}),
      pages: { ...targetOf({}).pages, ad: { ...targetOf({}).pages.ad, match: { url: '^/ad/', any: [] } } },
    }),
  });
const phonesOf = ({ ads }: PageReading): readonly string[] => ads.flatMap(({ handles }) => handles.map(({ value }) => value));

describe('an answer in JSON', () => {
  test.each([
    ['the ad itself', AD],
    ['the ad in an envelope', { status: 'ok', data: { ad: AD } }],
    [
      'the ad in a list, by its id',
      { ads: [{ ...AD, id: 9, description: 'Another one, with a long text that is not that of the page.' }, AD] },
    ],
    ['an ad without id, by its text', { result: { title: AD.title, paragraphs: [TEXT, 'Call +49 30 23125 001.'] } }],
    ['behind a byte order mark', AD, '\uFEFF'],
  ])('is read as its page: %s', (_, data, before = '') => {
    const reading = read(`${before}${JSON.stringify(data)}`);
    expect(reading.page).toBe('ad');
    expect(phonesOf(reading)).toEqual(['+493023125001']);
    for (const { raw, start, end, where } of reading.ads[0]?.handles ?? [])
      if (where === 'text') expect(reading.text.slice(start, end)).toBe(raw);
  });

  test('has other ads beside its own: their links count, their numbers are not those of the ad', () => {
    const reading = read(JSON.stringify({ ...AD, more: OTHERS }));
    expect(phonesOf(reading)).toEqual(['+493023125001']);
    expect(reading.links.map(({ url }) => url)).toEqual(OTHERS.map(({ href }) => `http://site-a.test${href}`));
  });

  test('keeps markup in its texts what it is: text', () => {
    const reading = read(JSON.stringify({ ...AD, title: '<script>alert(1)</script><b>Anna</b>' }));
    expect(reading.summary.hasScripts).toBe(false);
  });

  test.each([
    ['a page', '<!doctype html><p>[1]'],
    ['broken JSON', '{"id": 4711, "description": "'],
    ['a number', '17'],
    ['a list', '[1, 2]'],
    ['settings', '{"theme":"dark","beta":true}'],
    ['nothing', ''],
  ])('is no page where it is %s', (_, body) => expect(dataPage(body, URL_OF_AD)).toBeUndefined());

  test('never throws, and stays bounded on hostile input', () => {
    for (const body of ['['.repeat(200_000), `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, `{"text":"${'<'.repeat(500_000)}"}`])
      expect(() => read(body)).not.toThrow();
  });
});
