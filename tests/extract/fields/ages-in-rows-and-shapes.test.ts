import { describe, expect, test } from 'vitest';
import { agesOf } from './ages-of.ts';

describe('readAges() by the shape of a row or entry', () => {
  test.each([
    ['de', 'escort', 'Nadine .... 34 .... 80 D .... zart\nKim ....... 20 .... 70 A\nRamona .... 48 .... 95 F .... griffig', [34, 20, 48]],
    ['ru', 'escort', 'Алина ____ 23 ____ 3 размер\nВика ____ 31 ____ 2 размер', [23, 31]],
    ['zh', 'escort', '小妹三位:莉莉29 甜甜31 娜娜35 60分钟$45', [29, 31, 35]],
    ['ja', 'escort', '本日出勤 まい23 さくら27 60分12000円', [23, 27]],
    ['en', 'escort', '#07 LILY (Viet) 22/165/C\n#11 MIA (Thai) 25/160/D', [22, 25]],
    ['nl', 'escort', 'Korting bij Joy (30, 1.66, 75D)', [30]],
    ['it', 'escort', 'Club Venere: Ginevra 22, Asia 24, Perla 27', [22, 24, 27]],
    ['th', 'escort', '1. มะนาว 20 / 155 / 42\n2. พลอย ๓๐ (งานดี)', [20, 30]],
    ['en', undefined, 'AKOSUA HERE!! 35, trader, Kumasi', [35]],
    ['tl', undefined, "Home service, Jay 27 height 5'8 wt 68", [27]],
    ['en', undefined, '29, turning 30 in March and freaking out', [29]],
    ['de', 'housing', 'Zimmer frei, 400 Euro. Ich: 34, Pfleger, ruhig', [34]],
    ['pl', 'dating', 'para 29/34 Poznań szuka kobiety', [29, 34]],
    ['pt', 'dating', 'H41 BH, divorciado, procuro mulher', [41]],
    ['es', 'housing', 'Somos dos chicas, Alba y Paula, de 26 y 29.', [26, 29]],
    ['sr', 'dating', 'Разведен, 51 годину, кућа са окућницом', [51]],
    ['de', 'dating', 'Gepflegte Sie (Mitte 40, genauer: achtundvierzig) sucht', [48]],
    ['fr', 'escort', 'bamako aci2000 fanta 23ans noir ebene, taille fine', [23]],
    ['hr', 'escort', 'Lea iz Mađarske 28 g // 1h 150€', [28]],
    ['fr', 'dating', "Moi j'ai quarante-quatre ans depuis mardi", [44]],
  ] as const)('reads %s %s: %s', (language, category, text, expected) => {
    expect(agesOf(language, text, category)).toEqual(expected);
  });

  test.each([
    ['de', 'escort', 'Quickie .... 40 .... 15 min\nMassage .... 60 .... 30 min'],
    ['en', 'escort', 'Single .... 34 .... with breakfast\nDouble .... 48 .... with breakfast'],
    ['zh', 'escort', '套餐 足疗60 推背90 精油45'],
    ['en', 'escort', 'Massage (30, 45, 60 min) 40 quid'],
    ['hr', 'escort', 'kilaža 58, visina 171, sise 4'],
    ['es', undefined, 'Mesa para 29/34 personas'],
    ['de', 'escort', 'Absatz 15, Schuhgröße 39'],
    ['es', 'escort', 'Marilyn era la gata, vivió 17 años'],
    ['ja', 'dating', '実家の犬は14歳です'],
    ['en', 'dating', 'Two horses (8 and 15), one dog (14)'],
    ['en', 'marketplace', '1998 Honda Civic "Betsy", 27 years old and still runs'],
    ['ko', undefined, '에어컨 2020년식 17평형 35만원에 팝니다'],
    ['en', 'forum', 'charged me 70 for half hr, ad says 60.'],
    ['fr', 'dating', 'Rando, ciné. Dpt 38. Pascal'],
  ] as const)('reads no price, measure, animal or thing in %s %s: %s', (language, category, text) => {
    expect(agesOf(language, text, category)).toEqual([]);
  });
});
