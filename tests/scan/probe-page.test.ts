import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/model/fetch-trace.ts';
import { probePage } from '../../src/scan/probe-page.ts';
import type { PageProbe } from '../../src/scan/probe-page.ts';

const URL_OF_AD = 'http://site-a.test/ad/4711';
const TEXT =
  'Anna is in town this week and looks forward to a call. Quiet place, discreet, by appointment only, every day from ten to eight, in a quiet house near the old bridge. Write or call before you come, and say at what time you would like to be there. Call +49 30 23125 001.';
const AD = { id: 4711, title: 'Anna, warm company', description: TEXT };
const SHELL = '<!doctype html><html lang="en"><title>Ad</title><div id="app"></div><script src="/app.js"></script></html>';
const WHOLE = `<!doctype html><html lang="en"><title>Ad</title><article><h1>${AD.title}</h1><p>${TEXT}</p></article>`;

const probe = (html: string, more: Partial<Parameters<typeof probePage>[0]> = {}): PageProbe =>
  probePage({
    body: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    url: URL_OF_AD,
    status: 200,
    via: 'http',
    atMs: 0,
    ...more,
  });
const renderOf = ({ proposal }: PageProbe): unknown => (proposal as { fetch: { render: unknown } }).fetch.render;
const answer = (data: object): Exchange => ({
  url: 'http://site-a.test/api/4711',
  status: 200,
  statusText: 'OK',
  requestHeaders: [],
  headers: [['content-type', 'application/json']],
  body: Buffer.from(JSON.stringify(data)),
  atMs: 0,
});

describe('probePage()', () => {
  test('says that a browser may show more of a page that HTTP shows empty', () => {
    const shell = probe(SHELL);
    expect(shell.wantsBrowser).toBe('fewer than 200 letters of text');
    expect(renderOf(shell)).toBe('auto');
  });

  test('says nothing of the kind of a page that is whole, or that a browser showed', () => {
    expect(probe(WHOLE).wantsBrowser).toBeNull();
    expect(probe(SHELL, { via: 'browser' }).wantsBrowser).toBeNull();
  });

  test('proposes HTTP alone for a page without scripts only', () => {
    expect(renderOf(probe(WHOLE))).toBe('http');
    expect(renderOf(probe(`${WHOLE}<script src="/app.js"></script>`))).toBe('auto');
    expect(renderOf(probe(WHOLE, { via: 'browser' }))).toBe('auto');
  });

  test('proposes the data of an ad where one answer holds all that the browser showed', () => {
    const found = probe(WHOLE, { via: 'browser', exchanges: [answer({ user: null }), answer({ ad: AD })] });
    expect(found.data).toBe('http://site-a.test/api/4711');
    expect(renderOf(found)).toBe('data');
  });

  test.each([
    ['another number', { ...AD, description: TEXT.replace('001', '002') }],
    ['a number more', { ...AD, phone: '+49 30 23125 003' }],
    ['no number', { ...AD, description: TEXT.slice(0, 200) }],
  ])('proposes none that hold %s', (_, ad) => {
    const found = probe(WHOLE, { via: 'browser', exchanges: [answer(ad)] });
    expect(found.data).toBeNull();
    expect(renderOf(found)).toBe('auto');
  });
});
