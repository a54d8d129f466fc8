import { describe, expect, test } from 'vitest';
import { readNationalityClaims } from '../../../src/extract/fields/read-nationality-claims.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { contextOf } from './text-context.ts';

function claimsIn(text: string, more: Partial<TextContext> = {}): string {
  const found = readNationalityClaims(prepareText(text), contextOf(undefined, more));
  for (const { start, end, raw } of found) expect(text.slice(start, end)).toBe(raw);
  return found.map(({ value }) => value).join(' ');
}

describe('readNationalityClaims()', () => {
  test.each([
    'Thai massage in the centre',
    'French kiss and Greek',
    'nail polish included',
    'Danish pastry, Turkish bath',
    'I am not Romanian',
    'Looking for a Romanian girl',
    'I am Russian speaking',
    'For Dutch gentlemen only',
    'Spanish, French and more',
    'zoek Poolse meid',
    'suche rumänische Frau',
    'ищу украинскую девушку',
    'Origin: Germany',
    'I am from time to time in Romania',
    'Spaanse griep',
    'Chinese restaurant',
    'I love Italian food',
    'I have been to Romania',
    'wanted: Brazilian lady',
  ])('finds none in: %s', (text) => {
    expect(claimsIn(text)).toBe('');
  });

  test.each([
    ['Nationality: Romanian', 'RO'],
    ['Nationality: Romania', 'RO'],
    ["I'm a young sexy Romanian girl", 'RO'],
    ['Hi, I am Colombian', 'CO'],
    ['Thai lady new in town', 'TH'],
    ['New Brazilian and Colombian girls', 'CO'],
    ['I come from Hungary', 'HU'],
    ['Ik ben een Bulgaarse meid', 'BG'],
    ['Nationaliteit: Poolse', 'PL'],
    ['Ich bin Rumänin', 'RO'],
    ['polnische Frau, 25', 'PL'],
    ['Herkunft: Ungarn', ''],
    ['je suis roumaine', 'RO'],
    ['belle fille brésilienne', 'BR'],
    ['Soy colombiana', 'CO'],
    ['chica venezolana', 'VE'],
    ['sou brasileira', 'BR'],
    ['ragazza rumena', 'RO'],
    ['sono ucraina', 'UA'],
    ['Jestem Ukrainką', 'UA'],
    ['Narodowość: Ukraina', 'UA'],
    ['sunt româncă', 'RO'],
    ['Nemzetiség: magyar', 'HU'],
    ['jsem Slovenka', 'SK'],
    ['я украинка', 'UA'],
    ['Национальность: молдаванка', 'MD'],
    ['я из Румынии', 'RO'],
    ['я українка', 'UA'],
    ['Uyruk: Rus', 'RU'],
    ['الجنسية: مغربية', 'MA'],
    ['gadis Indonesia', ''],
    ['Kebangsaan: Indonesia', 'ID'],
    ['Quốc tịch: Việt Nam', 'VN'],
    ['สาวไทย', 'TH'],
    ['国籍：中国', 'CN'],
    ['泰国女孩', 'TH'],
  ])('reads %s', (text, expected) => {
    expect(claimsIn(text)).toBe(expected);
  });

  test('reads words that things have too in ads about persons only', () => {
    expect(claimsIn('Herkunft: Ungarn', { category: 'escort' })).toBe('HU');
    expect(claimsIn('Nationality: Polish', { category: 'recruitment' })).toBe('');
  });
});
