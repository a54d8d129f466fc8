import { describe, expect, test } from 'vitest';
import { agesOf } from './ages-of.ts';

describe('readAges() of what is said in few words', () => {
  test.each([
    ['en', 'she is maybe 15, never goes out', [15]],
    ['de', 'sie ist erst 16 und darf nicht raus', [16]],
    ['en', 'my daughter she 17 now, boss keep her passport', [17]],
    ['en', 'a friend of my sister, only 16, was taken', [16]],
    ['en', 'girl 13 for marriage, family poor', [13]],
    ['de', 'Mädchen, 14, wird in der Wohnung festgehalten', [14]],
    ['pt', 'minha irmã de 15 foi levada', [15]],
    ['uk', 'дівчині 16, її не випускають', [16]],
    ['uk', 'шукаю роботу, мені 45 р, досвід 12 років', [45]],
    ['en', '(f16) need help pls', [16]],
    ['en', 'im 16 m and scared', [16]],
    ['en', 'looking for piece job, am 36 from Malawi', [36]],
    ['hi', 'gym trainer ki job ho to batao, 23 ka hu, certified', [23]],
  ])('reads it in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text)).toEqual(expected);
  });

  test.each([
    ['en', 'meet at 10 am 36 Rose Street'],
    ['de', 'komme am 22 an, Hotel Mitte'],
    ['en', 'she is maybe 30 hours away'],
    ['en', 'mother of two, 10 yrs experience'],
    ['en', 'F16 jets over the town'],
    ['hi', 'बच्चा बेचना अपराध है, 10 साल की जेल'],
    ['en', 'I have lived in Spain 14 years with my son'],
  ])('takes no hours, days, counts of children, sentences or stays in %s: %s', (language, text) => {
    expect(agesOf(language, text)).toEqual([]);
  });
});
