import { describe, expect, test } from 'vitest';
import { aliasesIn } from './alias-texts.ts';

describe('namesInRowOfAges()', () => {
  test.each<[string, readonly string[]]>([
    ['Dnes tu jsou: Bára 22, Lucie 27, Denisa 33', ['Bára', 'Lucie', 'Denisa']],
    ['Heute: Bianca (RO, 22), Zsofi (HU, 27), Kitty (CZ, 31)', ['Bianca', 'Zsofi', 'Kitty']],
    ['We are Tom 24 and Sara 26', ['Tom', 'Sara']],
    ['থেরাপিস্ট: নীলা (23), তানিয়া (26)', ['নীলা', 'তানিয়া']],
  ])('reads the names of %s', (line, names) => {
    expect(aliasesIn(`Some words before\nand more\n${line}`, undefined).names).toEqual(names);
  });

  test.each(['Tore: Müller 23, Schmidt 45', 'Sizes: Small 36, Medium 40', 'Anna: 30 min, Lucie: 60 min', 'Room 22, Room 24'])(
    'reads none of %s',
    (line) => {
      expect(aliasesIn(`Some words before\nand more\n${line}`, undefined).names).toEqual([]);
    },
  );
});
