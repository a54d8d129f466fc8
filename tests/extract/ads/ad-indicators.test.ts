import { describe, expect, test } from 'vitest';
import { compilePageRules } from '../../../src/extract/compile-page-rules.ts';
import { readPage } from '../../../src/extract/read-page.ts';
import { targetOf } from '../target-of.ts';

const page = (body: string): string =>
  `<html lang="en"><head><title>Ad</title></head><body><nav>no experience</nav><main><h1>Girls wanted</h1><article><p>${body}</p></article></main></body></html>`;

const read = (body: string): ReturnType<typeof readPage> =>
  readPage({
    html: page(body),
    url: 'https://site.test/ad/1',
    atMs: 0,
    rules: compilePageRules(targetOf({ ad: { body: 'article', match: { url: '/ad/', any: [] } } })),
  });

describe('readAdIndicators()', () => {
  test('reads title and text of the ad, not what the site prints around it, with spans into the page', () => {
    const { ads, text } = read('We look for waitresses in a hotel abroad. Free accommodation, easy money, call +44 7700 900123.');
    const hits = ads[0]?.indicators ?? [];
    expect(hits.map(({ id }) => id)).toEqual(['JOB-WOMEN', 'JOB-ACCOM', 'JOB-HIGHPAY']);
    for (const { start, end, raw } of hits) expect(text.slice(start, end)).toBe(raw);
  });

  test('tells what cannot wait', () => {
    const { ads, text } = read('Newborn baby girl for sale, healthy, three weeks old. Call +44 7700 900123 at any hour of the day.');
    const [hit] = ads[0]?.urgent ?? [];
    expect(hit).toMatchObject({ signal: 'child-trade', id: 'MKT-CHILD', raw: 'Newborn baby girl for sale' });
    expect(text.slice(hit?.start, hit?.end)).toBe(hit?.raw);
  });
});
