import { describe, expect, test } from 'vitest';
import { readPageAd } from '../../../src/extract/ads/read-page-ad.ts';
import { viewOf } from './view-of.ts';

const AD = '<main><h1>Own ad</h1><p>Text of the ad. Mail own@post.example.</p></main>';

function handles(html: string, platformContacts: readonly string[] = []): string[] {
  const ad = readPageAd(viewOf(html, { target: { hints: { countries: ['DE'], languages: ['en'], platformContacts } } }));
  return (ad?.handles ?? []).map(({ kind, value, stop }) => `${kind}:${value}${stop ? ' stop' : ''}`).toSorted();
}

describe('readPlatformHandles()', () => {
  test.each([
    ['the header', `<header>Call 030 23125 900</header>${AD}`],
    ['the footer', `${AD}<footer>Call 030 23125 900</footer>`],
    ['the footer of a page for phones', `<div>${AD}<div data-role="footer"><a href="tel:+493023125900">Call</a></div></div>`],
    ['a footer by its short name', `<div>${AD}<div class="ftr">desk | 030 23125 900</div></div>`],
    [
      'the last block with terms, whatever stands below it',
      `${AD}<p>${'A quiet room by the river, with a view. '.repeat(12)}</p><div>Call 030 23125 900, <a href="/terms">Terms</a></div><div class="native-ad">${'Loans for all, today and tomorrow. '.repeat(12)}</div>`,
    ],
    ['the navigation', `<nav><a href="tel:+493023125900">Call</a></nav>${AD}`],
    ['a side bar', `${AD}<aside>Call 030 23125 900</aside>`],
    ['the data of the site', `<script type="application/ld+json">{"@type":"Organization","telephone":"+49 30 23125 900"}</script>${AD}`],
  ])('marks handles of %s', (_, html) => {
    expect(handles(html)).toEqual(['email:own@post.example', 'phone:+493023125900 stop']);
  });

  test('leaves a handle alone that stands in the ad too', () => {
    expect(handles(`${AD}<footer>own@post.example</footer>`)).toEqual(['email:own@post.example']);
  });

  test('marks the contacts that the target names, wherever they stand', () => {
    expect(handles(AD, ['own@post.example'])).toEqual(['email:own@post.example stop']);
  });

  test('reads nothing from boxes of other ads', () => {
    expect(handles(`${AD}<div class="similar-ads">Call 030 23125 901 <a href="mailto:x@post.example">x</a></div>`)).toEqual([
      'email:own@post.example',
    ]);
  });
});
