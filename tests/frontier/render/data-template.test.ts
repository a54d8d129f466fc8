import { describe, expect, test } from 'vitest';
import { fillDataTemplate } from '../../../src/frontier/render/fill-data-template.ts';
import { learnDataTemplate } from '../../../src/frontier/render/learn-data-template.ts';
import { pageHoles } from '../../../src/frontier/render/page-holes.ts';

const SITE = 'http://site-a.test';

describe('learnDataTemplate()', () => {
  test.each([
    ['a number of the path', ['/ad/12', '/ad/345'], ['/api/12', '/api/345'], '/api/{path:2}'],
    ['a number inside a part', ['/ad/anna-12', '/ad/bella-345'], ['/api/12.json', '/api/345.json'], '/api/{path:2:number}.json'],
    ['a part without its extension', ['/ad/anna.html', '/ad/bella.html'], ['/d/anna.json', '/d/bella.json'], '/d/{path:2:stem}.json'],
    ['a value of the query', ['/ad?id=12&l=en', '/ad?id=345&l=en'], ['/api?ad=12', '/api?ad=345'], '/api?ad={query:id}'],
    ['two parts', ['/berlin/12', '/hamburg/345'], ['/api/berlin?n=12&x=1', '/api/hamburg?n=345&x=1'], '/api/{path:1}?n={path:2}&x=1'],
    ['what is written in percent', ['/ad/a%20b', '/ad/c%20d'], ['/api/a%20b', '/api/c%20d'], '/api/{path:2}'],
  ])('finds %s', (_, pages, data, template) => {
    const pairs = pages.map((page, at) => ({ page: `${SITE}${page}`, data: `${SITE}${data[at] ?? ''}` }));
    expect(learnDataTemplate(pairs)).toBe(`${SITE}${template}`);
    for (const { page, data: url } of pairs) expect(fillDataTemplate(`${SITE}${template}`, page)).toBe(url);
  });

  test.each([
    ['one page', [['/ad/12', '/api/12']]],
    [
      'the same page twice',
      [
        ['/ad/12', '/api/12'],
        ['/ad/12', '/api/12'],
      ],
    ],
    [
      'one address for all pages',
      [
        ['/ad/12', '/api/all'],
        ['/ad/345', '/api/all'],
      ],
    ],
    [
      'a part that is new every time',
      [
        ['/ad/12', '/api/12?_=871'],
        ['/ad/345', '/api/345?_=902'],
      ],
    ],
    [
      'an id that stands nowhere in the page',
      [
        ['/ad/anna', '/api/12'],
        ['/ad/bella', '/api/345'],
      ],
    ],
    [
      'addresses of other parts',
      [
        ['/ad/12', '/api/12'],
        ['/ad/345', '/api/345/more'],
      ],
    ],
    [
      'braces',
      [
        ['/ad/12', '/api/12?q={a}'],
        ['/ad/345', '/api/345?q={a}'],
      ],
    ],
  ])('finds none in %s', (_, pairs) => {
    expect(
      learnDataTemplate(pairs.map(([page, data]) => ({ page: `${SITE}${page ?? ''}`, data: `${SITE}${data ?? ''}` }))),
    ).toBeUndefined();
  });
});

describe('fillDataTemplate()', () => {
  test('gives nothing for a page that lacks a part', () => {
    expect(fillDataTemplate(`${SITE}/api/{query:id}`, `${SITE}/ad/12`)).toBeUndefined();
    expect(fillDataTemplate(`${SITE}/api/{path:2:number}`, `${SITE}/ad/anna`)).toBeUndefined();
  });
});

describe('pageHoles()', () => {
  test('is empty for what is no address, and bounded for what is long', () => {
    expect(pageHoles('no address').size).toBe(0);
    expect(pageHoles(`${SITE}/${'a1/'.repeat(50_000)}?${'b=1&'.repeat(50_000)}`).size).toBeLessThan(50);
  });
});
