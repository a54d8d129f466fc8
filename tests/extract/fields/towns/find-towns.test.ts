import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTowns, type TownSearch } from '../../../../src/extract/fields/towns/find-towns.ts';

function townsIn(written: string, country: string, more: Partial<TownSearch> = {}): string[] {
  const found = findTowns({ written, lower: written.toLowerCase(), countries: [country], languages: [], smallTitle: false, ...more });
  return found.map(({ start, end, town }) => `${written.slice(start, end)} = ${town.city}`);
}

describe('findTowns()', () => {
  test.each([
    ['Ik woon in Den Bosch', 'NL', ['Den Bosch = Den Bosch']],
    ['w Zielonej Górze', 'PL', ['Zielonej Górze = Zielona Góra']],
    ['в Набережных Челнах', 'RU', ['Набережных Челнах = Naberezhnyye Chelny']],
    ['в Ростове-на-Дону', 'RU', ['Ростове-на-Дону = Rostov-on-Don']],
    ['v Českých Budějovicích', 'CZ', ['Českých Budějovicích = České Budějovice']],
    ['Seinäjoella', 'FI', ['Seinäjoella = Seinäjoki']],
    ['Stoke on Trent', 'GB', ['Stoke on Trent = Stoke-on-Trent']],
    ['St. Pölten', 'AT', ['St. Pölten = Sankt Pölten']],
    ['مساج بجدة', 'SA', ['جدة = Jeddah']],
    ['באשדוד', 'IL', ['אשדוד = Ashdod']],
    ['在苏州上门', 'CN', ['苏州 = Suzhou']],
    ['อยู่ขอนแก่นค่ะ', 'TH', ['ขอนแก่น = Khon Kaen']],
    ['수원에서', 'KR', ['수원 = Suwon']],
    ["Muğla'da", 'TR', ['Muğla = Muğla']],
    ['in wigan', 'GB', ['wigan = Wigan']],
    ['nothing of zwolle here', 'NL', []],
    ['Nysie', 'PL', []],
    ['수원이라는', 'KR', []],
  ])('finds the towns of: %s', (text, country, towns) => expect(townsIn(text, country)).toEqual(towns));

  test('looks at small letters in titles where it is asked to', () => {
    expect(townsIn('bristol outcall\nhello', 'GB', { smallTitle: true })).toEqual(['bristol = Bristol']);
    expect(townsIn('bristol outcall\nhello', 'GB')).toEqual([]);
  });

  test('gives places within the text, in order, whatever it is', () => {
    const words = fc.constantFrom(
      'in ',
      'Zwolle',
      'Ede',
      ' St. ',
      '-',
      'ß',
      '🌹',
      'w Nysie',
      '苏州',
      "'da",
      'İ',
      '\n',
      'rue de ',
      '1012 AB ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 }), (parts) => {
        const written = parts.join('');
        const lower = written.toLowerCase();
        if (lower.length !== written.length) return;
        const found = findTowns({ written, lower, countries: ['NL', 'PL', 'CN', 'TR'], languages: ['pl'], smallTitle: true });
        let from = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(written.length);
      }),
    );
  });
});
