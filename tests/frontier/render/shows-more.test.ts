import { describe, expect, test } from 'vitest';
import { parseReadingPrint } from '../../../src/frontier/render/parse-reading-print.ts';
import { readingPrint } from '../../../src/frontier/render/reading-print.ts';
import type { ReadingPrint } from '../../../src/frontier/render/reading-print.ts';
import { showsMore } from '../../../src/frontier/render/shows-more.ts';
import type { Ad } from '../../../src/model/ad.ts';
import type { Handle } from '../../../src/model/handle.ts';
import type { PageLink } from '../../../src/model/page-reading.ts';

const EMPTY: ReadingPrint = { facts: [], records: [], hasNext: false, adChars: 0 };

function handle(value: string, stop = false): Handle {
  return {
    kind: 'phone',
    value,
    raw: value,
    where: 'text',
    start: 0,
    end: value.length,
    by: 'phone@1',
    confidence: 1,
    obfuscated: false,
    status: 'valid',
    stop,
  };
}

function ad(more: Partial<Ad> = {}): Ad {
  const raw = 'In town this week.';
  return {
    url: 'http://site-a.test/ad/1',
    from: 'page',
    body: { value: raw, raw, where: 'text', start: 0, end: raw.length, by: 'body@1' },
    languages: ['en'],
    fields: { aliases: [], ages: [], prices: [], other: [] },
    handles: [],
    indicators: [],
    urgent: [],
    ...more,
  };
}

function list(paths: readonly number[], more: readonly PageLink[] = []): ReadingPrint {
  const records = paths.map((path): PageLink => ({ url: `http://site-a.test/ad/${path}`, role: 'record' }));
  return readingPrint({ ads: [], links: [...records, ...more] });
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe('showsMore()', () => {
  test('a handle, an age or a field that HTTP lacks is more; one that the browser lacks is not', () => {
    const bare = readingPrint({ ads: [ad()], links: [] });
    const called = readingPrint({ ads: [ad({ handles: [handle('+4930231250')] })], links: [] });
    const aged = readingPrint({
      ads: [
        ad({
          fields: { aliases: [], prices: [], other: [], ages: [{ value: 24, raw: '24', where: 'text', start: 0, end: 2, by: 'age@1' }] },
        }),
      ],
      links: [],
    });
    expect([showsMore(called, bare), showsMore(aged, bare), showsMore(bare, called), showsMore(called, called)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('contacts of the platform are no more', () => {
    const platform = readingPrint({ ads: [ad({ handles: [handle('+4930231250', true)] })], links: [] });
    expect(showsMore(platform, readingPrint({ ads: [ad()], links: [] }))).toBe(false);
  });

  test('a text half as long again is more, a few words are not', () => {
    expect(showsMore({ ...EMPTY, adChars: 1_000 }, { ...EMPTY, adChars: 500 })).toBe(true);
    expect(showsMore({ ...EMPTY, adChars: 600 }, { ...EMPTY, adChars: 500 })).toBe(false);
  });

  test.each<[string, ReadingPrint, ReadingPrint, boolean]>([
    ['records where HTTP has none', list([]), list(numbers(0, 20)), true],
    ['another list in the same number', list(numbers(50, 70)), list(numbers(0, 20)), true],
    ['two new ads between the looks', list(numbers(0, 18)), list(numbers(0, 20)), false],
    ['the rest of a list that has no further page', list(numbers(0, 10)), list(numbers(0, 20)), true],
    [
      'further pages that the browser scrolled to',
      list(numbers(0, 20), [{ url: 'http://site-a.test/?page=2', role: 'next' }]),
      list(numbers(0, 200)),
      false,
    ],
    ['no records at all', list(numbers(0, 20)), list([]), false],
  ])('%s: %#', (_, http, browser, expected) => expect(showsMore(browser, http)).toBe(expected));
});

describe('readingPrint()', () => {
  test('holds nothing that tells of anybody', () => {
    const print = readingPrint({
      ads: [ad({ handles: [handle('+4930231250')] })],
      links: [{ url: 'http://site-a.test/anna', role: 'record' }],
    });
    expect(JSON.stringify(print)).not.toMatch(/\+4930231250|anna/);
    expect(parseReadingPrint(JSON.parse(JSON.stringify(print)))).toEqual(print);
    expect(parseReadingPrint({ ...print, facts: [1] })).toBeUndefined();
  });
});
