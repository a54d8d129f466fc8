import { describe, expect, test } from 'vitest';
import { agesOf } from './ages-of.ts';

describe('readAges() of relatives', () => {
  test.each([
    ['en', 'selling for my nan, 84, moving to a home', [84]],
    ['en', 'My grandson (17) learned on it', [17]],
    ['nl', 'Komt uit het huis van mijn opa, die is 93 geworden.', [93]],
    ['ru', 'Продаю, потому что отцу 74, врачи запретили за руль', [74]],
    ['tr', 'Sahibi emekli öğretmen (66), temiz kullanıldı', [66]],
    ['id', 'Alasan jual: anak (19) sudah lulus', [19]],
    ['no', 'Brukt av bestefar, nå 84, som ikke får lov', [84]],
    ['bg', 'баща ми (79) вече не кара', [79]],
    ['el', 'ο πατέρας μου είναι 75 και δεν οδηγεί', [75]],
  ])('counts a relative or somebody named by trade in an ad about things in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text, 'marketplace')).toEqual(expected);
  });

  test.each([
    ['pl', 'Synowi lat 13 kupuję mocniejszy', [13]],
    ['uk', 'внукам 5 і 9 років', [5, 9]],
    ['ru', 'Мы семья, дочке 8 лет', [8]],
    ['ru', 'Дочке уже 4, выросла', [4]],
    ['en', 'our two are 14 and 16 now', [14, 16]],
    ['el', 'ο γιος μου εκλεισε τα 15 και θελει', [15]],
    ['tr', 'Kızım 8 yaşına girdi', [8]],
    ['sr', 'Син 27, ћерка 30, обоје у Немачкој', [27, 30]],
    ['cs', 'Prodám lyže po dceři, 10 let', [10]],
  ])('counts children in the cases of their language: %s: %s', (language, text, expected) => {
    expect(agesOf(language, text, 'marketplace')).toEqual(expected);
  });

  test.each([
    ['nl', 'Oppas gezocht voor Noor (3) en Sem (6), 2 dagen per week', [3, 6]],
    ['de', 'Wir suchen eine Nanny für Max, 2, und Lilli, 5 Jahre', [2, 5]],
    ['fr', "Garde d'enfants à domicile. Vous irez chercher Louis, 7 ans, et Emma, 4 ans, à l'école", [7, 4]],
    ['en', 'Missing: Ella, 14, last seen in Dover', [14]],
    ['de', 'Vermisst: Leon (12) aus Bonn', [12]],
  ])('counts children called by name where somebody minds or misses them in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text)).toEqual(expected);
  });

  test.each([
    ['recruitment', 'hu', '25 éves cégünk keres hegesztőt'],
    ['recruitment', 'de', 'Unser 25 Jahre altes Unternehmen sucht 3 Fahrer'],
    ['recruitment', 'de', 'Lehrer (20) gesucht'],
    ['housing', 'tr', 'Bina yaşı: 21 Kat: 2/5'],
    ['dating', 'pt', 'mãe de pet, moro na zona norte há 10 anos'],
    ['escort', 'hu', '16 éve dolgozom gyógymasszőrként'],
    ['escort', 'hu', 'Megtekintve 95\nSaját lakásomon fogadlak'],
    ['recruitment', 'en', 'Age 17 & above ok'],
    ['recruitment', 'tr', "yaş 45'i geçmesin"],
    ['dating', 'hi', 'स्कूल में 8 साल से टीचर हूँ, बेटी'],
    ['marketplace', 'en', 'Dog, 3 years old, good with kids aged 5 upwards'],
    ['escort', 'bg', 'ул. Дунав 15, ет. 3'],
  ] as const)('counts no years of firms, houses, trades and pets in %s in %s: %s', (category, language, text) => {
    expect(agesOf(language, text, category)).toEqual([]);
  });
});

describe('readAges() of those who introduce themselves', () => {
  test.each([
    ['escort', 'es', 'soy karla 26 d gdl, zona chapu', [26]],
    ['escort', 'de', 'Katja aus Kiel, 36, 1,63m, blond', [36]],
    ['escort', 'nl', 'trio (met Bo, 25) = 300 per uur', [25]],
    ['escort', 'de', 'Anna (22), Bella (25), Cora (31). Jede von uns', [22, 25, 31]],
    ['escort', 'ru', 'татарочка 23года, апарты', [23]],
    ['escort', 'en', 'LISA 23 🌹 new in Hove', [23]],
    ['escort', 'en', 'Aussie girl, Lisa/23/blonde\nLisa/23/blonde', [23]],
    ['escort', 'no', 'Sara 26 Oslo sentrum', [26]],
    ['escort', 'pl', 'Ania lat 33 Poznań', [33]],
    ['dating', 'bg', 'Мъж на 49, Русе, разведен', [49]],
    ['housing', 'es', 'Convivimos Marta (28, diseñadora), Pablo (31, opositor)', [28, 31]],
    ['housing', 'it', 'Siamo in tre, io 28, gli altri due sui trenta', [28]],
    ['housing', 'en', "We're 3 girls and a lad, all working, 26, 26, 29 and 34.", [26, 26, 29, 34]],
    ['housing', 'en', 'we are three (24, 27 and 31), all nurses', [24, 27, 31]],
    ['recruitment', 'sk', 'pacientka 91 rokov, ležiaca', [91]],
    ['housing', 'en', '31 yo professional male seeks room', [31]],
    ['dating', 'de', 'Bin m, Mitte 50 (genau 54), 1.82', [54]],
    ['dating', 'pl', 'Mam 30+, a dokładnie 33, szukam', [33]],
    ['dating', 'nl', 'Man, begin 60 (62), zoekt vrouw', [62]],
    ['escort', 'en', "barely 21!! petite 4'11", [21]],
    ['generic', 'en', 'bored 24f stoke add me', [24]],
    ['generic', 'en', '34 M married from Pune, seeking lady', [34]],
    ['escort', 'sw', 'nina umri wa miaka ishirini na tisa, mama', [29]],
    ['escort', 'ur', 'عمر چوبیس سال، لاہور', [24]],
    ['escort', 'ar', 'العمر ثلاثه وعشرين', [23]],
    ['escort', 'en', 'duo 👠 24/27 👠 450 both', [24, 27]],
    ['escort', 'th', 'ผม 37 อยู่ขอนแก่น', [37]],
  ] as const)('counts in %s in %s: %s', (category, language, text, expected) => {
    expect(agesOf(language, text, category)).toEqual(expected);
  });

  test.each([
    ['escort', 'de', 'Neu im Haus 69, 4. Etage'],
    ['escort', 'nl', 'Schoenmaat 39. Bereikbaar'],
    ['escort', 'de', 'Hauptstrasse 32. Klingeln'],
    ['marketplace', 'en', 'sizes for women, 36, 38, 40.'],
    ['escort', 'en', "I'm size 36, call me"],
    ['escort', 'en', 'sisters 45/60 min'],
    ['escort', 'en', 'call 4 Anna  20  30  40 roses'],
    ['housing', 'en', '42 m from the beach'],
    ['dating', 'en', 'NHS retired (41 years), Lincoln'],
    ['generic', 'de', 'Wohnung 50 (54) qm'],
    ['marketplace', 'en', 'Lic. 20-004417'],
  ] as const)('counts no numbers of houses and sizes in %s in %s: %s', (category, language, text) => {
    expect(agesOf(language, text, category)).toEqual([]);
  });
});
