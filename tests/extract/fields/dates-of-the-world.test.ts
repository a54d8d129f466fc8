import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/extract/fields/read-dates.ts';
import { contextOf } from './text-context.ts';

/** The day of posting that a text tells, captured on 2025-01-20. */
function postedIn(text: string, country: string | undefined, language: string): string | undefined {
  return readDates(text, contextOf(country, { languages: [language] })).postedAt?.value;
}

describe('readDates() in the languages of the world', () => {
  test.each([
    ['kk', 'Жарияланды: 15 қаңтар 2025', '2025-01-15'],
    ['ar', 'تم النشر ١٤٤٦/٠٧/١٥', '2025-01-15'],
    ['ar', 'نشر في 15-07-1446 هـ', '2025-01-15'],
    ['ar', 'تاريخ الإعلان: ١٥ رجب ١٤٤٦', '2025-01-15'],
    ['fa', 'تاریخ: 26/10/1403', '2025-01-15'],
    ['zh', '刊登日期:114年1月15日', '2025-01-15'],
    ['gu', 'પોસ્ટ તારીખ: 15/01/2025', '2025-01-15'],
    ['km', 'បានផុស: 15/01/2025', '2025-01-15'],
    ['tl', 'Posted 3 araw na nakalipas', '2025-01-17'],
    ['kk', '2025 жылғы 16 қаңтарда жарияланған', '2025-01-16'],
    ['uz', 'Kecha 21:40 da joylashtirildi', '2025-01-19'],
    ['uz', "2 kun oldin qo'shilgan", '2025-01-18'],
    ['ky', '2 күн мурун кошулду', '2025-01-18'],
    ['az', 'Elan verilib: 3 gün əvvəl', '2025-01-17'],
    ['ka', 'განთავსდა 2 დღის წინ', '2025-01-18'],
    ['hy', 'Ավելացված է՝ այսօր 10:20', '2025-01-20'],
    ['mn', 'Нийтэлсэн: 2025 оны 1 сарын 15', '2025-01-15'],
    ['ne', 'हिजो राखिएको', '2025-01-19'],
    ['bn', 'প্রকাশিত: ১৫ই জানুয়ারি ২০২৫, রাত ৯:১০', '2025-01-15'],
    ['ur', '3 گھنٹے پہلے پوسٹ کیا گیا', '2025-01-20'],
    ['si', 'දින 2කට පෙර පළ කළේ', '2025-01-18'],
    ['ta', 'பதிவிடப்பட்டது: 14 ஜனவரி 2025', '2025-01-14'],
    ['te', '2 రోజుల క్రితం', '2025-01-18'],
    ['mr', '२ दिवसांपूर्वी पोस्ट केले', '2025-01-18'],
    ['gu', 'ગઈકાલે મૂકેલ', '2025-01-19'],
    ['km', 'ចុះផ្សាយថ្ងៃទី ១៥ ខែមករា ឆ្នាំ២០២៥', '2025-01-15'],
    ['lo', 'ໂພສມື້ວານ', '2025-01-19'],
    ['my', 'လွန်ခဲ့သော ၃ ရက်က တင်ခဲ့သည်', '2025-01-17'],
    ['am', 'የተለጠፈው ከ2 ቀናት በፊት', '2025-01-18'],
    ['sw', 'Imewekwa siku 2 zilizopita', '2025-01-18'],
    ['sw', 'Imewekwa jana, imeonwa mara 40', '2025-01-19'],
    ['is', 'Sett inn 16. janúar 2025', '2025-01-16'],
    ['eu', 'Argitaratze data: 2025ko urtarrilaren 15a', '2025-01-15'],
    ['gl', 'hai 3 días', '2025-01-17'],
    ['mt', "Ippubblikat 15 ta' Jannar 2025", '2025-01-15'],
    ['ga', '2 lá ó shin', '2025-01-18'],
    ['af', 'Gister om 18:20 gelys', '2025-01-19'],
    ['so', '3 maalmood kahor', '2025-01-17'],
    ['ha', 'Kwanaki 3 da suka gabata', '2025-01-17'],
    ['ps', '۳ ورځې مخکې', '2025-01-17'],
    ['tg', 'Санаи нашр: 15 январи 2025', '2025-01-15'],
    ['be', 'Дададзена ўчора', '2025-01-19'],
  ])('reads in %s: %s', (language, text, expected) => {
    expect(postedIn(text, undefined, language)).toBe(expected);
  });

  test.each([
    ['TW', 'zh', '刊登日期：114/01/14', '2025-01-14'],
    ['JP', 'ja', '掲載日：R7.1.14', '2025-01-14'],
    ['ET', 'am', 'የወጣበት ቀን: ጥር 6 ቀን 2017', '2025-01-14'],
    ['AF', 'fa', 'تاریخ نشر: ۲۵ جدی ۱۴۰۳', '2025-01-14'],
    ['LB', 'ar', 'نشر في 14 كانون الثاني 2025', '2025-01-14'],
  ])('reads years and months of the calendar of %s', (country, language, text, expected) => {
    expect(postedIn(text, country, language)).toBe(expected);
  });

  test.each([
    [undefined, 'ko', '작성일 25.01.17 / 마감일 25.02.17', '2025-01-17'],
    [undefined, 'hu', 'Feladva: 25.01.14.', '2025-01-14'],
    ['SE', 'sv', 'Publicerad 25-01-15', '2025-01-15'],
    ['HK', 'zh', '刊登日期 14/01/25', '2025-01-14'],
    ['GB', 'en', 'Posted 11/10/24', '2024-10-11'],
  ])(
    'finds the year among three numbers of two digits by country, language and the day of the capture: %s %s',
    (country, language, text, expected) => {
      expect(postedIn(text, country, language)).toBe(expected);
    },
  );

  test.each([
    ['de', 'Anzeige 3 Tage alt', '2025-01-17'],
    ['en', 'Ad is 3 days old', '2025-01-17'],
    ['fr', 'Annonce vieille de 3 jours', '2025-01-17'],
    ['it', 'Annuncio di ieri ore 22:10', '2025-01-19'],
    ['de', 'seit 5 Tagen online', '2025-01-15'],
  ])('reads the age of the ad in %s: %s', (language, text, expected) => {
    expect(postedIn(text, undefined, language)).toBe(expected);
  });

  test.each([
    ['pl', 'Dodane o 09:40, dzisiaj', '2025-01-20'],
    ['bg', 'Коригирана в 12:20 на 15 януари, 2025 год.', '2025-01-15'],
    ['cs', 'Vloženo 15.1., nástup 1.4.', '2025-01-15'],
    ['uk', 'Додано: від 15 січня', '2025-01-15'],
  ])('reads in %s a date behind its time, and before what else is dated: %s', (language, text, expected) => {
    expect(postedIn(text, undefined, language)).toBe(expected);
  });

  test('reads month and day before a label where dates begin with the year', () => {
    expect(readDates('01-14 发布', contextOf('CN', { dateOrder: 'YMD' })).postedAt?.value).toBe('2025-01-14');
  });

  test('knows in which country listopad is which month', () => {
    expect(postedIn('Objavljeno 14. listopada 2024.', 'HR', 'hr')).toBe('2024-10-14');
    expect(postedIn('Dodano 14 listopada 2024', 'PL', 'hr')).toBe('2024-11-14');
  });

  test.each([
    ['de', 'Jana\n25 Jahre, Köln'],
    ['de', 'Welpen 3 Monate alt'],
    ['en', 'Puppies 3 months old, ready now'],
    ['vi', 'Phòng hai ngày 500k'],
    ['it', 'Hai 3 giorni per decidere'],
    ['es', 'Para 2 días 300€'],
    ['zh', '发帖:52 注册:2014-03-09 3楼'],
    ['kk', 'Соңғы рет болған: кеше 18:20'],
    ['sw', 'Mwisho wa kutuma maombi: 12 Januari 2025'],
    ['is', 'Umsóknarfrestur er til 12. janúar'],
  ])('takes no date of something else in %s: %s', (language, text) => {
    expect(postedIn(text, undefined, language)).toBeUndefined();
  });
});
