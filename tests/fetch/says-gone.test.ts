import { describe, expect, test } from 'vitest';
import { NOTICE_STEMS } from '../../src/fetch/notice-stems.ts';
import { namesAd, saysGone } from '../../src/fetch/says-gone.ts';

describe('saysGone()', () => {
  test.each([
    'This vacancy has closed.',
    'Diese Anzeige wurde vom Inserenten gelöscht',
    'Deze advertentie is verlopen of door de verkoper verwijderd.',
    'Cette annonce a expiré',
    'To ogłoszenie jest już nieaktualne.',
    'Объявление снято с публикации',
    'تم حذف هذا الإعلان',
    '您访问的信息已被发布者删除',
    'ประกาศนี้หมดอายุแล้ว',
  ])('%s', (text) => {
    expect(saysGone(text)).toBe(true);
  });

  test.each([
    ['what is gone is no ad', 'My old number is no longer available'],
    ['nothing is gone', 'This ad is new'],
    ['a word that only begins like a short one', 'Added: a closed van'],
    ['words of two languages', 'anzeige removed'],
  ])('not: %s', (_why, text) => {
    expect(saysGone(text)).toBe(false);
  });

  test('has both halves in every language', () => {
    expect(Object.keys(NOTICE_STEMS.gone)).toEqual(Object.keys(NOTICE_STEMS.subject));
  });
});

test('namesAd() knows whole short words only', () => {
  expect(namesAd('This ad')).toBe(true);
  expect(namesAd('Add more')).toBe(false);
});
