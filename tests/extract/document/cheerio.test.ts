import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSelector } from '../../../src/extract/document/compile-selector.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { selectElements } from '../../../src/extract/document/select-elements.ts';

const NAMES = ['div', 'p', 'ul', 'li', 'span', 'a', 'table', 'tr', 'td', 'section', 'h2', 'b'] as const;
const SELECTORS = [
  '.x',
  'div > .x',
  'li:nth-child(2)',
  'a[href]',
  'a[href^="/ad"]',
  'ul li .y',
  'section .x ~ p',
  'td + td',
  '#one',
  'b, h2',
  'p:not(.x)',
] as const;

/** Markup as people write it, every element closed, so that no two parsers can differ about where it ends. */
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 5 },
    fc.constantFrom('text', 'more &amp; more', ' '),
    fc
      .tuple(
        fc.constantFrom(...NAMES.filter((name) => !['p', 'li', 'a', 'table', 'tr', 'td', 'h2', 'b'].includes(name))),
        fc.constantFrom('', ' class="x"', ' class="x y"', ' id="one"'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
    fc.constantFrom(
      '<p class="x">a</p>',
      '<p>b</p>',
      '<a href="/ad/1">c</a>',
      '<a>d</a>',
      '<b>e</b>',
      '<h2 class="y">f</h2>',
      '<li class="x">g</li><li class="y">h</li>',
    ),
    fc.constant('<table><tr><td>1</td><td class="x">2</td></tr></table>'),
  ),
})).node;

describe('selectElements()', () => {
  test('finds what cheerio finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), fc.constantFrom(...SELECTORS), (parts, css) => {
        const html = `<!doctype html><html><head><title>t</title></head><body>${parts.join('')}</body></html>`;
        const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
        const selector = compileSelector(css);
        const document = parseDocument(html, 'https://site-a.test/');
        const ours = selector
          ? selectElements(document, selector).map((element) => `${element.name} ${element.attribs['class'] ?? ''}`)
          : [];
        const theirs = $(css)
          .toArray()
          .map((element) => `${element.name} ${$(element).attr('class') ?? ''}`);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });
});
