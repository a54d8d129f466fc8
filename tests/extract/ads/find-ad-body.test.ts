import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../src/extract/ads/ad-text.ts';
import { findAdBody } from '../../../src/extract/ads/find-ad-body.ts';
import type { TargetParts } from '../target-of.ts';
import { viewOf } from './view-of.ts';

function body(html: string, target: TargetParts = {}): string {
  const view = viewOf(html, { target });
  return bodyOf(view.document, findAdBody(view)).value;
}

const OTHERS = ['anna-11111', 'eva-22222', 'lou-33333']
  .map((name) => `<li class="o"><a href="/ad/${name}">${name} 030 23125 222</a></li>`)
  .join('');
const AD = '<h1>Own ad</h1><p>The text of this ad, which is long enough to be the body of the page.</p>';

describe('findAdBody()', () => {
  test.each([
    ['header, navigation and footer', `<header>Top</header><nav>Menu</nav>${AD}<footer>Bottom</footer>`],
    ['the same by role', `<div role=banner>Top</div><div role=navigation>Menu</div>${AD}<div role=contentinfo>Bottom</div>`],
    ['the same by name', `<div id=header>Top</div><div class="main-nav">Menu</div>${AD}<div class="site-footer">Bottom</div>`],
    ['a side bar', `<div class="sidebar">Side</div>${AD}`],
    ['a cookie notice', `<div id="cookie-notice" class="cookie">We use cookies</div>${AD}`],
    ['a box of similar ads by class', `${AD}<div class="similar-ads"><b>x</b><ul>${OTHERS}</ul></div>`],
    ['a box of similar ads by heading', `${AD}<div class="z"><h3>Vergelijkbare advertenties</h3><p>Bel 030 23125 222</p></div>`],
    ['what follows such a heading', `<div>${AD}<h3>Схожі оголошення:</h3><p>030 23125 222</p></div>`],
    ['such a heading in bold', `<div>${AD}</div><hr><div class=z><b>Iklan serupa</b><br><a href=/x>Lain</a> 030 23125 222</div>`],
    ['a list of pages like this one', `<div>${AD}<ul>${OTHERS}</ul></div>`],
  ])('leaves out %s', (_, html) => {
    expect(body(html)).toBe('Own ad\nThe text of this ad, which is long enough to be the body of the page.');
  });

  test('keeps the box of the advertiser, and the header of the article', () => {
    const html = `<main><article><header><h1>Own ad</h1></header><p>Some text of the ad that is a little longer.</p></article><aside class="seller-contact">Call 030 23125 111</aside></main>`;
    expect(body(html)).toBe('Own ad\nSome text of the ad that is a little longer.\nCall 030 23125 111');
  });

  test('obeys the declared body and its ignored parts', () => {
    const html = '<div class=a>One <i class=no>not this</i> two</div><div>between</div><div class=a>three</div><div class=no>four</div>';
    expect(body(html, { ad: { body: '.a', ignore: ['.no'] } })).toBe('One\ntwo\nthree');
  });

  test('falls back to the page where the declared body is absent or all is template', () => {
    expect(body(AD, { ad: { body: '.absent' } })).toContain('The text of this ad');
    expect(body('<nav>Only a menu here</nav>')).toBe('Only a menu here');
  });

  test('keeps offsets: what is not blanked stands at its place in the page', () => {
    const view = viewOf(`<header>Top</header><p>before</p><div class="similar">others</div><p>after</p>`);
    const { start, end, masked } = findAdBody(view);
    expect(masked).toHaveLength(end - start);
    for (const word of ['before', 'after']) expect(view.document.text.indexOf(word)).toBe(start + masked.indexOf(word));
    expect(masked).not.toContain('others');
  });
});
