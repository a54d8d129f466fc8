import { describe, expect, test } from 'vitest';
import { titleEnd } from '../../../../src/extract/fields/towns/title-end.ts';
import { townLanguages } from '../../../../src/extract/fields/towns/town-languages.ts';
import { townSigns, type TownSigns } from '../../../../src/extract/fields/towns/town-signs.ts';

/** The signs around the word between asterisks, for a text of a country. */
function signsIn(marked: string, country: string): TownSigns {
  const start = marked.indexOf('*');
  const end = marked.indexOf('*', start + 1) - 1;
  const written = marked.replaceAll('*', '');
  const lower = written.toLowerCase();
  const languages = townLanguages([], [country]);
  return townSigns({ lower, written, start, end, country, titleEnd: titleEnd(lower), languages, forWork: false });
}

describe('townSigns()', () => {
  test.each([
    ['in *Ede*', 'NL'],
    ['centro de *Huesca*', 'ES'],
    ['в *Химках*', 'RU'],
    ['*Vaasa* keskusta', 'FI'],
    ['Collection from *Wigan*', 'GB'],
  ])('says that somebody is there: %s', (text, country) => expect(signsIn(text, country)).toMatchObject({ led: true, from: false }));

  test.each([
    ['I am from *Wigan*', 'GB'],
    ['chica de *Huesca*', 'ES'],
    ['travel to *Wigan*', 'GB'],
    ['z *Nysy*', 'PL'],
    ['из *Тулы*', 'RU'],
  ])('says that somebody comes from there or goes there: %s', (text, country) =>
    expect(signsIn(text, country)).toMatchObject({ led: false, from: true }),
  );

  test.each([
    ['Lina ★ *Zwolle* ★ 24', true],
    ['📍 *Huesca*', true],
    ['Escort | *Almere*', true],
    ['sweet *Zwolle* girl', false],
    ['*Zwolle* girl', false],
  ])('sees whether it stands by itself: %s', (text, alone) => expect(signsIn(text, 'NL').alone).toBe(alone));

  test.each([
    ['*Austin*, TX 78701', 'US', true],
    ['1012 AB *Amsterdam*', 'NL', true],
    ['28004 *Madrid*', 'ES', true],
    ['*Leeds* LS1', 'GB', true],
    ['*Wollongong* NSW', 'AU', true],
    ['€2800 *Madrid*', 'ES', false],
    ['*Austin* is in the house', 'US', false],
  ])('sees postcodes and states beside it: %s', (text, country, beside) => expect(signsIn(text, country).beside).toBe(beside));

  test.each([
    ['*London* Road 5', 'GB'],
    ['rue de *Lyon*', 'FR'],
    ['Calle *Huesca* 4', 'ES'],
    ['born in *Wigan*', 'GB'],
    ['geboren in *Zwolle*', 'NL'],
    ["*Adana*'dan geldim", 'TR'],
    ['jolina_*Zwolle*', 'NL'],
    ['www.*Zwolle*.test', 'NL'],
    ['Seat *Ibiza*', 'ES'],
  ])('sees what is not where the ad is: %s', (text, country) => expect(signsIn(text, country).part).toBe(true));

  test('sees trade words and the title', () => {
    expect(signsIn('Escort *Zwolle*\nHello', 'NL')).toMatchObject({ trade: true, title: true });
    expect(signsIn('Hello\nEscort *Zwolle*', 'NL')).toMatchObject({ trade: true, title: false });
  });
});
