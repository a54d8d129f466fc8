import { describe, expect, test } from 'vitest';
import pagination from '../../../lexicon/pagination.json' with { type: 'json' };
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { findNext } from '../../../src/extract/records/find-next.ts';

const SITE = 'https://site.test';
const find = (html: string, path = '/list?page=3'): ReturnType<typeof findNext> => findNext(parseDocument(html, SITE + path));
const nextOf = (html: string, path?: string): string | undefined => find(html, path).ofList.next?.replace(SITE, '');

describe('findNext()', () => {
  test.each(Object.entries(pagination.next).flatMap(([language, words]) => words.map((word) => [language, word])))(
    'knows the next page by its word (%s: %s)',
    (_, word) => {
      expect(nextOf(`<p><a href="/list?page=2">x</a> <a href="/list?page=4">${word}</a></p>`)).toBe('/list?page=4');
    },
  );

  test.each(Object.entries(pagination.previous).flatMap(([language, words]) => words.map((word) => [language, word])))(
    'never takes the previous page for the next (%s: %s)',
    (_, word) => {
      const found = find(`<p><a href="/list?page=2">${word}</a></p>`).ofList;
      expect(found).toEqual({ previous: `${SITE}/list?page=2`, pages: [] });
    },
  );

  test.each([
    ['a link that says rel=next', '<a rel="nofollow next" href="/list?page=4">go</a>'],
    ['a label for screen readers', '<a aria-label="Next page" href="/list?page=4"><svg></svg></a>'],
    ['a title', '<a title="Volgende pagina" href="/list?page=4"><i></i></a>'],
    ['the text of a picture', '<a href="/list?page=4"><img src="r.gif" alt="Weiter"></a>'],
    ['a class', '<li class="pagination-next"><a href="/list?page=4"><span></span></a></li>'],
    ['an arrow', '<div class="pager"><a href="/list?page=2">‹</a> <a href="/list?page=4">›</a></div>'],
    [
      'an icon beside numbers',
      '<div><a href=/list?page=2>2</a> <b>3</b> <a href=/list?page=4>4</a> <a href=/list?page=4><i class="icon-chevron-right"></i></a></div>',
    ],
    [
      'a number after the current one',
      '<div><a href=/list?page=1>1</a> <a href=/list?page=2>2</a> <b>3</b> <a href=/list?page=4>4</a> <a href=/list?page=5>5</a></div>',
    ],
    ['a word with the number of results', '<a href="/list?page=4">Next 20 »</a>'],
    ['the last page set apart', '<div class=pages><a href=/list?page=2>«</a><a href=/list?page=4>›</a><a href=/list?page=9>»</a></div>'],
  ])('finds it by %s', (_, html) => {
    expect(nextOf(html)).toBe('/list?page=4');
  });

  const filler = '<p>Some text of an entry that stands in this list.</p>'.repeat(3);
  test.each([
    ['a parameter that nobody knows', '<a href="/l?zq=1">Previous</a> <a href="/l?zq=3">Next</a>', '/l?zq=2', '/l?zq=3'],
    ['records counted by one', '<div class=pager><a href="/l?zq=10">«</a> <a href="/l?zq=30">»</a></div>', '/l?zq=20', '/l?zq=30'],
    ['a cursor', '<a href="/new?after=k27&n=31">Next page</a>', '/new', '/new?after=k27&n=31'],
    ['more of the same list', `${filler}<a class=btn href="/l?zq=2">Load more</a>`, '/l', '/l?zq=2'],
    [
      'a row in whose addresses the numbers stand in another way',
      '<p><a href="/t?topic=311.0">1</a> <b>2</b> <a href="/t?topic=311.30">3</a> <a href="/t?topic=311.30">»</a></p>',
      '/t?topic=311.15',
      '/t?topic=311.30',
    ],
  ])('follows %s', (_, html, path, next) => {
    expect(nextOf(html, path)).toBe(next);
  });

  test.each([
    ['a parameter that nobody knows', '<p><b>1</b> <a href="/l?zq=2">2</a> <a href="/l?zq=3">3</a></p>', '/l', ['/l?zq=2', '/l?zq=3']],
    ['a path', '<p><a href="/n/1">1</a> <a href="/n/3">3</a> <a href="/n/4">4</a></p>', '/n/2', ['/n/1', '/n/3', '/n/4']],
    ['a choice of rooms', '<p>Rooms <a href="/l?rooms=1">1</a> <a href="/l?rooms=2">2</a> <a href="/l?rooms=3">3</a></p>', '/l', []],
    ['records a page', '<p><a href="/l?show=20">20</a> <a href="/l?show=50">50</a></p>', '/l', []],
  ])('lists the pages of a row of numbers by %s', (_, html, path, pages) => {
    expect(find(html, path).ofList.pages.map((url) => url.replace(SITE, ''))).toEqual(pages);
  });

  test('finds older posts on a page with a higher number, without a class that tells', () => {
    expect(find('<p><a href="/page/2/">← Older posts</a></p>', '/').ofList).toEqual({ previous: `${SITE}/page/2/`, pages: [] });
    expect(nextOf('<p><a href="/">Newer posts →</a></p>', '/page/2/')).toBe('/');
  });

  test('believes no word and unknown parameter on the page of one ad', () => {
    expect(find('<a href="/ad?zq=3">Next</a>', '/ad?zq=2').ofAd.next).toBeUndefined();
  });

  test.each([
    ['the next question', '<a class="pager" href="/quiz/4">Neste spørsmål »</a>', '/quiz/3'],
    ['the next step', '<ul class="pager"><li><a href="/form/step-3">Seuraava vaihe</a></li></ul>', '/form/step-2'],
    ['more of something else', '<a href="/about?x=2">Load more</a>', '/l'],
    ['a thing with the next id', '<a href="/show?id=18">Next</a>', '/show?id=17'],
    ['the next article', '<a href="/news/2-slug">Next article »</a>', '/news/1-title'],
    ['the next topic', '<a href="/thread/2-slug">Следующая тема</a>', '/thread/1-title'],
    ['the next month of a calendar', '<div class="calendar"><a class="next" href="/events?month=5">»</a></div>', '/events'],
    ['a slide show', '<div class="carousel"><a class="carousel-next" href="/list?page=4">Next</a></div>', '/list?page=3'],
    ['a script', '<a href="javascript:next()">Next</a><a href="#">Next</a>', '/list'],
    [
      'another language',
      '<ul class="lang"><li><a href="/fr/list">Français</a></li><li><a href="/nl/list">Nederlands</a></li></ul>',
      '/en/list',
    ],
    ['a bread crumb', '<a href="/">Home</a> » <a href="/cats">Cats »</a>', '/cats/tom'],
    ['an arrow to elsewhere', '<a href="/offer">›</a>', '/list'],
    [
      'the numbers of one thread in a list of threads',
      '<tr><td><a href="/t/9">Title</a> [<a href="/t/9?page=1">1</a>, <a href="/t/9?page=2">2</a>]</td></tr>',
      '/forum',
    ],
    ['a rating of five', '<a href="/rate?v=1">1</a> <a href="/rate?v=2">2</a> <a href="/rate?v=3">3</a>', '/ad/9'],
    ['years', '<a href="/archive/2024">2024</a> <a href="/archive/2025">2025</a>', '/archive'],
  ])('takes no %s for the next page', (_, html, path) => {
    expect(nextOf(html, path)).toBeUndefined();
  });

  test('calls older posts previous, as pages word it, and names both ways', () => {
    const html = '<div class="nav-links"><a href="/page/4/">← Older posts</a> <a href="/page/2/">Newer posts →</a></div>';
    expect(find(html, '/page/3/').ofList).toEqual({ next: `${SITE}/page/2/`, previous: `${SITE}/page/4/`, pages: [] });
  });

  test('lists numbered pages, and those that only the head names', () => {
    expect(find('<b>1</b> <a href="/list?page=2">2</a> <a href="/list?page=3">3</a>', '/list').ofList).toEqual({
      next: `${SITE}/list?page=2`,
      pages: [`${SITE}/list?page=2`, `${SITE}/list?page=3`],
    });
    expect(find('<head><link rel="next" href="/list?page=2"></head>', '/list').ofList).toEqual({ pages: [`${SITE}/list?page=2`] });
  });

  test('on the page of one ad believes steps and rows of numbers only', () => {
    const html = '<div class="nav"><a class="next" href="/ad/eva-13">Next »</a></div>';
    expect(find(html, '/ad/anna-12').ofList.next).toBe(`${SITE}/ad/eva-13`);
    expect(find(html, '/ad/anna-12').ofAd.next).toBeUndefined();
    expect(find('<a href="/ad/anna-12?page=2">Next »</a>', '/ad/anna-12').ofAd.next).toBe(`${SITE}/ad/anna-12?page=2`);
  });
});
