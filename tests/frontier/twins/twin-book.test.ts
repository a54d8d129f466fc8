import { describe, expect, test } from 'vitest';
import { TwinBook } from '../../../src/frontier/twins/twin-book.ts';
import type { PageSign } from '../../../src/frontier/twins/page-sign.ts';

const ad = (text: string, facts?: string): PageSign => ({ kind: 'ad', text, facts });

/** A book that has read these paths of one site, each with the text that it showed. */
function bookOf(pages: readonly (readonly [path: string, text: string])[]): TwinBook {
  const book = new TwinBook();
  for (const [path, text] of pages) book.note(`https://ads.test${path}`, ad(text));
  return book;
}

describe('TwinBook', () => {
  test.each([
    ['a parameter', '?visit=a', '?visit=b', ['param visit']],
    ['a folder', '/s-k3j9x8y7z1', '/s-z1j9x8y7k3', ['folder s-*']],
    ['a language', '/de', '/fr', ['language']],
  ])('knows after two pages that %s is mere spelling, and not after one', (_, one, two, names) => {
    const url = (ornament: string, n: number): string =>
      ornament.startsWith('?') ? `https://ads.test/ad/${n}${ornament}` : `https://ads.test${ornament}/ad/${n}`;
    const book = new TwinBook();
    book.note(url(one, 1), ad('first'));
    book.note(url(two, 1), ad('first'));
    book.note(url(one, 3), ad('third'));
    expect(book.twinOf(url(two, 3))).toBeUndefined();
    book.note(url(one, 2), ad('second'));
    book.note(url(two, 2), ad('second'));
    expect(book.twinOf(url(two, 3))).toEqual(names);
    expect(book.twinOf(url(two, 4))).toBeUndefined();
  });

  test.each([
    ['www', 'https://www.ads.test/ad/'],
    ['scheme', 'http://ads.test/ad/'],
  ])('needs hardly any proof of %s', (name, base) => {
    const book = bookOf([
      ['/ad/1', 'first'],
      ['/ad/2', 'second'],
    ]);
    if (name !== 'scheme') expect(book.twinOf(`${base}2`)).toBeUndefined();
    book.note(`${base}1`, ad('first'));
    expect(book.twinOf(`${base}2`)).toEqual([name]);
  });

  test('learns several parameters at once, as trackers come', () => {
    const book = bookOf([
      ['/ad/1?ref=list&pos=1', 'first'],
      ['/ad/1?ref=like&pos=4&click=x', 'first'],
      ['/ad/2?ref=list&pos=2', 'second'],
      ['/ad/2?ref=like&pos=9&click=y', 'second'],
      ['/ad/3?ref=list&pos=3', 'third'],
    ]);
    expect(book.twinOf('https://ads.test/ad/3?click=z&pos=7&ref=top')).toEqual(['param click', 'param pos', 'param ref']);
  });

  test('does not take for spelling what told two pages apart once, whatever it shows later', () => {
    const book = bookOf([
      ['/show?id=1', 'first'],
      ['/show?id=2', 'second'],
      ['/show?id=3', 'second'],
      ['/show?id=4', 'first'],
    ]);
    expect(book.twinOf('https://ads.test/show?id=5')).toBeUndefined();
  });

  test('does not learn from one page shown many times, as sites do that have nothing for a city', () => {
    const book = bookOf(['a', 'b', 'c', 'd', 'e'].map((city) => [`/list?city=${city}`, 'front'] as const));
    expect(book.twinOf('https://ads.test/list?city=f')).toBeUndefined();
  });

  test('takes back what it learned when a page differs after all, and says so', () => {
    const book = bookOf([
      ['/ad/1?v=a', 'first'],
      ['/ad/1?v=b', 'first'],
      ['/ad/2?v=a', 'second'],
      ['/ad/2?v=b', 'second'],
      ['/ad/3?v=a', 'third'],
    ]);
    expect(book.twinOf('https://ads.test/ad/3?v=b')).toEqual(['param v']);
    expect(book.note('https://ads.test/ad/3?v=c', ad('something else'))).toEqual(['param v']);
    expect(book.twinOf('https://ads.test/ad/3?v=b')).toBeUndefined();
  });

  test('never takes for spelling what alone tells the records of one list apart', () => {
    const book = new TwinBook();
    expect(book.sideBySide(['https://ads.test/show?s=a1&from=list', 'https://ads.test/show?s=b2&from=list'])).toEqual([]);
    for (const [path, text] of [
      ['a1', 'same words'],
      ['b2', 'same words'],
      ['c3', 'other words'],
      ['d4', 'other words'],
    ] as const)
      book.note(`https://ads.test/show?from=list&s=${path}`, ad(text));
    expect(book.twinOf('https://ads.test/show?from=list&s=e5')).toBeUndefined();
  });

  test('holds an agency’s ads with one number apart, whatever their addresses', () => {
    const book = new TwinBook();
    for (const id of [1, 2, 3]) book.note(`https://ads.test/show?id=${id}`, ad(`text ${id}`, 'one number'));
    expect(book.twinOf('https://ads.test/show?id=4')).toBeUndefined();
  });

  test('is no twin of itself, and remembers which addresses were read, those without a sign too', () => {
    const book = new TwinBook();
    book.note('https://ads.test/about', undefined);
    expect(book.twinOf('https://ads.test/about')).toBeUndefined();
    expect(book.isRead('https://ads.test/about')).toBe(true);
    expect(book.isRead('https://ads.test/terms')).toBe(false);
  });
});
