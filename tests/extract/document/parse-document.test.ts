import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementText } from '../../../src/extract/document/element-text.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { sourceSpan } from '../../../src/extract/document/source-span.ts';

const URL_HERE = 'https://site.test/a/b?c=1';
const parse = (html: string): ReturnType<typeof parseDocument> => parseDocument(html, URL_HERE);

describe('parseDocument()', () => {
  test.each([
    ['blocks on lines of their own', '<h1>One</h1><p>Two <b>three</b></p>four<div>five</div>', 'One\nTwo three\nfour\nfive'],
    ['joined blanks', '<p>  one \n\t two&#32; three  </p>', 'one two three'],
    ['cells parted, rows on lines', '<table><tr><td>a<td>b<tr><td>c</table>', 'a\tb\nc'],
    ['line breaks', 'one<br>two<br/>three', 'one\ntwo\nthree'],
    ['the lines of pre', '<pre>one\n  two</pre>', 'one\ntwo'],
    [
      'no scripts, styles, templates, heads',
      '<head><title>t</title><style>s</style></head><script>x</script><template>y</template><noscript>n</noscript>text',
      'text',
    ],
    [
      'nothing hidden',
      '<p hidden>a</p><p style="display: none">b</p><p style="color:red;visibility:hidden">c</p><p style="display:block">d</p>',
      'd',
    ],
    ['what aria hides but eyes see', '<p aria-hidden="true">seen</p>', 'seen'],
    ['no options and no textarea', '<select><option>NL<option>BE</select><textarea>t</textarea>x', 'x'],
    ['no text of drawings', '<svg><title>icon</title><text>t</text></svg>label', 'label'],
    ['character references', 'caf&eacute; &amp; &#x1F600; a&nbsp;b', 'café & 😀 a\u00a0b'],
    ['text after html ended', '<html><body>a</body></html>b', 'ab'],
    ['text of a head nobody closed', '<head><title>t</title><p>text', 'text'],
    ['words that inline elements share', 'tele<b>gram</b> <i>x</i>', 'telegram x'],
    [
      'a label apart from its value',
      '<ul><li><span>Age</span><b>31</b><li><i>60 min</i><b>80 €</b><li><span>City</span><b>York</b></ul>',
      'Age 31\n60 min 80 €\nCity York',
    ],
    [
      'a shortened word apart from a name, a time from a price and prices from each other',
      '<p><i>24 r.</i><i>Poprad</i><p><b>1 hr</b><b>€230</b><b>€270</b>',
      '24 r. Poprad\n1 hr €230 €270',
    ],
    [
      'parts of a card behind its heading or picture',
      '<div><h4>Anna</h4><span>25 y.</span><span>Leeds</span></div><a><img src=/a.jpg><b>Bea, 32</b><i>York</i><i>80 €</i><i>New</i></a>',
      'Anna\n25 y. Leeds\nBea, 32 York 80 € New',
    ],
    ['the pieces of a number and of a name as one', '<p><i>07400</i><i>123456</i></p><p><b>an</b><b>na</b></p>', '07400123456\nanna'],
    [
      'links that lead out apart from a label, but no pieces of a name or word',
      '<p><b>Web</b><a href="https://anna.test">anna.test</a><i>18:00-05:00</i><a href="tel:+420601123456">601 123 456</a></p><p><b>A</b><a href="/anna">nna</a> <a href="tel:07">07</a><a href="tel:07">400</a></p>',
      'Web anna.test 18:00-05:00 601 123 456\nAnna 07400',
    ],
    [
      'custom elements of one name on lines of their own',
      '<x-a><x-f>Age: 31</x-f> <x-f>City: York</x-f><x-p>9</x-p><x-c>€</x-c></x-a>',
      'Age: 31\nCity: York 9 €',
    ],
  ])('shows %s', (_, html, text) => {
    expect(parse(html).text).toBe(text);
  });

  test.each([
    [
      'paragraphs, items and cells left open',
      '<ul><li>a<li>b<ul><li>c</ul><li>d</ul><p>e<p>f',
      ['li', 'li', 'li', 'li', 'p', 'p'],
      ['a', 'b\nc', 'c', 'd', 'e', 'f'],
    ],
    ['an item left open around formatting', '<ul><li><b>a<li>b</ul>', ['li', 'li'], ['a', 'b']],
    ['an anchor inside an anchor', '<a href=/1>one<a href=/2>two</a></a>', ['a', 'a'], ['one', 'two']],
    ['a stray end tag inside a cell', '<table><tr><td>a</div></b><td>b</table>', ['td', 'td'], ['a', 'b']],
    ['definition lists left open', '<dl><dt>k<dd>v<dt>l<dd>w</dl>', ['dt', 'dd', 'dt', 'dd'], ['k', 'v', 'l', 'w']],
  ])('mends %s', (_, html, names, texts) => {
    const document = parse(html);
    const elements = document.elements.filter((element) => names.includes(element.name));
    expect(elements.map((element) => element.name)).toEqual(names);
    expect(elements.map((element) => elementText(document, element))).toEqual(texts);
  });

  test('reads what the head says and resolves links against the base', () => {
    const document = parse(
      '<html lang="nl"><head><base href="/x/"><title> A \n title </title><link rel="canonical" href="/canon"><script type="application/ld+json">{"a":1}</script></head>' +
        '<a href=" y?z=1#part ">1</a><a href="#here">2</a><a href="mailto:a@b.example">3</a><a href="javascript:void(0)">4</a><a href="//other.test/">5</a><a href="http://[">6</a><a>7</a><a href="/a/../b">8</a>',
    );
    expect(document).toMatchObject({
      lang: 'nl',
      title: 'A title',
      baseUrl: 'https://site.test/x/',
      canonicalUrl: 'https://site.test/canon',
      jsonLd: ['{"a":1}'],
    });
    expect(document.links.map((link) => link.url)).toEqual([
      'https://site.test/x/y?z=1',
      undefined,
      undefined,
      undefined,
      'https://other.test/',
      undefined,
      'https://site.test/b',
    ]);
    expect(document.links.map((link) => link.samePage)).toEqual([false, true, false, false, false, false, false]);
  });

  test('flattens what is nested too deep and keeps its text', () => {
    const document = parse(`${'<div>'.repeat(2000)}deep${'</div>'.repeat(2000)}<p>after</p>`);
    expect(document.text).toBe('deep\nafter');
    expect(document.problems).toEqual(['nesting deeper than 512 flattened']);
    expect(Math.max(...document.elements.map((element) => element.depth))).toBeLessThanOrEqual(512);
  });

  test('cuts text and nodes at their limits, and says so', () => {
    expect(parse('<p>x</p>'.repeat(150_000)).problems).toEqual(['page cut at 200000 nodes']);
    expect(parse('word '.repeat(900_000)).problems).toEqual(['text cut at 2000000 characters']);
  });

  test('is no prey of attribute names', () => {
    const element = parse('<p __proto__=x constructor=y CLASS=z class=w>').elements.find(({ name }) => name === 'p');
    expect(element?.attribs['class']).toBe('z');
    expect(Object.getPrototypeOf(element?.attribs)).toBe(Object.prototype);
  });

  test('shows what stands in the source turned round as the page shows it, and maps it to its element', () => {
    const turned = '<span style="unicode-bidi:bidi-override; direction:rtl">654321&nbsp;00470</span>';
    const document = parseDocument(`<p>Call ${turned} or <bdo dir="rtl">tset.xobni@anna</bdo> now</p>`, 'https://site-a.test/');
    expect(document.text).toBe('Call 07400\u00A0123456 or anna@inbox.test now');
    const at = document.text.indexOf('07400');
    const { start, end } = sourceSpan(document, at, at + 12);
    expect(document.html.slice(start, end)).toContain(turned.slice(0, -'</span>'.length));
    // Scripts that run that way anyway stay as they are.
    expect(parseDocument('<bdo dir="rtl">سلام 123</bdo>', 'https://site-a.test/').text).toBe('سلام 123');
  });

  test('leaves out pieces of a line that a class hides, and turns round what a class turns', () => {
    const style = '<style>.k1{display:none} .t1{unicode-bidi:bidi-override;direction:rtl} p .k2{display:none}</style>';
    const text = (inside: string): string =>
      parseDocument(`<head>${style}</head><body><p>${inside}</p></body>`, 'https://site-a.test/').text;
    expect(text('074<span class="k1">99</span>00 <i class="d-none">5</i>123<b class="hidden">7</b>456')).toBe('07400 123456');
    expect(text('<span class="t1">654321 00470</span>')).toBe('07400 123456');
    expect(text('<span class="hidden md:inline">07400</span> <span class="k2">123456</span>')).toBe('07400 123456');
  });

  test('shows pictures of signs as the signs, in their line', () => {
    const digits = '07400123456'
      .split('')
      .map((digit) => `<img src="/d/${digit}.png" alt="${digit}">`)
      .join('');
    const document = parseDocument(`<p>Call <img alt="📞">${digits} <img alt="Anna at home"></p>`, 'https://site-a.test/');
    expect(document.text).toBe('Call 📞07400123456');
    const { start, end } = sourceSpan(document, 7, 8);
    expect(document.html.slice(start, end)).toBe('<img src="/d/0.png" alt="0">');
  });

  test('maps every word of the text to its place in the source', () => {
    const word = fc.stringMatching(/^[a-zа-я0-9]{1,8}$/u);
    const piece = fc.oneof(
      word,
      fc.constantFrom(' ', '<p>', '</p>', '<br>', '\n  ', '<b>', '</b>', '<td>', '<!-- no -->', '<script>no</script>', '&nbsp;'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const document = parse(pieces.join(' '));
        for (const match of document.text.matchAll(/[a-zа-я0-9]+/gu)) {
          const { start, end } = sourceSpan(document, match.index, match.index + match[0].length);
          expect(document.html.slice(start, end)).toBe(match[0]);
        }
      }),
    );
  });

  test('maps a character reference to all of its source', () => {
    const document = parse('<p>a &amp; b</p>');
    const at = document.text.indexOf('&');
    const { start, end } = sourceSpan(document, at, at + 1);
    expect(document.html.slice(start, end)).toBe('&amp;');
    const whole = sourceSpan(document, 0, document.text.length);
    expect(document.html.slice(whole.start, whole.end)).toBe('a &amp; b');
  });

  test('holds each element inside its parent, in order', () => {
    const tag = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '<li>',
      '<ul>',
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<a>',
      '</a>',
      '<b>',
      '</b>',
      'x',
      '<svg>',
      '</svg>',
      '<br>',
      '<pre>',
      '</pre>',
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
        const { elements, text } = parse(tags.join(''));
        for (const [at, element] of elements.entries()) {
          expect(element.order).toBe(at);
          expect(element.lastOrder).toBeGreaterThanOrEqual(at);
          expect(element.textEnd).toBeLessThanOrEqual(text.length);
          const parent = element.parent as unknown as typeof element | null;
          if (!parent) continue;
          expect(parent.order).toBeLessThan(at);
          expect(parent.lastOrder).toBeGreaterThanOrEqual(element.lastOrder);
          expect(parent.textStart).toBeLessThanOrEqual(element.textStart);
          expect(parent.textEnd).toBeGreaterThanOrEqual(element.textEnd);
        }
      }),
    );
  });
});
