import { describe, expect, test } from 'vitest';
import { readAges } from '../../../src/extract/fields/read-ages.ts';
import { contextOf } from './text-context.ts';

function agesOf(text: string, language?: string): number[] {
  return readAges(text, contextOf('NL', language === undefined ? {} : { languages: [language] })).map((age) => age.value);
}

describe('readAges()', () => {
  test.each([
    ['en', 'F/23 from Leeds', [23]],
    ['de', 'Ich bin 57/178/82', [57]],
    ['en', 'Petra (34) and Nora (28) available', [34, 28]],
    ['en', 'Nora, 24\nPetra, 31', [24, 31]],
    ['en', "I'm sixty-two.", [62]],
    ['it', 'bionda di trentun anni', [31]],
    ['pl', 'dwudziestopięcioletnia studentka', [25]],
    ['de', 'zweiundzwanzigjährige Studentin', [22]],
    ['zh', '今年二十三岁', [23]],
    ['ko', '스물네 살', [24]],
    ['fi', 'olen 24v', [24]],
    ['pl', 'Kasia 23l.', [23]],
    ['uk', 'дівчата 22 та 27 років', [22, 27]],
    ['en', 'nanny for our girls, ages 4 and 7', [4, 7]],
    ['es', 'niñera para niño de 3 años', [3]],
    ['tr', '5 yaşındaki oğlumuz', [5]],
    ['ru', 'мне 21 годик', [21]],
    ['el', 'ετών 33', [33]],
    ['en', 'just turned 21 last week', [21]],
    ['de', 'ich bin 25 aus Graz', [25]],
    ['pl', 'Ola l.26, 15 min od metra', [26]],
    ['cs', 'pětadvacetiletá studentka', [25]],
    ['it', 'Marta 24 anni e Lucia 26 anni, insieme', [24, 26]],
    ['es', 'madurita de 45, viciosa', [45]],
    ['nl', '2 kinderen van 12 en 15', [12, 15]],
    ['pt', 'viúvo há 2 anos, filha de 9', [9]],
    ['de', 'Paar 38/35 sucht', [38, 35]],
    ['pl', 'opieka nad panią 89 lat', [89]],
    ['pl', 'niania do 3-latka', [3]],
  ])('reads ages by person, measures, number words and children in %s: %s', (language, text, expected) => {
    expect(agesOf(text, language)).toEqual(expected);
  });

  test.each([
    ['it', 'ragazze 18-28 anni'],
    ['de', 'suche eine Sie zwischen 50 und 60'],
    ['pt', 'moça de 25 a 35 anos'],
    ['zh', '要求50岁以下'],
    ['ro', 'barbati sub 30 ani'],
    ['en', 'must be 25 or older'],
    ['en', 'photos (24), reviews (31)'],
    ['ru', 'мотор 87 л.с.'],
    ['es', '5 años de uso'],
    ['hi', 'उम्र 25 से 45'],
  ])('takes wanted ages, counts and other years for no age in %s: %s', (language, text) => {
    expect(agesOf(text, language)).toEqual([]);
  });

  test.each([
    ['en', "Hi, I'm Anna, 25 years old", [25]],
    ['en', '24 y/o blonde', [24]],
    ['en', '22yo student', [22]],
    ['en', 'Age: 31', [31]],
    ['en', 'two girls, 20 and 22 years old', [20, 22]],
    ['en', 'I am 27.', [27]],
    ['nl', 'Sofie, 22 jaar jong', [22]],
    ['nl', 'Leeftijd: 29', [29]],
    ['nl', '23-jarige studente', [23]],
    ['de', 'Lena, 25 Jahre', [25]],
    ['de', '25-jährige Studentin', [25]],
    ['de', 'Alter: 34', [34]],
    ['fr', "J'ai 23 ans", [23]],
    ['fr', 'Âge : 28', [28]],
    ['es', 'Tengo 19 añitos', [19]],
    ['es', 'Edad: 30', [30]],
    ['it', 'ho 26 anni', [26]],
    ['pt', 'tenho 24 anos', [24]],
    ['pl', 'Mam 24 lata', [24]],
    ['pl', '32-latka z klasą', [32]],
    ['ro', 'am 21 ani', [21]],
    ['ro', 'am 21 de ani', [21]],
    ['hu', '23 éves lány vagyok', [23]],
    ['bg', 'на 22 години', [22]],
    ['bg', '22 годишна', [22]],
    ['cs', '26 let, blondýnka', [26]],
    ['cs', 'Věk: 26', [26]],
    ['sk', 'mám 26 rokov', [26]],
    ['uk', 'мені 23 роки', [23]],
    ['uk', '25 років', [25]],
    ['ru', 'Мне 21 год', [21]],
    ['ru', '35 лет', [35]],
    ['ru', 'Возраст: 28', [28]],
    ['ar', 'العمر: 24', [24]],
    ['ar', 'عمري 24 سنة', [24]],
    ['ar', '٢٤ سنة', [24]],
    ['id', 'umur 21 tahun', [21]],
    ['vi', 'em 22 tuổi', [22]],
    ['zh', '今年22岁', [22]],
    ['th', 'อายุ 25 ปี', [25]],
    ['tr', '26 yaşındayım', [26]],
    ['tr', 'yaş: 26', [26]],
    ['el', '30 χρονών', [30]],
    ['el', 'ηλικία 30', [30]],
    ['fi', '23-vuotias', [23]],
    ['fi', 'Ikä: 28', [28]],
    ['sv', '24 år gammal', [24]],
    ['sv', '24-årig tjej', [24]],
    ['da', 'jeg er 25 år', [25]],
    ['no', 'jente på 25 år', [25]],
    ['lv', 'man ir 27 gadi', [27]],
    ['lt', 'man 27 metai', [27]],
    ['et', '25 aastane', [25]],
    ['sr', 'imam 24 godine', [24]],
    ['hr', '24 godine', [24]],
    ['sl', 'stara 24 let', [24]],
    ['he', 'בת 24', [24]],
    ['fa', '۲۴ ساله', [24]],
    ['ko', '24살', [24]],
    ['ja', '24歳です', [24]],
    ['ka', '24 წლის', [24]],
    ['hy', '24 տարեկան', [24]],
    ['sq', '24 vjeç', [24]],
    ['hi', 'उम्र 24 साल', [24]],
  ])('reads a stated age in %s: %s', (language, text, expected) => {
    expect(agesOf(text, language)).toEqual(expected);
    expect(agesOf(text)).toEqual(expected);
  });

  test.each([
    '10 years of experience',
    '15 years experience in cleaning',
    '20 jaar ervaring',
    'minimaal 10 jaar werkervaring',
    '20 Jahre Erfahrung',
    '10 ans d’expérience',
    '15 años de experiencia',
    'опыт работы 15 лет',
    'стаж 20 лет',
    'doświadczenie 15 lat',
    '10 let praxe',
    '20 éves tapasztalat',
    '10 ani experiență',
    '25 years in business',
    'founded 30 years ago',
    'must be over 18 years',
    '18+ only',
    'minimum 21 years',
    'vanaf 18 jaar',
    'ab 18 Jahre',
    'mayores de 18 años',
    'от 18 лет',
    '30 min 100',
    '22 hours',
    'nr 25 12',
    '25 €',
    '25.01.2025',
    '170 cm 55 kg',
    'garantie 10 jaar',
    '12:25 years',
    'work 40 hours, 25 days off',
    'Eingestellt am 16. Dezember 2025',
    'Aktualisiert am 17. März',
  ])('takes time in trade, limits and other numbers for no age: %s', (text) => {
    expect(agesOf(text)).toEqual([]);
  });

  test('keeps a stated age from 14 on, since that is what must be seen', () => {
    expect(agesOf('16 years old')).toEqual([16]);
    expect(agesOf('12 years old')).toEqual([]);
  });

  test.each([
    ['Lily, 12 years old, new in town', [12]],
    ['I am 13 years old', [13]],
    ['Sarah (12 Jahre)', [12]],
    ['Age: 12', [12]],
    ['Катя, 12 лет', [12]],
    ['My dog is 12 years old and very sweet', []],
    ['Whisky, aged 12 years', []],
    ['Privéhuis Venus, 12 jaar bestaan', []],
    ['12 лет на рынке', []],
    ['She is 12 years younger than me', []],
  ])('keeps lower ages that are said of a person in an ad about persons: %s', (text, ages) => {
    expect(readAges(text, { ...contextOf('NL'), category: 'escort' }).map(({ value }) => value)).toEqual(ages);
  });

  test('gives the place of each number', () => {
    const text = 'Zusjes, 20 en 22 jaar';
    for (const age of readAges(text, contextOf('NL'))) expect(text.slice(age.start, age.end)).toBe(String(age.value));
  });

  test.each([
    ['F4M 26 here', [26]],
    ['42 m seeks f 35-45', [42]],
    ['Ola 23 i Magda 26, dwie koleżanki', [23, 26]],
    ['sie 35, er 39, sucht', [35, 39]],
    ['27 | brunette | 170 | 55 kg', [27]],
    ['B86(E) W58 H85', []],
    ['diamonds 45 000, code 38/35', []],
  ])('in an ad about persons reads %s', (text, expected) => {
    expect(readAges(text, contextOf('NL', { category: 'dating' })).map((age) => age.value)).toEqual(expected);
  });
});
