import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/view/page-text.ts';

describe('pageText()', () => {
  test.each([
    ['<b>"a" & \'b\'</b>', '&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/b&gt;'],
    ['a\u202Eb\u2066c\u0000d\u009Be', 'a[U+202E]b[U+2066]c[U+0000]d[U+009B]e'],
    ['https://a.test/?x=<y>', 'hxxps://a[.]test/?x=&lt;y&gt;'],
    ['line\nline\ttab', 'line\nline\ttab'],
    ['مرحبا\u200F', 'مرحبا\u200F'],
    ['half \uD83D', 'half \uFFFD'],
  ])('writes %j so that it is text, in HTML and in an attribute', (text, expected) => {
    expect(pageText(text)).toBe(expected);
  });
});
