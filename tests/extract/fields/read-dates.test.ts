import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/extract/fields/read-dates.ts';
import { contextOf } from './text-context.ts';

describe('readDates()', () => {
  test.each([
    ['Posted: 14 January 2025', '2025-01-14'],
    ['geplaatst op 14-01-2025', '2025-01-14'],
    ['Eingestellt am 14.01.25', '2025-01-14'],
    ['Publiée le 14 janvier 2025 à 12:30', '2025-01-14'],
    ['Publicado el 14 de enero de 2025', '2025-01-14'],
    ['Pubblicato il 14 gennaio 2025', '2025-01-14'],
    ['Publicado em 14 de janeiro de 2025', '2025-01-14'],
    ['размещено 14 января 2025 г.', '2025-01-14'],
    ['Опубліковано 14 січня 2025', '2025-01-14'],
    ['Дата: 14.01.2025', '2025-01-14'],
    ['opublikowano 14 stycznia 2025', '2025-01-14'],
    ['vloženo 14. ledna 2025', '2025-01-14'],
    ['feladva: 2025. január 14.', '2025-01-14'],
    ['publicat pe 14 ianuarie 2025', '2025-01-14'],
    ['ilan tarihi: 14 Ocak 2025', '2025-01-14'],
    ['Đăng ngày 14/01/2025', '2025-01-14'],
    ['发布时间：2025-01-14', '2025-01-14'],
    ['2025年1月14日', '2025-01-14'],
    ['โพสต์เมื่อ 14 มกราคม 2568', '2025-01-14'],
    ['تاريخ النشر: ١٤ يناير 2025', '2025-01-14'],
    ['Δημοσιεύτηκε: 14 Ιανουαρίου 2025', '2025-01-14'],
    ['julkaistu 14.1.2025', '2025-01-14'],
    ['publicerad 14 januari 2025', '2025-01-14'],
    ['diposting 14 Januari 2025', '2025-01-14'],
    ['Monday, 13 January 2025', '2025-01-13'],
    ['Jan 5, 2025', '2025-01-05'],
    ['14 Jan', '2025-01-14'],
    ['25 December', '2024-12-25'],
    ['01/02/2025', '2025-02-01'],
  ])('reads an absolute date: %s', (text, expected) => {
    expect(readDates(text, contextOf('NL')).postedAt?.value).toBe(expected);
  });

  test.each([
    ['Geplaatst: 3 dagen geleden', '2025-01-17'],
    ['vor 3 Tagen', '2025-01-17'],
    ['il y a 2 heures', '2025-01-20'],
    ['Publicado hace 5 días', '2025-01-15'],
    ['há 3 dias', '2025-01-17'],
    ['3 giorni fa', '2025-01-17'],
    ['Опубликовано: вчера', '2025-01-19'],
    ['3 дня назад', '2025-01-17'],
    ['2 дні тому', '2025-01-18'],
    ['dodano dzisiaj 12:30', '2025-01-20'],
    ['2 tygodnie temu', '2025-01-06'],
    ['před 3 dny', '2025-01-17'],
    ['3 napja', '2025-01-17'],
    ['acum 2 zile', '2025-01-18'],
    ['преди 3 дни', '2025-01-17'],
    ['3 gün önce', '2025-01-17'],
    ['πριν από 3 ημέρες', '2025-01-17'],
    ['för 3 dagar sedan', '2025-01-17'],
    ['3 päivää sitten', '2025-01-17'],
    ['pirms 2 dienām', '2025-01-18'],
    ['prieš 3 dienas', '2025-01-17'],
    ['prije 2 dana', '2025-01-18'],
    ['diposting 2 hari yang lalu', '2025-01-18'],
    ['đăng 2 ngày trước', '2025-01-18'],
    ['3天前发布', '2025-01-17'],
    ['نشر قبل 3 أيام', '2025-01-17'],
    ['3일 전', '2025-01-17'],
    ['a month ago', '2024-12-20'],
    ['just now', '2025-01-20'],
  ])('counts a relative date back from the capture: %s', (text, expected) => {
    expect(readDates(text, contextOf('NL')).postedAt?.value).toBe(expected);
  });

  test('reads the order of the context, and none other, for ambiguous dates', () => {
    expect(readDates('posted 01/02/2025', contextOf('US', { dateOrder: 'MDY' })).postedAt?.value).toBe('2025-01-02');
    expect(readDates('posted 01/02/2025', contextOf('NL')).postedAt?.value).toBe('2025-02-01');
  });

  test('tells updated from posted', () => {
    const dates = readDates('Posted 10 January 2025. Last updated: 2025-01-14T12:30:00+01:00', contextOf('NL'));
    expect(dates.postedAt?.value).toBe('2025-01-10');
    expect(dates.updatedAt?.value).toBe('2025-01-14T11:30:00Z');
  });

  test('reads no relative date without the time of the capture', () => {
    const { atMs: _unused, ...context } = contextOf('NL');
    expect(readDates('vor 3 Tagen', context)).toEqual({});
  });

  test.each(['born 12 May 1999', '31.02.2025', 'open 10-22', '99/99/9999', 'call before 12:30'])('takes no date from: %s', (text) => {
    expect(readDates(text, contextOf('NL'))).toEqual({});
  });

  test('gives the place of the date', () => {
    const text = 'geplaatst op  14-01-2025';
    const { postedAt } = readDates(text, contextOf('NL'));
    expect(text.slice(postedAt?.start, postedAt?.end)).toBe('14-01-2025');
  });
});
