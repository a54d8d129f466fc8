import { describe, expect, test } from 'vitest';
import { pageStep } from '../../../src/extract/records/page-step.ts';

const SITE = 'https://site.test';

describe('pageStep()', () => {
  test.each([
    ['/list', '/list?page=2', 1, 2, 'pages'],
    ['/list', '/list?page=1', 0, 1, 'pages'],
    ['/list?page=2&sort=new', '/list?sort=new&page=3', 2, 3, 'pages'],
    ['/list?q=x', '/list?q=x&start=20', 0, 20, 'records'],
    ['/list?start=20&size=10', '/list?start=30&size=10', 20, 30, 'records'],
    ['/list?b=1', '/list?b=1&pageNo=2&lang=nl', 1, 2, 'pages'],
    ['/list/', '/list/page/2/', 1, 2, 'pages'],
    ['/list/page/2', '/list', 2, 1, 'pages'],
    ['/list.html', '/list-2.html', 1, 2, 'pages'],
    ['/dames', '/dames/p2', 1, 2, 'pages'],
    ['/viec-lam/', '/viec-lam/trang-2.html', 1, 2, 'pages'],
    ['/forum/', '/forum/index2.html', 1, 2, 'pages'],
    ['/liste/seite-2', '/liste/seite-3', 2, 3, 'pages'],
    ['/x/list_48_2.html', '/x/list_48_3.html', 2, 3, 'pages'],
    ['/list?s=6ef2dc853f8f83ceb07b30be0370bb0d', '/list-2.html', 1, 2, 'pages'],
  ])('%s to %s goes from %i to %i', (own, other, from, to, counts) => {
    expect(pageStep(SITE + own, SITE + other)).toMatchObject({ from, to, counts });
  });

  test.each([
    ['the same page', '/list?page=2', '/list?page=2'],
    ['another section', '/lyon?page=1', '/paris?page=2'],
    ['another search', '/s?q=a&page=1', '/s?q=b&page=2'],
    ['another ad by number', '/ad/123456', '/ad/123457'],
    ['an ad of the list', '/ad', '/ad/123456'],
    ['another slug', '/p/anna-12', '/p/eva-13'],
    ['another order', '/list?sort=a', '/list?sort=b'],
    ['another host', '/list', 'https://other.test/list?page=2'],
    ['no page at all', '/list', 'mailto:a@b.example'],
  ])('sees no step to %s', (_, own, other) => {
    expect(pageStep(SITE + own, other.startsWith('/') ? SITE + other : other)).toBeUndefined();
  });
});
