import { describe, expect, test } from 'vitest';
import { readAges } from '../../../src/extract/fields/read-ages.ts';
import { contextOf } from './text-context.ts';

function agesOf(language: string, text: string, category?: 'escort' | 'dating'): number[] {
  return readAges(text, contextOf('NL', { languages: [language], ...(category === undefined ? {} : { category }) })).map(
    ({ value }) => value,
  );
}

describe('isYearsOfSomebody()', () => {
  test.each([
    ['fr', "J'ai travaillé 35 ans à la poste"],
    ['ru', 'Компании 17 лет, 450 сотрудников'],
    ['ru', 'Веду приём. 15 лет в стране, говорю на иврите'],
    ['cs', 'Řemeslník, 20 let ve firmě'],
    ['pl', 'Istniejemy 30 lat!'],
    ['es', 'Edificio de 20 años con encargado'],
    ['es', 'masajista titulada, 20 años de profesión'],
    ['it', 'abbiamo una tartaruga di 15 anni'],
    ['sr', 'ja sam 15 godina u struci'],
    ['en', 'been there 18 years'],
    ['en', 'I have the energy of a 30 year old'],
    ['th', 'ทำงานราชการมา 18 ปี'],
  ])('takes years of trades, houses and animals for no age in %s: %s', (language, text) => {
    expect(agesOf(language, text)).toEqual([]);
  });

  test.each([
    ['da', 'Du er fyldt 18 år og har bil'],
    ['fi', 'Ikäraja 18 vuotta, vähintään 20-vuotias'],
    ['cs', 'Minimální věk 21 let'],
    ['ja', '平均年齢は24歳'],
  ])('takes limits and means for no age in %s: %s', (language, text) => {
    expect(agesOf(language, text)).toEqual([]);
  });

  test.each([
    ['fr', 'femme mûre 48 ans', [48]],
    ['ru', 'Подружке её 27 лет', [27]],
    ['ro', 'îngrijire bătrână 87 ani', [87]],
    ['lv', 'man ir 32 gadi, viņam 27.', [32, 27]],
    ['cs', 'dvě Češky, 33 a 36 let', [33, 36]],
    ['uk', 'нас троє: 21, 24 і 25 років', [21, 24, 25]],
    ['en', 'Angel, 23 y.o. Makati', [23]],
    ['bg', 'братовчедка ми е на 18 и я викат', [18]],
  ])('reads years of persons in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text)).toEqual(expected);
  });
});

describe('readAges() of whole ads', () => {
  test.each([
    ['ro', '150 ron/20min 200 ron/30min, Bianca 22, zona Unirii', [22]],
    ['en', "Hello gents, I'm Megan, 27, size 10", [27]],
    ['en', '** NEW NUMBER ** Candice, 37, Houston', [37]],
    ['de', 'Zwei Freundinnen, 25 & 27, aus Kolumbien', [25, 27]],
    ['en', '29F here, partner is 33M, both fit', [29, 33]],
    ['th', 'น้องแนน 27 พัทยา', [27]],
  ])('reads names and persons of escort ads in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text, 'escort')).toEqual(expected);
  });

  test.each([
    ['en', 'Two teenagers (13 and 16) at home', [13, 16]],
    ['tr', '2 çocuk babası (11 ve 15)', [11, 15]],
    ['ar', 'طفلان (٣ و٧ سنوات)', [3, 7]],
    ['en', 'our daughter just turned 4 so it is time', [4]],
    ['hu', 'a kisfiam 4 éves lett', [4]],
    ['pl', 'mama pięcioletniego Kuby', [5]],
    ['de', 'wir sind die Vormieter (27 und 29)', [27, 29]],
    ['sv', 'Förmannen Anders, 61, har gjort detta', [61]],
    ['it', 'bellissima ventiduenne spagnola', [22]],
    ['ru', 'семнадцатилетняя девушка', [17]],
  ])('reads ages of children, families and staff in %s: %s', (language, text, expected) => {
    expect(agesOf(language, text)).toEqual(expected);
  });

  test.each([
    ['es', 'velador $15.000 c/u (son 2). Retiro'],
    ['de', 'Zimmer in der Calle Mayor, 34, 2. Stock'],
    ['fr', 'je me déplace aussi (33 et 40)'],
    ['en', 'Block 22, Sector 44'],
  ])('takes counts and addresses for no age in %s: %s', (language, text) => {
    expect(agesOf(language, text, 'escort')).toEqual([]);
  });
});
