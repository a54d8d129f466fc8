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
    ['03/02/2024', '2024-02-03'],
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
    expect(readDates('posted 01/02/2024', contextOf('US', { dateOrder: 'MDY' })).postedAt?.value).toBe('2024-01-02');
    expect(readDates('posted 01/02/2024', contextOf('NL')).postedAt?.value).toBe('2024-02-01');
  });

  test.each([
    ['posted 1/12/2025', 'en', undefined, '2025-01-12'],
    ['posted 1/17/2025', 'en', undefined, '2025-01-17'],
    ['posted 12/1/2025', 'en', undefined, '2025-01-12'],
    ['posted 1/12/2024', 'en', undefined, '2024-12-01'],
    ['posted 1/12/2025', 'nl', undefined, undefined],
    ['posted 1/12/2024', 'en', 'GB', '2024-12-01'],
  ])(
    '%s in %s of %s: an English date of no country may begin with its month where the day is at hand so',
    (text, language, country, expected) => {
      expect(readDates(text, contextOf(country, { languages: [language] })).postedAt?.value).toBe(expected);
    },
  );

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

  test.each([
    ['2 days ago · Bristol', 'GB', '2025-01-18'],
    ['Leeds, 3 hours ago', 'GB', '2025-01-20'],
    ['Vorgestern, 18:02 | Zimmer frei', 'DE', '2025-01-18'],
    ['Hier à 19h20 - Nantes', 'FR', '2025-01-19'],
    ['hace 4 días | Sevilla', 'ES', '2025-01-16'],
    ['Ontem às 20:41 · Recife', 'BR', '2025-01-19'],
    ['due giorni fa', 'IT', '2025-01-18'],
    ['2 dni temu, Gdynia\nRower', 'PL', '2025-01-18'],
    ['ma 08:15', 'HU', '2025-01-20'],
    ['вчера в 21:03 · Казань', 'RU', '2025-01-19'],
    ['2 години тому', 'UA', '2025-01-20'],
    ['منذ يومين · جدة', 'SA', '2025-01-18'],
    ['۲ روز پیش در شیراز', 'IR', '2025-01-18'],
    ['1 tuần trước · Huế', 'VN', '2025-01-13'],
    ['2天前', 'CN', '2025-01-18'],
    ['2 ชั่วโมงที่แล้ว · ภูเก็ต', 'TH', '2025-01-20'],
    ['dün 18:20 | Bursa', 'TR', '2025-01-19'],
    ['eilen klo 18.20', 'FI', '2025-01-19'],
    ['pirms divām dienām', 'LV', '2025-01-18'],
    ['3일 전 · 부산', 'KR', '2025-01-17'],
    ['2 दिन पहले · पुणे', 'IN', '2025-01-18'],
    ['Ad 5512 | 17.01.2025 | 40 views', 'AT', '2025-01-17'],
    ['[17.01.2025 22:14] Mia: hi', 'RU', '2025-01-17'],
    ['17/01/2025, 21:07 - Mia: hi', 'GB', '2025-01-17'],
    ['« Reply #7 on: January 17, 2025, 09:22:14 PM »', 'US', '2025-01-17'],
    ['Wien, den 17.01.2025', 'AT', '2025-01-17'],
    ['veuve, habite Brest\nle 17 janvier 2025\nmerci', 'FR', '2025-01-17'],
    ['den 17 januari 2025', 'SE', '2025-01-17'],
    ['2025/01/17(金) 18:20:31', 'JP', '2025-01-17'],
    ['今天09:12 合租', 'CN', '2025-01-20'],
    ['2025-01-17 18:20:31 合租', 'CN', '2025-01-17'],
  ])('takes a date that stands by itself: %s', (text, country, expected) => {
    expect(readDates(text, contextOf(country)).postedAt?.value).toBe(expected);
  });

  test.each([
    ['Gisteren geplaatst', '2025-01-19'],
    ['zojuist, 17-01-2025 geplaatst', '2025-01-17'],
    ['két hete feladva', '2025-01-06'],
    ['3 gün önce yayınlandı', '2025-01-17'],
    ['vakar 19:30 ievietots', '2025-01-19'],
    ['昨日 18:20 投稿', '2025-01-19'],
    ['Včera v 08:40 pridané', '2025-01-19'],
    ['вчора додано', '2025-01-19'],
    ['어제 등록', '2025-01-19'],
    ['17 जनवरी 2025 को प्रकाशित', '2025-01-17'],
  ])('reads the date before its label: %s', (text, expected) => {
    expect(readDates(text, contextOf('NL')).postedAt?.value).toBe(expected);
  });

  test.each([
    ['posted 6h · Camden', '2025-01-20'],
    ['Publicado faz 5 horas', '2025-01-20'],
    ['Ad placed on the 12th of January 2025 by Jo', '2025-01-12'],
    ['Geplaatst door Kim op 12 januari 2025', '2025-01-12'],
    ['Postée vendredi à 9h15', '2025-01-17'],
    ['Feladva kedden', '2025-01-14'],
    ['Ievietoja otrdien, 14. janvārī', '2025-01-14'],
    ['Indrykket tirsdag d. 14. januar', '2025-01-14'],
    ['Published about two weeks ago', '2025-01-06'],
    ['il y a plus de 30 jours', '2024-12-21'],
    ['Publisert for to timer siden', '2025-01-20'],
    ['לפני יומיים', '2025-01-18'],
    ['prije tjedan dana', '2025-01-13'],
    ['โพสต์เมื่อ 14 ม.ค. 2568', '2025-01-14'],
    ['2025. gada 14. janvārī', '2025-01-14'],
    ['令和7年1月14日 掲載', '2025-01-14'],
  ])('reads counts in words, days of the week, cases and eras: %s', (text, expected) => {
    expect(readDates(text, contextOf('NL')).postedAt?.value).toBe(expected);
  });

  test('reads the calendars of Thailand and Iran', () => {
    expect(readDates('ลงประกาศ 14/01/68', contextOf('TH')).postedAt?.value).toBe('2025-01-14');
    expect(readDates('تاریخ انتشار: ۱۴۰۳/۱۰/۲۵', contextOf('IR')).postedAt?.value).toBe('2025-01-14');
    expect(readDates('۲۵ دی ۱۴۰۳', contextOf('IR')).postedAt?.value).toBe('2025-01-14');
  });

  test('takes updated for posted where nothing else is told, also behind a lone date', () => {
    const { postedAt, updatedAt } = readDates('Zuletzt aktualisiert am 15.01.2025', contextOf('DE'));
    expect([postedAt?.value, updatedAt?.value]).toEqual(['2025-01-15', '2025-01-15']);
  });

  test.each([
    'Closing date 5 January 2025',
    'Posted until 12 March 2025',
    'Member since\n12 May 2019',
    'Last seen: 3 hours ago',
    'zuletzt online | gestern 18:21',
    'Fotos hinzugefügt am 12.01.2025',
    'Nouvelles photos ajoutées hier',
    'Profile created 9 May 2020',
    'Tour\n2.1.2025 Berlin\nBonn\n4.1.2025\n6.1.2025\n8.1.2025',
    'London\n23 February 2025',
    'Heute 18:00 - 23:00 frei',
    'Сегодня 10:00 - 22:00',
    'I arrived 2 days ago from Brazil',
    '3 hours ago I was still asleep',
    'vermist sinds 14 januari 2025',
    'weduwe sinds 2 jaar',
    '2 hours 300\n1 hour 160',
    'รับสมัครถึงวันที่ 10 มกราคม 2568',
    'Hij postte gisteren weer een foto',
    '20 éve fodrász vagyok',
    'Свободна с 1 января',
    'book 3 days before arrival',
    'Anna, 12.05.1999',
    'screws as posted, 3/4 inch',
  ])('takes no date of something else: %s', (text) => {
    expect(readDates(text, contextOf('NL'))).toEqual({});
  });

  test('every date is a slice of its text', () => {
    for (const text of ['٢٠٢٥/٠١/١٧ نشر', 'Posted: Ｊａｎ 5, 2025', '[17.01.2025 22:14] x']) {
      const { postedAt } = readDates(text, contextOf('SA'));
      expect(postedAt?.raw).toBe(text.slice(postedAt?.start, postedAt?.end));
    }
  });
});
