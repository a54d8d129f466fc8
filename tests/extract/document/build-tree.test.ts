import { describe, expect, test } from 'vitest';
import { buildTree } from '../../../src/extract/document/build-tree.ts';

/** The elements as an outline: name, then its element children in brackets. */
function outline(html: string): string {
  const { elements } = buildTree(html);
  const draw = (at: number): string => {
    const element = elements[at];
    if (!element) return '';
    const inner: string[] = [];
    for (let next = at + 1; next <= element.lastOrder; next = (elements[next]?.lastOrder ?? next) + 1) inner.push(draw(next));
    return element.name + (inner.length > 0 ? `(${inner.join(' ')})` : '');
  };
  return draw(0);
}

describe('buildTree()', () => {
  test.each([
    ['a whole page', '<!doctype html><html><head><title>t</title></head><body><p>x</p></body></html>', 'html(head(title) body(p))'],
    ['a piece of a page', '<p>x</p><p>y</p>', 'html(body(p p))'],
    ['bare text', 'hello', 'html(body)'],
    ['a page without html, head and body tags', '<title>t</title><meta charset=utf-8><p>x', 'html(title meta body(p))'],
    ['a head that nobody closed', '<html><head><title>t</title><div>x</div>', 'html(head(title) body(div))'],
    ['two bodies', '<html><body><p>x</p></body><body class=b><p>y</p></body></html>', 'html(body(p p))'],
    ['scripts between head and body', '<html><head></head><script>1</script><body><p>x', 'html(head script body(p))'],
    ['drawings that close themselves', '<svg><path/><path/></svg><p>x', 'html(body(svg(path path) p))'],
    [
      'tables left open',
      '<table><tr><td>a<td>b<tr><td>c<table><tr><td>d</table>e</table>',
      'html(body(table(tr(td td) tr(td(table(tr(td)))))))',
    ],
    ['rows in sections', '<table><thead><tr><th>a<tbody><tr><td>b</table>', 'html(body(table(thead(tr(th)) tbody(tr(td)))))'],
    ['headings in a paragraph', '<p>a<h2>b</h2>c', 'html(body(p h2))'],
    ['inline end tags across blocks', '<b><div>a</b>b</div>c', 'html(body(b(div)))'],
  ])('builds %s', (_, html, expected) => {
    expect(outline(html)).toBe(expected);
  });
});
