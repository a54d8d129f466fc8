import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePageRules } from '../../src/extract/compile-page-rules.ts';
import { decodeBody } from '../../src/extract/document/decode-body.ts';
import { readPage } from '../../src/extract/read-page.ts';
import type { Ad, JobFields } from '../../src/model/ad.ts';
import type { PageReading } from '../../src/model/page-reading.ts';
import { targetOf } from './target-of.ts';
import type { TargetParts } from './target-of.ts';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const AT_MS = Date.UTC(2026, 2, 3, 12);

/** What must be true of an ad; what is not named is not asked. */
interface ExpectedAd {
  readonly url?: string;
  readonly from?: Ad['from'];
  readonly key?: string;
  readonly title?: string;
  readonly ages?: readonly number[];
  readonly city?: string;
  readonly country?: string;
  readonly postedAt?: string;
  readonly job?: Readonly<Record<string, string>>;
  readonly other?: readonly string[];
  readonly body?: { readonly has: readonly string[]; readonly lacks: readonly string[] };
  readonly handles?: readonly string[];
  readonly stop?: readonly string[];
  /** Ids of the indicators met, each with the words that it was met by. */
  readonly indicators?: readonly string[];
  readonly languagesSpoken?: readonly string[];
  readonly seller?: string;
}

interface Expected extends ExpectedAd {
  readonly url: string;
  readonly target?: TargetParts;
  readonly page: PageReading['page'];
  readonly language?: string;
  readonly next?: string;
  readonly previous?: string;
  readonly pages?: readonly string[];
  readonly records?: readonly string[];
  readonly recordTexts?: readonly (readonly string[])[];
  readonly adUrlShape?: string;
  readonly wantsBrowser?: string;
  readonly ads?: readonly ExpectedAd[];
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

function readFixture(name: string): { readonly expected: Expected; readonly reading: PageReading } {
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8')) as Expected;
  const { html } = decodeBody(readFileSync(new URL(`${name}.html`, FOLDER)), undefined);
  const rules = compilePageRules(expected.target === undefined ? undefined : targetOf(expected.target));
  return { expected, reading: readPage({ html, url: expected.url, atMs: AT_MS, rules }) };
}

describe('readPage()', () => {
  test.each(names)('reads %s as a person would', (name) => {
    const { expected, reading } = readFixture(name);
    expect(reading.problems).toEqual([]);
    expect(reading.page).toBe(expected.page);
    if (expected.language !== undefined) expect(reading.language).toBe(expected.language);
    expect(reading.next).toBe(expected.next);
    if (expected.previous !== undefined) expect(reading.previous).toBe(expected.previous);
    expect(reading.wantsBrowser).toBe(expected.wantsBrowser);
    for (const url of expected.pages ?? []) expect(reading.links).toContainEqual({ url, role: 'page' });
    if (expected.records) expect(reading.records.map((record) => record.url)).toEqual(expected.records);
    for (const [at, words] of (expected.recordTexts ?? []).entries())
      for (const word of words) expect(reading.records[at]?.text).toContain(word);
    if (expected.adUrlShape !== undefined) expect(reading.adUrlShape).toBe(expected.adUrlShape);
    const ads = expected.ads ?? (expected.page === 'ad' ? [{ ...expected, url: expected.url }] : []);
    expect(reading.ads).toHaveLength(ads.length);
    for (const [at, ad] of ads.entries()) checkAd(reading.ads[at], ad);
  });

  test.each(names)('gives spans of %s that hold their raw text', (name) => {
    const { reading } = readFixture(name);
    for (const ad of reading.ads) checkSpans(ad, reading.text);
  });

  test('never throws and ends in time, whatever the bytes', () => {
    const rules = compilePageRules(undefined);
    const pieces = fc.constantFrom(
      '<div>',
      '</div>',
      '<a href="/a/1">',
      '<a href=/a/2 rel=next>',
      '<table><tr><td>',
      '</td>',
      '<li>',
      '&amp;',
      '&#x',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<script type="application/ld+json">{"@type":"Person"',
      '</a>',
      '<p itemscope itemprop=x>',
      '\u0000',
      '\ud800',
      ' 030 23125 111 ',
      '<svg><title>',
      '<h1>',
      '"',
      '<base href="//[">',
      '<meta http-equiv=refresh content="0;url=http://[">',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 }), (parts) => {
        const reading = readPage({ html: parts.join(''), url: 'https://site.test/ad/1', atMs: AT_MS, rules });
        for (const ad of reading.ads) checkSpans(ad, reading.text);
        return !reading.problems.some((problem) => problem.startsWith('reading failed'));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a million nested elements', '<div>'.repeat(1_000_000)],
    ['a million anchors in anchors', '<a href=/x>'.repeat(1_000_000)],
    ['ten million characters of text', 'Lorem ipsum 12 '.repeat(700_000)],
    ['ten million digits', '0123456789'.repeat(1_000_000)],
    ['a million numbered links', '<a href=/p/1>1</a> '.repeat(400_000)],
    ['one tag with a million attributes', `<p ${'a=1 '.repeat(1_000_000)}>`],
    ['a million end tags nobody opened', `${'<b>'.repeat(500)}${'</i></td>'.repeat(500_000)}`],
    ['broken JSON-LD without end', `<script type="application/ld+json">${'['.repeat(400_000)}</script>`],
    ['a table in each cell', '<table><tr><td>'.repeat(300_000)],
  ])('reads %s in bounded time', (_, html) => {
    const rules = compilePageRules(undefined);
    const before = process.cpuUsage();
    const reading = readPage({ html, url: 'https://site.test/list', atMs: AT_MS, rules });
    const used = process.cpuUsage(before);
    expect(reading.text.length).toBeLessThanOrEqual(2_100_000);
    expect((used.user + used.system) / 1000).toBeLessThan(8_000);
  });

  test('says what is wrong with the rules of a target instead of throwing', () => {
    const rules = compilePageRules(targetOf({ ad: { body: 'div[', match: { url: '(', any: [] } } }));
    expect(readPage({ html: '<p>text</p>', url: 'https://site.test/', atMs: AT_MS, rules }).problems.toSorted()).toEqual([
      'not a CSS selector: div[',
      'not an RE2 pattern: (',
    ]);
  });
});

function checkAd(ad: Ad | undefined, expected: ExpectedAd): void {
  expect(ad).toBeDefined();
  if (!ad) return;
  const { fields } = ad;
  const said: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  const compare = (name: string, actual: unknown, value: unknown): void => {
    if (value === undefined) return;
    said[name] = actual;
    wanted[name] = value;
  };
  compare('url', ad.url, expected.url);
  compare('from', ad.from, expected.from);
  compare('key', ad.key, expected.key);
  compare('title', fields.title?.value, expected.title);
  compare(
    'ages',
    fields.ages.map((age) => age.value),
    expected.ages,
  );
  compare('city', fields.place?.value.city, expected.city);
  compare('country', fields.place?.value.country, expected.country);
  compare('postedAt', fields.postedAt?.value, expected.postedAt);
  compare(
    'other',
    fields.other.map((field) => `${field.name}=${field.value}`),
    expected.other,
  );
  const handles = (stop: boolean): string[] =>
    ad.handles
      .filter((handle) => handle.stop === stop)
      .map((handle) => `${handle.kind}:${handle.value}`)
      .toSorted();
  compare('handles', handles(false), expected.handles?.toSorted());
  compare('stop', handles(true), expected.stop?.toSorted());
  compare(
    'indicators',
    ad.indicators.map(({ id, raw }) => `${id}: ${raw}`),
    expected.indicators,
  );
  compare(
    'languagesSpoken',
    fields.languagesSpoken?.map(({ value }) => value),
    expected.languagesSpoken,
  );
  compare('seller', fields.seller?.name?.value, expected.seller);
  for (const [name, value] of Object.entries(expected.job ?? {})) compare(name, told(fields.job?.[name as keyof JobFields]), value);
  expect(said).toEqual(wanted);
  for (const text of expected.body?.has ?? []) expect(ad.body.value).toContain(text);
  for (const text of expected.body?.lacks ?? []) expect(ad.body.value).not.toContain(text);
}

/** A field of a job as the fixtures write it: its value, or what is said. */
function told(field: JobFields[keyof JobFields]): unknown {
  if (typeof field !== 'object' || 'length' in field) return field;
  return typeof field.value === 'object' && 'amount' in field.value
    ? [field.value.amount, field.value.currency, field.value.per].join(' ')
    : field.value;
}

/** Every value with its place, wherever it stands in the ad. */
function checkSpans(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return;
  const { where, start, end, raw } = value as {
    readonly where?: string;
    readonly start?: number;
    readonly end?: number;
    readonly raw?: string;
  };
  if (where === 'text') expect(text.slice(start, end)).toBe(raw);
  else if (where === 'structured' || where === 'attribute') expect(end).toBeLessThanOrEqual(raw?.length ?? 0);
  for (const member of Object.values(value)) checkSpans(member, text);
}
