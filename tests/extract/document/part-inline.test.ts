import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';

function textOf(html: string): string {
  return parseDocument(`<main>${html}</main>`, 'https://site.test/ad/1').text;
}

describe('partInline()', () => {
  test.each([
    [
      'cards that are links',
      '<div><a class="card"><b>Laura</b><i>30 let</i><i>SK</i></a><a class="card"><b>Zoe</b><i>26 let</i></a></div>',
      'Laura 30 let SK\nZoe 26 let',
    ],
    ['badges of several words', '<div><i>Foto overené</i><i>pridané včera</i></div>', 'Foto overené pridané včera'],
    ['a label in bold and its value', '<div><b>Národnost</b><span class="value">česká</span></div>', 'Národnost česká'],
    ['facts without capitals', '<p><span>الرياض - حي الملقا</span><span>قبل ٣ ساعات</span></p>', 'الرياض - حي الملقا قبل ٣ ساعات'],
  ])('parts %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test.each([
    ['a word', '<p>Write to <b>anna</b><b>bell</b></p>', 'Write to annabell'],
    ['a drop capital', '<p><b>A</b><span class="rest">nna is here</span></p>', 'Anna is here'],
    ['an address', '<p><span>write to anna</span><span>@site.test</span></p>', 'write to anna@site.test'],
    ['a link', '<p><a href="/x">ask how</a><a href="/y">ever you like</a></p>', 'ask however you like'],
  ])('leaves pieces of %s together', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
