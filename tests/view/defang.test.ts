import { describe, expect, test } from 'vitest';
import { defang } from '../../src/view/defang.ts';
import { defangLink } from '../../src/view/defang-link.ts';

describe('defang()', () => {
  test.each([
    ['https://example.test', 'hxxps://example[.]test'],
    ['HTTP://A.example.test:81/x.y?z=1.2', 'hxxp://A[.]example[.]test:81/x.y?z=1.2'],
    ['see (https://a.test/x) and www.b.test.', 'see (hxxps://a[.]test/x) and www[.]b[.]test[.]'],
    ['ftp://a.test wss://b.test', 'fxp://a[.]test wxss://b[.]test'],
    ['https://user:pw@a.test/', 'hxxps://user:pw@a[.]test/'],
  ])('VI-1, VI-4: writes %j so that nothing opens it', (text, expected) => {
    expect(defang(text)).toBe(expected);
  });

  test.each(['anna@mail.test', '+31 6 12345678', '150.00 EUR', 'xhttps://a.test', 'hxxps://example[.]test', 'awww.b.test'])(
    'leaves %j as it is',
    (text) => {
      expect(defang(text)).toBe(text);
    },
  );

  test('takes linear time over a text that is nothing but beginnings', () => {
    const before = process.cpuUsage().user;
    defang('http://'.repeat(100_000));
    expect(process.cpuUsage(undefined).user - before).toBeLessThan(2_000_000);
  });
});

describe('defangLink()', () => {
  test.each([
    ['/ad?x=1', 'hxxps://site[.]test/ad?x=1'],
    ['//other.test/', 'hxxps://other[.]test/'],
    ['tel:+31612345678', 'tel[:]+31612345678'],
    [' java\nscript:alert(1)', 'javascript[:]alert(1)'],
    ['data:text/html,<b>', 'data[:]text/html,<b>'],
  ])('VI-1: shows where %j leads', (href, expected) => {
    expect(defangLink(href, 'https://site.test/list')).toBe(expected);
  });

  test('WB-1: cuts what is longer than a line or two', () => {
    expect(defangLink(`/${'x'.repeat(5000)}`, 'https://site.test/')).toHaveLength(301);
  });
});
