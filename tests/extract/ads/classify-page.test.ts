import { describe, expect, test } from 'vitest';
import { classifyPage } from '../../../src/extract/ads/classify-page.ts';
import type { TargetParts } from '../target-of.ts';
import { viewOf } from './view-of.ts';

function classify(html: string, options: { readonly url?: string; readonly target?: TargetParts } = {}): string {
  const view = viewOf(html, options);
  return classifyPage(view);
}

const CARDS = ['anna', 'eva', 'lou', 'mila']
  .map((name, at) => `<div class="card"><h3><a href="/ad/${name}-${at}">${name}</a></h3><p>Some words about ${name}.</p></div>`)
  .join('');
const AD = '<h1>Room to let</h1><p>A bright room near the station, 450 EUR a month, available from 01.04.2026. Call 030 23125 111.</p>';
const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('classifyPage()', () => {
  test.each([
    ['cards', CARDS, 'https://site.test/city', 'listing'],
    [
      'one card and a way back',
      '<ul><li><a href="/ad/9">Last one</a> here</li></ul><a href="/city?page=1">previous</a>',
      'https://site.test/city?page=2',
      'listing',
    ],
    ['an ad', AD, 'https://site.test/ad/1', 'ad'],
    [
      'an ad with others below',
      `${AD}<h2>More</h2>${CARDS}`.replace(
        'near the station',
        'near the station, with everything one needs for a good life, and much more than that to say about it '.repeat(4),
      ),
      'https://site.test/ad/1',
      'ad',
    ],
    ['an ad with many more beside it', `<article>${AD}</article><aside>${CARDS.repeat(5)}</aside>`, 'https://site.test/ad/zoe-9', 'ad'],
    ['a job in structured data', jsonLd('{"@type":"JobPosting","title":"x"}') + CARDS, 'https://site.test/job/1', 'ad'],
    ['a list in structured data', jsonLd('{"@type":"ItemList","itemListElement":[]}') + AD, 'https://site.test/jobs', 'listing'],
    ['the front page of a site', AD, 'https://site.test/', 'other'],
    ['a page about the site', AD, 'https://site.test/over-ons.html', 'other'],
    [
      'a text under a footer full of contacts',
      '<h2>Our house</h2><p>This house has a long history that we tell here in so many words.</p><footer>Call 030 23125 111, mail us@site.example, since 01.02.2003, 10 EUR</footer>',
      'https://site.test/story',
      'other',
    ],
    ['hardly anything', '<p>Loading</p>', 'https://site.test/ad/1', 'other'],
    [
      'a plain text',
      '<p>These are the rules of this house, which everybody has to know before writing here. Be kind.</p>',
      'https://site.test/rules',
      'other',
    ],
    [
      'a thread whose posts lead to members',
      ['a', 'b', 'c']
        .map((name) => `<div class=post><a href="/member/${name}">${name}</a><p>A longer text by ${name} on this.</p></div>`)
        .join(''),
      'https://site.test/thread/7-work',
      'ad',
    ],
  ])('calls %s by its shape', (_, html, url, expected) => {
    expect(classify(html, { url })).toBe(expected);
  });

  test.each([
    ['an address', { ad: { match: { url: '^/ad/\\d+$', any: [] } } }, 'https://site.test/ad/1', 'ad'],
    ['a query', { ad: { match: { url: '[?&]id=\\d+', any: [] } } }, 'https://site.test/show.php?id=7', 'ad'],
    ['a selector', { ad: { match: { any: ['.none', '.card h3'] } } }, 'https://site.test/x', 'ad'],
    ['a listing address', { list: { match: { url: '^/city', any: [] } } }, 'https://site.test/city', 'listing'],
    [
      'both, none fitting',
      { list: { match: { url: '^/city', any: [] } }, ad: { match: { url: '^/ad/', any: [] } } },
      'https://site.test/x',
      'other',
    ],
    ['an ad rule that does not fit', { ad: { match: { url: '^/ad/', any: [] } } }, 'https://site.test/x', 'listing'],
    ['records as ads', { ad: { from: 'record' } }, 'https://site.test/x', 'listing'],
  ] satisfies readonly (readonly [string, TargetParts, string, string])[])('obeys the target: %s', (_, target, url, expected) => {
    expect(classify(CARDS, { url, target })).toBe(expected);
  });

  test('obeys a structured type of the target', () => {
    const target: TargetParts = { ad: { match: { structured: 'Person', any: [] } } };
    expect(classify(jsonLd('{"@type":"Person","name":"x"}') + CARDS, { target })).toBe('ad');
    expect(classify(AD, { target })).toBe('other');
  });
});
