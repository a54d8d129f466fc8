import { describe, expect, test } from 'vitest';
import { readAges } from '../../../src/extract/fields/read-ages.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { contextOf } from './text-context.ts';

function agesOf(category: TextContext['category'], text: string): number[] {
  return readAges(text, contextOf(undefined, category === undefined ? {} : { category })).map(({ value }) => value);
}

describe('agesStandingAlone()', () => {
  test.each([
    ['escort', '✦ Lena ✦ blond ✦ 26 ✦ Köln', [26]],
    ['escort', '// 24 // studentka // Brno', [24]],
    ['escort', 'Алина • 24 • м. Сокол', [24]],
    ['escort', 'ゆい・22・渋谷', [22]],
    ['escort', 'Larissa — morena — 26', [26]],
    ['escort', 'from Bogotá, 24, new here', [24]],
    ['escort', 'Hi, the one with the dimples. 29, Boise', [29]],
    ['escort', 'Ask 4 Crystal 35. 775-555-0106', [35]],
    ['escort', 'Kiki+Coco 🌴 21 & 24 🌴', [21, 24]],
    ['escort', 'Sara y Luna, latinas 22 y 25, Eixample', [22, 25]],
    ['escort', 'Jeune 22, nouvelle', [22]],
    ['escort', 'Sexy 22 blonde in town', [22]],
    ['escort', 'Amy 24 sexy blonde', [24]],
    ['dating', 'Big dude 29 Shreveport', [29]],
    ['dating', 'Retired gent, 67, Leeds', [67]],
    ['dating', '38 here, single dad', [38]],
    [undefined, 'NYC domme 🗽 40 🗽 tribute first', [40]],
  ] as const)('reads the one number that a text for company sets apart: %s: %s', (category, text, expected) => {
    expect(agesOf(category, text)).toEqual(expected);
  });

  test.each([
    ['escort', 'Claudia, Wien 10'],
    ['escort', 'Calle Goya 25, Madrid'],
    ['escort', 'Exit 25, off I-95'],
    ['escort', 'Mona, dress 36, shoe 38'],
    ['escort', 'Deposit 50, call me'],
    ['escort', 'Mia 50 half hour'],
    ['escort', '10.00 - 22.00, Anna'],
    ['escort', '👁 25 👁'],
    ['escort', '❤️ 25'],
    ['escort', 'Nice evening\nwith wine - 23'],
    ['marketplace', 'Chairs, 25, text me'],
    [undefined, 'Chapter 3 · 24 · The end'],
    [undefined, 'Leeds Rhinos 24, York 18'],
  ] as const)('reads no district, street, size, price or count: %s: %s', (category, text) => {
    expect(agesOf(category, text)).toEqual([]);
  });

  test('gives way to an age that is stated', () => {
    expect(agesOf('escort', 'Mia, 23 years old • 40 • Leeds')).toEqual([23]);
  });
});

describe('readAges() in rows, pairs and beside measures', () => {
  test.each([
    ['housing', '3 others (20, 21 and 23, all UC)', [20, 21, 23]],
    ['housing', 'con otros 3 (23, 25 y 31)', [23, 25, 31]],
    ['housing', 'we r 3 guys 20 21 21.', [20, 21, 21]],
    ['housing', 'Couple (F31/M34) seeks flatmate', [31, 34]],
    ['housing', 'housemates 24m 26f', [24, 26]],
    ['dating', '2 kids every 2nd weekend (11 & 13)', [11, 13]],
    ['recruitment', 'boy 9, girl 6', [9, 6]],
    ['escort', 'Kim (Korean, 26) – Yuri (Japan, 28)', [26, 28]],
    ['escort', "stats: 24 5'4 34C 120", [24]],
    ['escort', 'About: 33 yo, 5ft5, dress 10', [33]],
    ['dating', 'Mature 50+? no im 48 lol', [48]],
    [undefined, 'm4w 34 (Frisco)', [34]],
  ] as const)('%s: %s', (category, text, expected) => {
    expect(agesOf(category, text)).toEqual(expected);
  });

  test.each([
    ['generic', 'Serving Naperville 14 years'],
    ['marketplace', 'Oak table, 30 years old, solid'],
    ['marketplace', 'Schrank, 15 Jahre alt'],
  ] as const)('years of firms and things are none: %s: %s', (category, text) => {
    expect(agesOf(category, text)).toEqual([]);
  });
});
