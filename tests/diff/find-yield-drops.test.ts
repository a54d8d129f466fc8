import { describe, expect, test } from 'vitest';
import { findYieldDrops } from '../../src/diff/find-yield-drops.ts';
import type { Yield } from '../../src/diff/find-yield-drops.ts';

const of = (measure: string, found: number, pages: number): Yield => ({ measure, pages, found });

/** The measures that are told of. */
const told = (today: readonly Yield[], ...earlier: readonly (readonly Yield[])[]): string[] =>
  findYieldDrops(today, earlier).map(({ measure }) => measure);

describe('findYieldDrops()', () => {
  test.each<[string, readonly Yield[], readonly (readonly Yield[])[], readonly string[]]>([
    ['as usual', [of('ads', 38, 40)], [[of('ads', 40, 41)]], []],
    ['far less than usual', [of('ads', 12, 40)], [[of('ads', 40, 41)]], ['ads']],
    ['no record on the one page of a list', [of('records', 0, 1)], [[of('records', 20, 1)]], ['records']],
    ['a page more or less is chance', [of('ads', 0, 4)], [[of('ads', 4, 4)]], []],
    ['a site that never had contacts', [of('contacts', 0, 40)], [[of('contacts', 1, 40)]], []],
    ['one bad day among good ones is not usual', [of('ads', 40, 40)], [[of('ads', 40, 40)], [of('ads', 0, 40)], [of('ads', 40, 40)]], []],
    [
      'one good day long ago among bad ones is not usual either',
      [of('ads', 2, 40)],
      [[of('ads', 40, 40)], [of('ads', 2, 40)], [of('ads', 2, 40)]],
      [],
    ],
    ['no day before', [of('ads', 0, 40)], [], []],
    ['a selector that used to match', [of('pages.ad.body', 0, 3)], [[of('pages.ad.body', 3, 4)]], ['pages.ad.body']],
    [
      'a selector that matched now and then',
      [of('pages.ad.fields.email', 1, 40)],
      [[of('pages.ad.fields.email', 12, 40)]],
      ['pages.ad.fields.email'],
    ],
    ['a selector that never matched, on a few pages', [of('pages.ad.fields.email', 0, 9)], [], []],
    ['a selector that never matched, on many', [of('pages.ad.fields.email', 0, 10)], [], ['pages.ad.fields.email']],
  ])('%s: %#', (_, today, earlier, expected) => expect(told(today, ...earlier)).toEqual(expected));

  test('tells what is usual, of the newest five days', () => {
    const days = [1, 2, 3, 4, 5, 6].map((day) => [of('ads', 10 * day, 10 * day)]);
    expect(findYieldDrops([of('ads', 0, 40)], days)).toEqual([
      { measure: 'ads', pages: 40, found: 0, usual: { pages: 200, found: 200, days: 5 } },
    ]);
  });
});
