import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/extract/fields/read-dates.ts';
import { contextOf } from './text-context.ts';

/** The day of posting that a text tells, captured on 2025-01-20. */
function postedOf(text: string, language: string): string | undefined {
  return readDates(text, contextOf(undefined, { languages: [language] })).postedAt?.value;
}

describe('readDates() by the labels of ads', () => {
  test.each([
    ['nl', 'Poetshulp gezocht. Vacature online sinds 11/01/2025', '2025-01-11'],
    ['pl', 'Autor: bolo77  Wysłany: 18 sty 2025, 23:10\nByłem', '2025-01-18'],
    ['tr', "Bugün 10:15'te eklendi\nFiat", '2025-01-20'],
    ['tr', 'usta aranıyor. İlan: 18 Ocak 2025', '2025-01-18'],
    ['ar', 'للبيع دراجة. نزل الاعلان أمس على الساعة 19:30', '2025-01-19'],
    ['zh', '旺角房出租 登於3日前', '2025-01-17'],
    ['ro', 'Vand butelie. Pus alaltaieri. Corbeanca', '2025-01-18'],
    ['de', 'Aufgeschaltet am 12. Januar', '2025-01-12'],
    ['fr', 'Affichée le 12 janvier 2025', '2025-01-12'],
    ['sr', 'Постављено 16. јануара 2025.', '2025-01-16'],
    ['sl', 'pred dvema dnevoma', '2025-01-18'],
    ['id', 'kemarin jam 8 malam', '2025-01-19'],
    ['ru', 'Анкета размещена позавчера', '2025-01-18'],
    ['pl', 'Dodano 12.I.2025', '2025-01-12'],
    ['en', '2 days back posted, Pune', '2025-01-18'],
  ])('reads in %s: %s', (language, text, expected) => {
    expect(postedOf(text, language)).toBe(expected);
  });

  test('tells renewing from posting', () => {
    const dates = readDates('Oglas obnovljen: danas. Postavljen: 2. januara', contextOf(undefined, { languages: ['sr'] }));
    expect([dates.postedAt?.value, dates.updatedAt?.value]).toEqual(['2025-01-02', '2025-01-20']);
  });

  test.each([
    ['en', 'Last login: today 10:41   On site since: 3 March 2024   Tour: Cork'],
    ['en', 'I moved here 3 weeks ago and need a room'],
    ['de', 'Vom 23.01. bis 28.01. in Köln, danach Bonn'],
    ['pl', 'Ostatnio online: dzisiaj. W serwisie od 12.03.2019'],
    ['fr', 'Acheté le 12/03/2024 chez un voisin'],
  ])('takes neither accounts, tours nor purchases in %s: %s', (language, text) => {
    expect(postedOf(text, language)).toBeUndefined();
  });
});
