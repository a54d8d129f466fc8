import { describe, expect, test } from 'vitest';
import type { PatternList } from '../../../src/model/pattern-list.ts';
import { PATTERN_LISTS } from '../../../src/model/pattern-list.ts';
import { patternWords } from '../../../src/extract/indicators/pattern-words.ts';

const found = (text: string, list: PatternList): readonly string[] =>
  patternWords(text, new Map(), list).map(({ start, end }) => text.slice(start, end).trim());

describe('patternWords()', () => {
  test.each([
    ['15k for your trouble', ['15k']],
    ['$19,500 or 21 000 eur', ['$19,500', '21 000']],
    ['9.500 na de bevalling', ['9.500']],
    ['1,2 млн + роды', ['1,2 млн']],
    ['28tys, 18 juta, 260 萬, 14χιλ', ['28tys', '18 juta', '260 萬', '14χιλ']],
    ['6500€ te gjitha', ['6500€']],
    ['80 euro, 1.900 trattabili, tel 702 555 0143, 2026, 12.11.2026', []],
  ])('reads the large amounts of %s', (text, expected) => {
    expect(found(text, 'amount-large')).toEqual(expected);
  });

  test('reads any amount as well', () => {
    expect(found('800 euro, €30', 'amount')).toEqual(['800 euro', '€3']);
  });

  test.each<[PatternList, string, readonly string[]]>([
    ['laughter', 'ahah 😂 ok :) ;-) ㅋㅋ (笑) 哈哈', ['😂', ':)', ';-)', 'ㅋㅋ', '(笑)', '哈哈']],
    ['laughter', 'ช่วยด้วย 555', ['555']],
    ['laughter', 'โทร 555 0142, tel: 5550142, 😭 🆘', []],
    ['measure', '52 cm, 180см, 4/5 or 7,5/10, 7.5分, § 218, art. 12', ['2 cm', '0см', '4/5', '7,5/10', '5分', '§ 2', 'art. 1']],
    ['measure', '10/10/2026, 12/5/26, 5分钟, 30 min, 20 eur', []],
    [
      'minor-age',
      'girl, 13 years old; 14 anni, 12歳, 15 yaşında, umri wa miaka 13',
      ['13 years old', '14 anni', '12歳', '15 yaşında', 'umri wa miaka 13'],
    ],
    [
      'minor-age',
      "girls 8-11, niñas de 10 a 13, дочь, 14, ta fille a 14 c'est",
      ['girls 8-11', 'niñas de 10 a 13', 'дочь, 14', 'fille a 14'],
    ],
    ['minor-age', 'girls 23-25, boys from 10 h, chicas 24, girl, 12 cm', []],
    ['minor-age', '孙女14了, 14 ዓመቷ, 11 saal, devojku od 14, lepa', ['孙女14', '14 ዓመቷ', '11 saal', 'devojku od 14']],
    ['young-age', 'boy, 4 yr old; 8 aylik, 2 jahre, 3岁, 6 weeks', ['4 yr old', '8 aylik', '2 jahre', '3岁', '6 weeks']],
    ['young-age', '14 years, 2 rooms, 12.50, 3/4', []],
    ['adult-age', 'she is 27 years old, 29岁, عمر 26', ['27 years old', '29岁', 'عمر 26']],
    ['adult-age', '14 years old, 70 anni, 25 eur', []],
    ['laughter', '高すぎw 200w 🤦', ['w', '🤦']],
    ['minor-age', '23 years old, at 14:00, 12.50, 113 anni, 15 minutes, 12 eur', []],
    ['year-past', 'in 1944, от 1937 г.', ['1944', '1937']],
    ['year-past', 'born 1994, 1944 eur, €1850, 12.11.1961', []],
    ['year', 'born 1994, sold in 2009.', ['1994', '2009']],
    ['year', '2000 eur, 12.11.2026, 2026-11-12, 070 2014 555, 20265', []],
  ])('reads the %s of "%s"', (list, text, expected) => {
    expect(found(text, list)).toEqual(expected);
  });

  const units = ['1', '1 ', '1.', '111 ', '9.000', '€', '2009 ', '5/', 'ก5', ':', '§ '];
  test.each(PATTERN_LISTS.flatMap((list) => units.map((unit) => [list, unit] as const)))(
    'reads the %s of a million %j in linear time',
    (list, unit) => {
      const from = process.cpuUsage();
      patternWords(unit.repeat(1_000_000 / unit.length), new Map(), list);
      const { user, system } = process.cpuUsage(from);
      expect((user + system) / 1000).toBeLessThan(2_000);
    },
  );
});
