import { describe, expect, test } from 'vitest';
import { aliasesIn } from './alias-texts.ts';

const ABOVE = 'Nice place downtown\nparking\nshower\nclean\n';

describe('findNamesOnLine()', () => {
  test.each([
    ['Lola 07700 900123', ['Lola']],
    ['Anna, Mila & Nina', ['Anna', 'Mila', 'Nina']],
    ['Our girls: Mila (new), Nina, Ploy', ['Mila', 'Nina', 'Ploy']],
    ['Mila', ['Mila']],
    ['masseuse Lina (24)', ['Lina']],
    ['さくら(27) 13:00〜', ['さくら']],
  ])('reads known names that have a line to themselves, before a number or an age: %s', (line, names) => {
    expect(aliasesIn(`${ABOVE}${line}\nand more text below\nof this ad\nwith no name`, 'escort').names).toEqual(names);
  });

  test.each(['Roma', 'Ville: Lyon', 'Summer', 'Paris, London, Sofia', 'Julia Street 12', 'Services: massage, shower', 'Ann. 0832-3123456'])(
    'takes no place, label or everyday word alone: %s',
    (line) => {
      expect(aliasesIn(`${ABOVE}${line}\nand more text below\nof this ad\nwith no name`, 'escort').names).toEqual([]);
    },
  );
});
