import { isTag } from 'domhandler';
import type { ChildNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../src/view/clean-html.ts';
import { viewPage } from '../../src/view/view-page.ts';
import type { ViewedPage } from '../../src/view/viewed-page.ts';
import { hostilePage, hostileVectors } from './hostile-page.ts';

const SITE = 'http://site.test';

const PAGE: ViewedPage = {
  captureId: 'cap-00000000000000000001',
  url: 'https://ads.site.test/ad/7?x=1',
  capturedAt: '2026-01-05T10:00:00.000Z',
  via: 'http, status 200',
  bodySha256: 'ab'.repeat(32),
  contentCheck: 'content (ok); settled as ok',
  leadIds: ['lead-0000000000000001'],
  signals: [],
  values: [
    { field: 'title', value: 'Anna', where: 'text', raw: 'Anna', start: 0, end: 4, by: 'title@1' },
    { field: 'phone', value: '+31612345678', where: 'text', raw: '06-12345678', start: 5, end: 16, by: 'phone@1' },
    { field: 'text', value: '20 characters', where: 'text', raw: 'Anna 06-12345678 www', start: 0, end: 20, by: 'text@1' },
  ],
  text: 'Anna 06-12345678 www.b.test',
  html: '<h1>Anna</h1><p>06-12345678 <a href="/next">more</a><img src="/x.png" alt="Anna by the window">',
};

/** Every element of an HTML text with its attributes, by another parser than the browser. */
function elementsOf(html: string): readonly Element[] {
  const below = (nodes: readonly ChildNode[]): readonly Element[] =>
    nodes.flatMap((node) => (isTag(node) ? [node, ...below(node.children)] : []));
  return below(parseDocument(html).children);
}

describe('cleanHtml()', () => {
  const cleaned = cleanHtml(hostilePage(SITE), 'http://site.test/');

  test('VI-1: leaves no element and no attribute that loads, leads on, runs or is filled in', () => {
    const elements = elementsOf(cleaned);
    const forbidden = /^(?:script|style|svg|math|form|meta|base|link|iframe|object|embed|img|input|template|a|video|audio|title|body)$/;
    expect(elements.map(({ name }) => name).filter((name) => forbidden.test(name))).toEqual([]);
    const attributes = new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)));
    expect([...attributes].filter((name) => !['title', 'colspan', 'rowspan'].includes(name))).toEqual([]);
  });

  test('VI-1: cleaning what was cleaned changes no element: there is nothing left to mutate', () => {
    const again = elementsOf(cleanHtml(cleaned, 'http://site.test/')).map(({ name }) => name);
    expect(again).toEqual(elementsOf(cleaned).map(({ name }) => name));
  });

  test('keeps the words, shows where links lead, and what a picture is said to show', () => {
    expect(cleaned).toContain('<h1>Words at the beginning</h1>');
    expect(cleanHtml(PAGE.html, PAGE.url)).toBe(
      '<h1>Anna</h1><p>06-12345678 <u title="hxxps://ads[.]site[.]test/next">more</u><i title="picture: Anna by the window"></i></p>',
    );
  });

  test.each([
    ['&lt;img src=x&gt; &amp;lt;', '&lt;img src=x&gt; &amp;lt;'],
    ['see https://a.test/?a=1&amp;b=2', 'see hxxps://a[.]test/?a=1&amp;b=2'],
    ['a\u202Eb', 'a[U+202E]b'],
    ['<td colspan="2" onclick="x" style="y">c', '<td colspan="2">c</td>'],
    ['<u title="forged">w</u>', '<u>w</u>'],
    ['<svg><p>in svg</p></svg>after', 'after'],
  ])('writes %j as %j', (html, expected) => {
    expect(cleanHtml(html, SITE)).toBe(expected);
  });
});

describe('viewPage()', () => {
  const frameOf = (html: string): Element | undefined => elementsOf(html).find(({ name }) => name === 'iframe');

  test('VI-1: holds the page in a sandboxed frame, under a policy that comes before anything else and lets nothing out', () => {
    const html = viewPage({ ...PAGE, html: hostilePage(SITE), text: hostileVectors(SITE).join('\n') });
    const policies = [html, frameOf(html)?.attribs['srcdoc'] ?? ''].map(
      (part) => elementsOf(part).find(({ attribs }) => 'http-equiv' in attribs)?.attribs['content'],
    );
    expect(policies).toEqual([
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
    ]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(200);
    expect(frameOf(html)?.attribs).toMatchObject({ sandbox: '' });
    expect(Object.keys(frameOf(html)?.attribs ?? {})).not.toContain('src');
    const names = new Set(elementsOf(html).map(({ name }) => name));
    for (const name of ['script', 'a', 'img', 'form', 'link', 'object', 'svg', 'base']) expect([...names]).not.toContain(name);
  });

  test('says what it is: id, defanged address, time, hash, content check, leads', () => {
    const html = viewPage(PAGE);
    for (const words of [
      'cap-00000000000000000001',
      'hxxps://ads[.]site[.]test/ad/7?x=1',
      '2026-01-05T10:00:00.000Z',
      PAGE.bodySha256,
      'content (ok); settled as ok',
      'lead-0000000000000001',
    ])
      expect(html).toContain(words);
    expect(html).not.toMatch(/https?:\/\//);
    expect(viewPage({ ...PAGE, contentCheck: undefined })).toContain('not recorded');
  });

  test('marks the values in the text, but for the text of the ad itself and for places that do not hold', () => {
    expect(viewPage(PAGE)).toContain('<mark title="title">Anna</mark> <mark title="phone">06-12345678</mark> www[.]b[.]test');
    const moved = PAGE.values.map((value) => ({ ...value, start: value.start + 1, end: value.end + 1 }));
    expect(viewPage({ ...PAGE, values: moved })).not.toContain('<mark');
  });

  test('WB-1: folds everything from the page behind a label where an urgent record names it', () => {
    const html = viewPage({ ...PAGE, signals: [{ id: 'urg-1', category: 'stated-minor', isSealed: true }] });
    const [before = '', folded = ''] = html.split('<details><summary>');
    expect(before).not.toContain('Anna');
    expect(folded).toContain('stated-minor (urg-1, sealed)');
    expect(folded.slice(0, folded.indexOf('</summary>'))).not.toContain('Anna');
    expect(folded).toContain('<mark title="title">Anna</mark>');
    expect(folded).not.toContain('<details open');
    expect(viewPage(PAGE)).not.toContain('<details');
  });

  test('WB-1: shows values and texts up to a length, and says how much more there is', () => {
    const html = viewPage({ ...PAGE, values: [{ ...PAGE.values[0], value: 'x'.repeat(900) } as never], text: 'y'.repeat(200_005) });
    expect(html).toContain(`${'x'.repeat(200)}…`);
    expect(html).not.toContain('x'.repeat(201));
    expect(html).toContain('5 more characters are in the capture');
  });

  test('same page, same bytes', () => {
    expect(viewPage(PAGE)).toBe(viewPage({ ...PAGE }));
  });
});
