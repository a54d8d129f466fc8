import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/extract/fields/read-dates.ts';
import { contextOf } from './text-context.ts';

const context = contextOf('NL', { atMs: Date.UTC(2026, 10, 20, 12) });

describe('readDates() of forums and whole ads', () => {
  test.each([
    ['Postat de marinela_s » Mie 18 Noi 2026, 21:30', '2026-11-18'],
    ['Írta: bandi66 – 2026. nov. 19., csüt. 22:04', '2026-11-19'],
    ['Napsal petr » čtv 19. lis 2026 20:15', '2026-11-19'],
    ['Enviado: Mar Nov 17, 2026 11:40 pm – por pepe_lotas', '2026-11-17'],
    ['كتب: أبو_سامر، 17 نوفمبر 2026 - 10:32 م', '2026-11-17'],
    ['Publiziert: 13.11.2026', '2026-11-13'],
    ['Advertised 11 Nov 2026 | closes 2 Dec 2026', '2026-11-11'],
    ['Publicat: 19 noi. 2026, 08:44', '2026-11-19'],
    ['Объявление дано 17.11.2026, действует 14 дней', '2026-11-17'],
    ['نُشر الإعلان أمس الساعة ٩ مساءً', '2026-11-19'],
    ['2.800 € - spedizione non disponibile\nOggi alle 07:30 – Lucca (LU)', '2026-11-20'],
    ['2 300 грн. Торг\nСьогодні о 08:15, Вінниця', '2026-11-20'],
    ['Лично предаване във Варна, бл. 18. Преди 5 дни', '2026-11-15'],
  ])('reads when it was posted: %s', (text, expected) => {
    expect(readDates(text, context).postedAt?.value).toBe(expected);
  });

  test.each([
    ['今日更新相片'],
    ['updated photos yesterday'],
    ['last seen\n3 days ago'],
    ['Lid sinds 12 mei 2020. Laatst online: vandaag 10:00'],
  ])('takes no date of pictures and accounts: %s', (text) => {
    expect(readDates(text, context).postedAt).toBeUndefined();
  });
});
