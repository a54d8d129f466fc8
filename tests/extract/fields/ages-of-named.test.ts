import { describe, expect, test } from 'vitest';
import { agesOf } from './ages-of.ts';

describe('readAges() of first names with numbers', () => {
  test.each([
    ['en', 'girls on duty\nKim: 22\nAlthea: 25\nJasmine: 31', [22, 25, 31]],
    ['en', 'Duo sisters\nKim: 22 Lola: 25 (not real sisters)', [22, 25]],
    ['cs', 'Dnes tu jsou: Bára 22, Lucie 27, Denisa 33', [22, 27, 33]],
    ['hu', 'Ma: Dóra 25, Vivi 28, Petra 33 - 30 perc 15000', [25, 28, 33]],
    ['ru', 'Сегодня на смене: Алина 23, Катя 27, Вика 30', [23, 27, 30]],
    ['da', 'Maja 22 og veninden Freja 20', [22, 20]],
    ['es', 'Carla 23 rubia · Noa 31 morena · Elena 27 colombiana', [23, 31, 27]],
    ['ru', 'Диана (21, 178 см, 3 языка), Регина (25, 169 см)', [21, 25]],
    ['am', 'ሊያ 23፣ ማርታ 27', [23, 27]],
    ['it', 'Oggi con voi: Giulia 23 - Martina 26 - Chiara 41', [23, 26, 41]],
  ])('reads a row of names in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text)).toEqual(expected);
  });

  test.each([
    ['nl', undefined, 'hi ik ben Ro 21 kan iemand mij vertellen', [21]],
    ['fi', 'messenger', 'moikka oon sini 20 tampereelta', [20]],
    ['sv', 'messenger', 'säljer bilder 🥰 linnea 21 sthlm', [21]],
    ['bg', 'escort', '🌹 Деси на 34\nМасаж', [34]],
    ['nl', 'escort', 'Mooie Petra van 43\nmassage 60', [43]],
  ] as const)('reads one who is introduced or begins an entry in %s: %s %s', (language, category, text, expected) => {
    expect(agesOf(language, text, category)).toEqual(expected);
  });

  test.each([
    ['en', 'Reading for Sunday: Psalm 22, Isaiah 25'],
    ['de', 'Linie 22, Bus 25 halten vor der Tür'],
    ['en', 'Final scores: Falcons 22, Bears 25'],
    ['en', 'Votes: Kim 22 votes, Lola 25 votes'],
    ['de', 'ich bin Lena 24 Stunden erreichbar'],
  ])('takes no chapters, lines, scores or counts in %s: %s', (language, text) => {
    expect(agesOf(language, text)).toEqual([]);
  });

  test('takes none in ads for things', () => {
    expect(agesOf('en', 'Kim: 42\nTara: 43\nshoes', 'marketplace')).toEqual([]);
  });
});
