import { describe, expect, test } from 'vitest';
import { agesOf } from './ages-of.ts';

describe('readAges() beside ages that are sought', () => {
  test.each([
    ['pa', 'ਮੇਰੀ ਉਮਰ 31 ਸਾਲ। 25 ਤੋਂ 30 ਸਾਲ ਦੀ ਕੁੜੀ ਚਾਹੀਦੀ', [31]],
    ['ta', 'என் வயது 29. 22 முதல் 28 வயது பெண் வேண்டும்', [29]],
    ['bn', 'আমার বয়স ২৯ বছর। ২২ থেকে ২৮ বছরের মেয়ে চাই', [29]],
    ['mr', 'माझे वय 31 आहे. 25 ते 30 वर्षे मुलगी पाहिजे', [31]],
    ['ur', 'میری عمر 30 سال ہے، رشتہ 22 سے 28 سال لڑکی', [30]],
    ['fa', 'من ۳۰ سالمه، دنبال خانم ۲۵ الی ۳۲ ساله', [30]],
    ['ar', 'انا ٣٩ سنة، عايز بنت الحلال من ٢٨ ل ٣٦ سنة', [39]],
    ['lo', 'ອາຍຸ 25 ປີ ຢູ່ວຽງຈັນ. ຊອກຫາແຟນ ອາຍຸ 30 ຫາ 40 ປີ', [25]],
    ['km', 'អាយុ ២៤ ឆ្នាំ។ រកមិត្តប្រុសអាយុ ២៨ ដល់ ៣៥ ឆ្នាំ', [24]],
    ['kk', 'жасым 26-да. 28 бен 35 жас аралығындағы жігіт іздеймін', [26]],
    ['az', '33 yaşım var. 30-dan 40-a qədər kişi axtarıram', [33]],
    ['hy', '28 տարեկան, փնտրում եմ տղամարդ 30-ից 40 տարեկան', [28]],
    ['hu', '33 éves vagyok. Keresek 30-tól 40 éves korig férfit', [33]],
    ['sw', 'nina miaka 28. Natafuta mwanaume wa miaka 35 hadi 45', [28]],
    ['zu', 'ngineminyaka engu-26. Ngifuna umuntu oneminyaka engu-30 kuya ku-38', [26]],
    ['mt', 'Jien għandi 43 sena. Infittex raġel 40 sa 50 sena', [43]],
    ['is', 'ég heiti Birta, 26 ára. Ekki yngri en 25 ára', [26]],
    ['ru', 'Меня зовут Оля, 26 лет. Не моложе 30 лет', [26]],
    ['fr', 'Poussette pour enfant de 6 mois-4 ans', []],
  ])('reads none of them in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text)).toEqual(expected);
  });

  test('takes a word for "to" of another language for none', () => {
    expect(agesOf('cs', 'Žena 44 let, děti (10 a 13)')).toEqual([44, 10, 13]);
    expect(agesOf('en', 'Anna 24 i Ola 26, both students')).toEqual([24, 26]);
  });
});
