import fc from 'fast-check';
import { Tokenizer, TokenizerMode } from 'parse5';
import { describe, expect, test } from 'vitest';
import { scanTags } from '../../../src/extract/document/scan-tags.ts';

type Piece =
  | string
  | { readonly start: string; readonly attributes: Record<string, string>; readonly selfClosing: boolean }
  | { readonly end: string };

/** Tags and text in their order, text joined. */
class Pieces {
  readonly list: Piece[] = [];

  text(text: string): void {
    const last = this.list.at(-1);
    if (typeof last === 'string') this.list[this.list.length - 1] = last + text;
    else this.list.push(text);
  }
}

function ours(html: string, isForeign = false): readonly Piece[] {
  const pieces = new Pieces();
  scanTags(html, {
    isFull: false,
    isForeign,
    onStartTag: (start, attributes, { isSelfClosing, start: from, end }) => {
      expect(html[from]).toBe('<');
      expect(html[end]).toBe('>');
      pieces.list.push({ start, attributes: { ...attributes }, selfClosing: isSelfClosing });
    },
    onEndTag: (end) => pieces.list.push({ end }),
    onText: (start, end) => {
      expect(end).toBeGreaterThan(start);
      pieces.text(html.slice(start, end));
    },
    onReference: (characters, start, end) => {
      expect(html[start]).toBe('&');
      expect(end).toBeGreaterThan(start);
      pieces.text(characters);
    },
  });
  return pieces.list;
}

const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** What the tokenizer of parse5 makes of it, told of raw text as its tree builder would. */
function theirs(html: string): readonly Piece[] {
  const pieces = new Pieces();
  const take = ({ chars }: { chars: string }): void => pieces.text(chars);
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        pieces.list.push({ start: tagName, attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])), selfClosing });
        const mode = MODES[tagName];
        if (mode !== undefined) {
          tokenizer.lastStartTagName = tagName;
          tokenizer.state = mode;
        }
      },
      onEndTag: ({ tagName }) => void pieces.list.push({ end: tagName }),
      onCharacter: take,
      onWhitespaceCharacter: take,
      onNullCharacter: take,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
  return pieces.list;
}

const BITS = [
  '<',
  '>',
  '</',
  '/>',
  '<!',
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<!--->',
  '->',
  '--',
  '!',
  '?',
  '<?',
  '<![CDATA[',
  ']]>',
  '<!doctype html>',
  '"',
  "'",
  '=',
  ' = ',
  ' ',
  '\n',
  '\t',
  '/',
  '&',
  '&amp;',
  '&amp',
  '&lt',
  '&notit;',
  '&not;',
  '&#65;',
  '&#x41',
  '&#',
  '&#x',
  '&#128;',
  '&#0;',
  ';',
  'div',
  'DIV',
  'a',
  'p',
  'script',
  '<script',
  '<script>',
  '</script>',
  '</script ',
  '</SCRIPT/>',
  '<style>',
  '</style>',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea>',
  '<xmp>',
  '</xmp>',
  '<iframe>',
  '</iframe>',
  '<noembed>',
  '<plaintext>',
  '<noscript>',
  'href',
  ' href=',
  ' class="x"',
  " id='1'",
  ' x',
  ' x=y',
  'hidden',
  'text',
  'é',
  '你',
  '😀',
  '<div>',
  '</div>',
  '<br/>',
  '<a href="/ad?a=1&b=2&copy=3">',
] as const;

describe('scanTags()', () => {
  test('cuts any markup as another parser does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BITS), { maxLength: 14 }), (bits) => {
        const html = bits.join('');
        expect(ours(html)).toEqual(theirs(html));
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    ['an attribute named twice', '<a x=1 X=2>'],
    ['no blank between attributes', '<a x="1"y=\'2\'z>'],
    ['a quote that nobody closed', '<p>a<b x="1>c</b>'],
    ['the names of what every object has', '<a constructor toString=1 hasOwnProperty>'],
    ['a script that writes scripts', '<script><!-- <script>a</script> --></script>b'],
    ['a script with a comment that nobody closed', '<script><!-- <script>a</script>b</script>c'],
    ['an end tag with attributes', 'a</p x=">">b'],
    ['a textarea with references', '<textarea>&lt;b&gt;<b></textarea>'],
  ])('reads %s as another parser does', (_, html) => {
    expect(ours(html)).toEqual(theirs(html));
  });

  test('takes sections of characters in drawings only', () => {
    expect(ours('a<![CDATA[<b>]]>c', true)).toEqual(['a<b>c']);
    expect(ours('a<![CDATA[<b>]]>c')).toEqual(['a]]>c']);
  });

  test.each([
    ['open tags', '<a '],
    ['comments', '<!--'],
    ['dashes', '<!-- --'],
    ['end tags of scripts', '<script></scrip'],
    ['escaped scripts', '<script><!--<script'],
    ['quotes', '<a b="'],
    ['ampersands', '&'],
    ['ampersands in values', '<a b="&c">'],
    ['ampersands and tags', '<b>&'],
    ['angle brackets', '<'],
    ['half references', '&#x'],
    ['titles', '<title></titl'],
  ])('needs no more than linear time for a million characters of %s', (_, bit) => {
    const time = (length: number): number => {
      const html = bit.repeat(length / bit.length);
      const { user: before } = process.cpuUsage();
      scanTags(html, { isFull: false, isForeign: false, onStartTag: noop, onEndTag: noop, onText: noop, onReference: noop });
      return process.cpuUsage().user - before;
    };
    time(100_000);
    expect(time(1_000_000)).toBeLessThan(1_000_000);
  });
});

function noop(): void {}
