import { describe, expect, test } from 'vitest';
import { boundedHtml } from '../../src/view/bounded-html.ts';
import { cleanHtml } from '../../src/view/clean-html.ts';

describe('boundedHtml()', () => {
  test.each([
    ['void elements', '<p>one<br><img src="x">two</p>'.repeat(5_000)],
    ['end tags left out inside others', '<div><p>a</div>'.repeat(5_000)],
    [
      'end tags of items, cells and paragraphs left out',
      `<ul>${'<li>a'.repeat(5_000)}</ul><table>${'<tr><td>1<td>2'.repeat(5_000)}</table>${'<p>a'.repeat(5_000)}`,
    ],
    ['comparisons in a script', `<script>${'if (a<b) c<d;'.repeat(9_000)}</script><p>after`],
    ['signs and comments', 'a < b <!-- <b> -->'],
    ['nothing', ''],
  ])('gives an honest page with %s back whole', (_what, html) => {
    expect(boundedHtml(html) === html).toBe(true);
  });

  test('cuts where more elements are open than a parser bears', () => {
    expect(boundedHtml(`${'<b>'.repeat(1_500)}x<b>y`)).toHaveLength(4_501);
    expect(boundedHtml('<li><td>'.repeat(2_000))).toHaveLength(6_000);
    expect(boundedHtml(`<script>${'<b>'.repeat(9_000)}`)).toHaveLength(8 + 27_000);
  });
});

describe('cleanHtml()', () => {
  const half = 500_000;
  test.each([
    ['opened and never closed', '<b>'.repeat(half / 3)],
    ['closed by names that are not open', `${'<b>'.repeat(1_500)}${'</i>'.repeat(half / 4)}`],
    ['opened, then closed by other names', '<b></i>'.repeat(half / 7)],
    ['items and cells by turns', '<li><td>'.repeat(half / 8)],
    ['foreign elements', '<svg>'.repeat(half / 5)],
    ['noscript', '<noscript><p>'.repeat(half / 13)],
    ['iframes', '<iframe>'.repeat(half / 8)],
    ['attributes', `<a ${'x=1 '.repeat(half / 4)}>`],
    ['references', '&lt;'.repeat(half / 4)],
    ['addresses', 'http://'.repeat(half / 7)],
    ['pictures', '<img alt="x">'.repeat(half / 13)],
  ])('VI-1: bears half a megabyte of %s', (_what, html) => {
    const before = process.cpuUsage().user;
    cleanHtml(boundedHtml(html), 'http://site.test/');
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
  });
});
