import { describe, expect, test } from 'vitest';
import { placeOfTitle } from '../../../src/extract/ads/title-of-page.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { viewOf } from './view-of.ts';

function title(body: string, of = 'Anna, 23'): string | undefined {
  const { document, title: element } = viewOf(`<html lang="en"><head><title>${of}</title></head><body>${body}</body></html>`);
  return element && document.text.slice(element.textStart, element.textEnd).trim();
}

describe('titleOfPage()', () => {
  test.each([
    ['the first h1', '<header>Board</header><h1>Anna in Leeds</h1><h1>Bea</h1>', 'Anna in Leeds'],
    ['a heading that the title holds, without an h1', '<h2>Rules</h2><h3>Anna, 23</h3>', 'Anna, 23'],
    ['the heading below a site name that leads home', '<h1><a href="https://site.test/">Board</a></h1><h3>Anna, 23</h3>', 'Anna, 23'],
    [
      'the heading below a site name in the header',
      '<div data-role="header"><h1>m.Board</h1></div><h2>Anna from York</h2>',
      'Anna from York',
    ],
    ['an h1 in the header that the title holds', '<header><h1>Anna, 23</h1></header><h2>Rates</h2>', 'Anna, 23'],
    ['a site name where nothing else is a heading', '<h1><a href="https://site.test/">Board</a></h1><p>Anna</p>', 'Board'],
    ['nothing', '<p>Anna</p>', undefined],
    [
      'a line that says the title',
      '<nav><span>Anna, 23</span></nav><div class="text-2xl">Anna, 23</div><p>Anna, 23, new in town</p>',
      'Anna, 23',
    ],
    ['none where the title stands in a text alone', '<h1>Site</h1><h2>18+</h2><p>Anna, 23<br>new in town</p>', undefined],
  ])('is %s', (_, body, expected) => {
    expect(title(body)).toBe(expected);
  });
});

describe('placeOfTitle()', () => {
  test.each([
    ['Anna in Leeds', '<p>Anna in Leeds, new in town</p>', true],
    ['Leeds Ads', '<p>Anna, new in town</p><div>Leeds Ads Ltd, York</div>', false],
  ])('of %j is where the page says it, unless that is the name of the site', (said, body, isFound) => {
    const document = parseDocument(`<title>${said}</title><body><main>${body}</main></body>`, 'https://leedsads.test/ad/7');
    expect(placeOfTitle(document) !== undefined).toBe(isFound);
  });
});
