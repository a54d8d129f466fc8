import { describe, expect, test } from 'vitest';
import { compilePageRules } from '../../../src/extract/compile-page-rules.ts';
import { readPage } from '../../../src/extract/read-page.ts';
import type { ListPageRules } from '../../../src/model/target.ts';
import { targetOf } from '../target-of.ts';

const CARDS = ['a', 'b', 'c'].map((name) => `<div class="card"><a href="/ad/${name}">Ad ${name} of this list</a></div>`).join('');

function next(html: string, url: string, rules: Partial<ListPageRules>): string | undefined {
  return readPage({ html: CARDS + html, url, atMs: 0, rules: compilePageRules(targetOf({ list: rules })) }).next;
}

describe('readPaging()', () => {
  test.each([
    [
      'a selector',
      '<a class="more" href="/list?p=9">9</a>',
      'https://site.test/list',
      { selector: 'a.more', max: 5 },
      'https://site.test/list?p=9',
    ],
    [
      'a selector that finds nothing: the list ends',
      '<a href="/list?p=2">Next</a>',
      'https://site.test/list',
      { selector: 'a.more', max: 5 },
      undefined,
    ],
    ['a parameter counted up', '', 'https://site.test/list?q=x', { query: 'page', max: 5 }, 'https://site.test/list?q=x&page=2'],
    ['a parameter counted on', '', 'https://site.test/list?page=4', { query: 'page', max: 5 }, 'https://site.test/list?page=5'],
    ['the greatest page', '', 'https://site.test/list?page=5', { query: 'page', max: 5 }, undefined],
    ['a parameter that is no number', '', 'https://site.test/list?page=x', { query: 'page', max: 5 }, undefined],
  ])('obeys the target: %s', (_, html, url, rule, expected) => {
    expect(next(html, url, { match: { url: '^/list', any: [] }, next: rule })).toBe(expected);
  });
});
