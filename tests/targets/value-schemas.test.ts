import { describe, expect, test } from 'vitest';
import { countrySchema } from '../../src/targets/country-schema.ts';
import { durationSchema } from '../../src/targets/duration-schema.ts';
import { hostSchema } from '../../src/targets/host-schema.ts';
import { languageSchema } from '../../src/targets/language-schema.ts';
import { patternSchema } from '../../src/targets/pattern-schema.ts';
import { selectorSchema } from '../../src/targets/selector-schema.ts';
import { sizeSchema } from '../../src/targets/size-schema.ts';
import { timezoneSchema } from '../../src/targets/timezone-schema.ts';

describe('durationSchema', () => {
  test.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    ['1h', 3_600_000],
    ['1.5h', 5_400_000],
    ['2 d', 172_800_000],
    ['30d', 2_592_000_000],
    ['0', 0],
    [0, 0],
    [-0, 0],
  ])('reads %s as %i ms', (text, ms) => {
    expect(durationSchema.parse(text)).toBeCloseTo(ms, 10);
  });

  test.each(['90', 90, '1 hour', '-1h', '1h30m', '', 'h', '31d', '1e3s', null, ['1h'], Number.NaN])('refuses %s', (text) => {
    expect(durationSchema.safeParse(text).success).toBe(false);
  });
});

describe('sizeSchema', () => {
  test.each([
    ['200MB', 200_000_000],
    ['1 GB', 1_000_000_000],
    ['1.5kB', 1500],
    ['512KiB', 524_288],
    ['2gib', 2_147_483_648],
    ['10B', 10],
    [4096, 4096],
  ])('reads %s as %i bytes', (text, bytes) => {
    expect(sizeSchema.parse(text)).toBe(bytes);
  });

  test.each(['0MB', 0, -1, 1.5, '200', '200Mb/s', 'MB', '', Number.POSITIVE_INFINITY, '99999999999GB'])('refuses %s', (text) => {
    expect(sizeSchema.safeParse(text).success).toBe(false);
  });
});

describe('hostSchema', () => {
  test.each([
    ['lumen.test', 'lumen.test'],
    ['LUMEN.test', 'lumen.test'],
    ['*.lumen.test', '*.lumen.test'],
    ['bücher.test', 'xn--bcher-kva.test'],
    ['lumen.test.', 'lumen.test'],
    ['127.0.0.1', '127.0.0.1'],
    ['*.lumen.github.io', '*.lumen.github.io'],
    ['localhost', 'localhost'],
  ])('spells %s as %s', (host, spelled) => {
    expect(hostSchema.parse(host)).toBe(spelled);
  });

  test.each([
    '',
    '*',
    '*.',
    '*.com',
    '*.co.uk',
    '*.test',
    'a*.test',
    '*.*.a.test',
    'a.test/x',
    'a.test:80',
    'user@a.test',
    'a b',
    'http://',
    '.a.test',
    '%2e',
    'a..b?',
  ])('refuses %s', (host) => {
    expect(hostSchema.safeParse(host).success).toBe(false);
  });
});

describe('patternSchema', () => {
  test.each([String.raw`^/ad/\d+$`, '/[a-z-]+(?:x|y){1,3}', '(?i)AD', String.raw`\p{L}+`, '(?P<id>[0-9]+)', '(?<id>a)'])(
    'accepts %s',
    (pattern) => {
      expect(patternSchema.safeParse(pattern).success).toBe(true);
    },
  );

  test.each([
    ['a(b', 1],
    ['a)b', 1],
    [String.raw`\(a(b[)]`, 3],
    ['ab[c', 2],
    ['a**', 1],
    ['*a', 0],
    ['x[z-a]', 2],
    ['a(?=b)', 1],
    ['a(?!b)', 1],
    ['a(?<=b)', 1],
    [String.raw`(a)\1`, 3],
    [String.raw`a\p{Foo}`, 1],
    ['ab\\', 2],
    ['a{1001}', 1],
  ])('refuses %s at offset %i', (pattern, offset) => {
    expect(patternSchema.safeParse(pattern).error?.issues).toMatchObject([{ params: { offset } }]);
  });
});

describe('selectorSchema', () => {
  test.each([
    'h1',
    '*',
    '.ad-card a.title',
    'a[rel=next], link[rel="prev"]',
    "meta[property='og:type'][content='profile']",
    'li:nth-child(2n+1) > b ~ i + u',
    'div:not(.a, .b):has(> img)',
    '#id\\:x',
    'dt:contains("Leeftijd")',
    'custom-element',
  ])('accepts %s', (selector) => {
    expect(selectorSchema.safeParse(selector).success).toBe(true);
  });

  test.each([
    '',
    ' ',
    'a[',
    'a,',
    ',a',
    'a,,b',
    'a >',
    '> a',
    '//a',
    'xpath=//a',
    'text=Enter',
    'a{b}',
    '<b>',
    '@media',
    'a:foo',
    'a::after',
    'a:not(',
    'a!b',
    'a b)',
    'svg|a',
  ])('refuses %s', (selector) => {
    expect(selectorSchema.safeParse(selector).success).toBe(false);
  });
});

describe('countrySchema', () => {
  test.each(['NL', 'GB', 'UA', 'XK', 'CW', 'SS', 'NO', 'TL'])('accepts %s', (code) => {
    expect(countrySchema.safeParse(code).success).toBe(true);
  });

  test.each(['UK', 'EU', 'nl', 'NLD', 'ZZ', 'AN', 'SU', 'YU', 'EN', 'AA', '', 'N L', '150'])('refuses %s', (code) => {
    expect(countrySchema.safeParse(code).success).toBe(false);
  });

  test('accepts the 249 codes of ISO 3166-1 and XK, no others', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const accepted = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => countrySchema.safeParse(code).success);
    expect(accepted).toHaveLength(250);
  });
});

describe('languageSchema', () => {
  test.each([
    ['nl', 'nl'],
    ['en-gb', 'en-GB'],
    ['zh-hant', 'zh-Hant'],
    ['SR-latn', 'sr-Latn'],
    ['iw', 'he'],
  ])('spells %s as %s', (tag, canonical) => {
    expect(languageSchema.parse(tag)).toBe(canonical);
  });

  test.each(['ua', 'cz', 'en_GB', 'dutch', 'xx', '', 'n', 'e n'])('refuses %s', (tag) => {
    expect(languageSchema.safeParse(tag).success).toBe(false);
  });
});

describe('timezoneSchema', () => {
  test.each(['Europe/Amsterdam', 'Europe/Kyiv', 'UTC', 'Asia/Ho_Chi_Minh', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'])(
    'accepts %s',
    (name) => {
      expect(timezoneSchema.safeParse(name).success).toBe(true);
    },
  );

  test.each(['+02:00', 'Amsterdam', 'Europe/Nowhere', '', 'Europe/'])('refuses %s', (name) => {
    expect(timezoneSchema.safeParse(name).success).toBe(false);
  });
});
