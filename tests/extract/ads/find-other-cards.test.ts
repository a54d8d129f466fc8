import { describe, expect, test } from 'vitest';
import { findOtherCards } from '../../../src/extract/ads/find-other-cards.ts';
import { elementText } from '../../../src/extract/document/element-text.ts';
import { viewOf } from './view-of.ts';

function cardsOf(body: string): readonly string[] | undefined {
  const { document, ...view } = viewOf(`<main><h1>Own title</h1>${body}</main>`, { url: 'https://site-a.test/ad/1' });
  const title = document.elements.find(({ name }) => name === 'h1');
  return findOtherCards({ document, ...view }, title)?.map((card) => elementText(document, card));
}

describe('findOtherCards()', () => {
  test('finds the cards of a list, picture link and title link of one ad as one card', () => {
    const card = (n: number): string => `<li class="c"><a href="/ad/${n}">pic</a><div><a href="/ad/${n}">Ad ${n}</a> words</div></li>`;
    expect(cardsOf(`<p>own words</p><ul>${card(2)}${card(3)}${card(4)}</ul>`)).toEqual([
      'pic\nAd 2 words',
      'pic\nAd 3 words',
      'pic\nAd 4 words',
    ]);
  });

  test('does not decide about links in running text, which may stand beside a number of the ad itself', () => {
    expect(cardsOf('<p>See <a href="/ad/2">my friend</a>, call 030 23125 001</p><p>or <a href="/ad/3">her sister</a></p>')).toBeUndefined();
  });

  test('leaves links to other kinds of page alone', () => {
    expect(cardsOf('<p><a href="/about">about</a> <a href="/list?page=2">more</a></p>')).toBeUndefined();
  });

  test('is linear in the number of links', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `<i><a href="/ad/${n + 2}">x</a></i>`).join('');
    expect(cardsOf(many)).toHaveLength(20_000);
  });
});
