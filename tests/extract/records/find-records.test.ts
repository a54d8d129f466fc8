import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPageParts } from '../../../src/extract/document/page-parts.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { findRecords } from '../../../src/extract/records/find-records.ts';

const SITE = 'https://site.test';

function find(html: string): {
  readonly urls: readonly (string | undefined)[];
  readonly texts: readonly string[];
  readonly shape: string | undefined;
} {
  const document = parseDocument(html, `${SITE}/list`);
  const regions = findRecords(document, findPageParts(document));
  const records = regions.flatMap((region) => region.records).toSorted((a, b) => a.start - b.start);
  return {
    urls: records.map((record) => record.url?.replace(SITE, '')),
    texts: records.map((record) => document.text.slice(record.start, record.end)),
    shape: regions[0]?.shape,
  };
}

const NAMES = ['Anna', 'Eva Maria', 'Lou', 'Mila', 'Nora', 'Olga'];
const card = (name: string, at: number): string =>
  `<div class="card c${at}"><a href="/ad/${name.toLowerCase().replace(' ', '-')}-${at}"><h3>${name}</h3></a><p>Text of ${name}, ${at}0 EUR</p></div>`;
const NAV = `<nav>${['a', 'b', 'c', 'd', 'e'].map((city) => `<a href="/city/${city}">City ${city}</a>`).join('')}</nav>`;
const ALL = NAMES.map((name, at) => `/ad/${name.toLowerCase().replace(' ', '-')}-${at}`);

describe('findRecords()', () => {
  test.each([
    ['cards', `${NAV}<div>${NAMES.map(card).join('')}</div>`],
    [
      'cards in rows of two',
      `<div>${[0, 2, 4]
        .map(
          (at) =>
            `<div class="row">${NAMES.slice(at, at + 2)
              .map((name, by) => card(name, at + by))
              .join('')}</div>`,
        )
        .join('')}</div>`,
    ],
    [
      'cards with an advertisement between',
      `<div>${NAMES.map((name, at) => card(name, at) + (at === 2 ? '<div class="promo"><a href="https://shop.example/">Buy this thing now</a></div>' : '')).join('')}</div>`,
    ],
    [
      'two lists, one of them promoted',
      `<div class="vip">${NAMES.slice(0, 3).map(card).join('')}</div><div class="rest">${NAMES.slice(3)
        .map((name, at) => card(name, at + 3))
        .join('')}</div>`,
    ],
    [
      'cards with a side menu of as many links',
      `<div>${NAMES.map(card).join('')}</div><aside class="sidebar"><ul>${NAMES.map((name) => `<li><a href="/tag/${name}">${name}</a></li>`).join('')}</ul></aside>`,
    ],
  ])('finds %s', (_, html) => {
    expect(find(html)).toMatchObject({ urls: ALL, shape: 'site.test/ad/*' });
  });

  test('takes the text after a heading, up to the next heading, as the record', () => {
    const { urls, texts } = find(NAMES.map((name, at) => `<h3><a href="/ad/${at}00">${name}</a></h3><p>Text ${at}</p>`).join(''));
    expect(urls).toEqual(NAMES.map((_, at) => `/ad/${at}00`));
    expect(texts).toEqual(NAMES.map((name, at) => `${name}\nText ${at}`));
  });

  test('takes the rows of a table without its head', () => {
    const { urls, shape } = find(
      `<table><tr><th>Ad<th>Place${NAMES.map((name, at) => `<tr><td><a href="show.php?id=${at}1">${name} looks for work</a><td>Place ${at}`).join('')}</table>`,
    );
    expect(urls).toEqual(NAMES.map((_, at) => `/show.php?id=${at}1`));
    expect(shape).toBe('site.test/show.php?id');
  });

  test('chooses the link of the title, not those of replies, members and favourites', () => {
    const { urls } = find(
      NAMES.map(
        (name, at) =>
          `<div class="row"><a href="/members/${at}.html">${name} writes</a> <a class="title" href="/thread/${at}-offer-of-work">Offer ${at}</a> <a href="/reply?to=${at}">Reply</a></div>`,
      ).join(''),
    );
    expect(urls).toEqual(NAMES.map((_, at) => `/thread/${at}-offer-of-work`));
  });

  test.each([
    ['navigation only', `${NAV}<p>Text</p>`],
    ['paragraphs', '<p>One text.</p><p>Another text.</p><p>A third text.</p>'],
    ['two cards', NAMES.slice(0, 2).map(card).join('')],
    [
      'cards of other sites',
      NAMES.map((name) => `<div class="c"><a href="https://${name[0]}.example/x">${name} and more</a></div>`).join(''),
    ],
    [
      'cards that all lead to one page',
      NAMES.map((name) => `<div class="c"><a href="/contact">${name}</a></div>`)
        .join('')
        .replaceAll('/contact', '/list'),
    ],
    ['nothing', ''],
  ])('finds no records in %s', (_, html) => {
    expect(find(html).urls).toEqual([]);
  });

  test('gives records in order that never overlap, whatever the page', () => {
    const piece = fc.constantFrom(
      '<div class="c">',
      '</div>',
      '<li>',
      '<ul>',
      '</ul>',
      '<a href="/ad/1">',
      '<a href="/ad/2">',
      '<a href="/ad/3">',
      '</a>',
      'some text ',
      '<tr>',
      '<td>',
      '<table>',
      '</table>',
      '<h3>',
      '</h3>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const document = parseDocument(pieces.join(''), `${SITE}/list`);
        for (const { records } of findRecords(document, findPageParts(document))) {
          for (const [at, record] of records.entries()) {
            expect(record.end).toBeGreaterThanOrEqual(record.start);
            expect(record.lastOrder).toBeLessThan(records[at + 1]?.element.order ?? Number.POSITIVE_INFINITY);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
