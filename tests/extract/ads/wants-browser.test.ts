import { describe, expect, test } from 'vitest';
import { compilePageRules } from '../../../src/extract/compile-page-rules.ts';
import { readPage } from '../../../src/extract/read-page.ts';
import { targetOf } from '../target-of.ts';
import type { TargetParts } from '../target-of.ts';

const LONG = 'A text that goes on for a while, about nothing in particular. '.repeat(6);
const SCRIPT = '<script src="/app.js"></script>';
const RULES: TargetParts = {
  render: 'auto',
  list: { match: { url: '^/list', any: [] }, records: { selector: '.card' } },
  ad: { match: { url: '^/ad/', any: [] }, body: '.body' },
};

function wants(html: string, path: string, target: TargetParts = RULES): string | undefined {
  return readPage({ html, url: `https://site.test${path}`, atMs: 0, rules: compilePageRules(targetOf(target)) }).wantsBrowser;
}

describe('wantsBrowser()', () => {
  test.each([
    ['an empty shell', `${SCRIPT}<div id="root"></div>`, '/ad/1', 'fewer than 200 letters of text'],
    ['an ad page without its body', `${SCRIPT}<p>${LONG}</p>`, '/ad/1', 'declared ad body absent'],
    ['a listing page without its records', `${SCRIPT}<p>${LONG}</p>`, '/list', 'declared records absent'],
    [
      'a page that is all template',
      `${SCRIPT}<header>${LONG}</header><div id="app"></div><footer>${LONG}</footer>`,
      '/other',
      'fewer than 200 letters outside the template',
    ],
    [
      'a declared ad page that is all template',
      `${SCRIPT}<header>${LONG}</header><div id="app"></div><footer>${LONG}</footer>`,
      '/notice/1',
      'fewer than 40 letters outside the template',
    ],
    [
      'a declared ad page with a short ad',
      `${SCRIPT}<header>${LONG}</header><h1>Quiet flat by the bridge</h1><p>Call 030 23125 001, Anna</p>`,
      '/notice/1',
      undefined,
    ],
    ['an ad page with its body', `${SCRIPT}<p class="body">${LONG}</p>`, '/ad/1', undefined],
    ['a listing page with records', `${SCRIPT}<p>${LONG}</p><div class="card"><a href="/ad/1">x</a></div>`, '/list', undefined],
    ['a short page without scripts', '<p>Short.</p>', '/ad/1', undefined],
  ])('judges %s', (_, html, path, expected) => {
    const declared: TargetParts = { render: 'auto', ad: { match: { url: '^/notice/', any: [] } } };
    expect(wants(html, path, path.startsWith('/notice/') ? declared : RULES)).toBe(expected);
  });

  test.each(['http', 'browser'] as const)('leaves the choice to a target that says %s', (render) => {
    expect(wants(`${SCRIPT}<div></div>`, '/ad/1', { ...RULES, render })).toBeUndefined();
  });
});
