import { describe, expect, test } from 'vitest';
import { WorthBook } from '../../../src/frontier/worth/worth-book.ts';

const KNOWN = { news: 0, shown: 10 };
const EMPTY = { news: 0, shown: 0 };
const NEW = { news: 1, shown: 10 };
const LIST = 'ads.test/ads?page';

function noted(pages: readonly { news: number; shown: number }[], shape = LIST): WorthBook {
  const book = new WorthBook();
  for (const page of pages) book.note(shape, page);
  return book;
}

describe('WorthBook.spent()', () => {
  test('leaves a class alone after three pages in a row of nothing but known ads', () => {
    expect(noted([NEW, KNOWN, KNOWN]).spent(LIST)).toBeUndefined();
    expect(noted([NEW, KNOWN, KNOWN, KNOWN]).spent(LIST)).toBe(LIST);
    expect(noted([KNOWN, KNOWN, NEW, KNOWN, KNOWN]).spent(LIST)).toBeUndefined();
  });

  test('takes an empty page for half a sign: sites have cities without ads', () => {
    expect(noted([EMPTY, EMPTY, EMPTY, EMPTY, EMPTY]).spent(LIST)).toBeUndefined();
    expect(noted([EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY]).spent(LIST)).toBe(LIST);
  });

  test('leaves every query of a path alone after four, whatever their parameters, and a whole section after five', () => {
    const book = new WorthBook();
    for (const name of ['sort', 'view', 'dir']) book.note(`ads.test/ads?${name}`, KNOWN);
    expect(book.spent('ads.test/ads?per')).toBeUndefined();
    book.note('ads.test/ads?age', KNOWN);
    expect(book.spent('ads.test/ads?per')).toBe('ads.test/ads?*');
    expect(book.spent('ads.test/other?per')).toBeUndefined();
    for (const word of ['a', 'b', 'c', 'd', 'e']) book.note(`ads.test/tag/${word}`, KNOWN);
    expect(book.spent('ads.test/tag/f')).toBe('ads.test/tag/**');
  });

  test('bears more where a site has given more', () => {
    const book = noted([KNOWN, KNOWN, KNOWN]);
    book.noteAds(49);
    expect(book.spent(LIST)).toBe(LIST);
    book.noteAds(1);
    expect(book.spent(LIST)).toBeUndefined();
    expect(noted([...Array.from({ length: 10 }, () => NEW), KNOWN, KNOWN, KNOWN]).spent(LIST)).toBeUndefined();
  });
});

describe('WorthBook.note()', () => {
  test('gives a class back that proves itself after all, which may then disappoint twice as long', () => {
    const book = noted([KNOWN, KNOWN, KNOWN]);
    expect(book.note(LIST, NEW)).toEqual([LIST]);
    for (const page of [KNOWN, KNOWN, KNOWN, KNOWN, KNOWN]) expect(book.note(LIST, page)).toEqual([]);
    expect(book.spent(LIST)).toBe('ads.test/ads?*');
    book.note(LIST, KNOWN);
    expect(book.spent(LIST)).toBe(LIST);
  });
});

describe('WorthBook.spentRecord()', () => {
  const MONTH = 'ads.test/calendar/#/#';

  test('leaves the records of lists alone that never led to an ad, and believes their promises even less', () => {
    const book = new WorthBook();
    book.noteRecord(MONTH, false);
    expect(book.keepsPromises(MONTH)).toBe(true);
    book.noteRecord(MONTH, false);
    expect(book.keepsPromises(MONTH)).toBe(false);
    expect(book.spentRecord(MONTH)).toBeUndefined();
    for (const _ of [3, 4, 5]) book.noteRecord(MONTH, false);
    expect(book.spentRecord(MONTH)).toBe('records of ads.test/calendar/#/#');
    expect(book.spentRecord(LIST)).toBeUndefined();
  });

  test('never does where one of them was an ad', () => {
    const book = new WorthBook();
    for (const _ of [1, 2, 3, 4, 5]) book.noteRecord(LIST, false);
    expect(book.noteRecord(LIST, true)).toEqual(['records of ads.test/ads?page']);
    for (const _ of Array.from({ length: 50 })) book.noteRecord(LIST, false);
    expect(book.spentRecord(LIST)).toBeUndefined();
    expect(book.keepsPromises(LIST)).toBe(true);
  });
});
