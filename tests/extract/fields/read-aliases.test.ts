import { describe, expect, test } from 'vitest';
import { readAliases } from '../../../src/extract/fields/read-aliases.ts';
import { contextOf } from './text-context.ts';

function aliasesOf(text: string): string[] {
  return readAliases(text, contextOf(undefined)).map((alias) => alias.value);
}

describe('readAliases()', () => {
  test.each([
    ["Hi, I'm Katie and", ['Katie']],
    ['my name is Anna Bell', ['Anna Bell']],
    ['ik ben Sofie, 22', ['Sofie']],
    ['Mijn naam is Lisa', ['Lisa']],
    ['Ich heiße Lena', ['Lena']],
    ["je m'appelle Léa", ['Léa']],
    ['Me llamo Carla', ['Carla']],
    ['mi chiamo Giulia', ['Giulia']],
    ['me chamo Bianca', ['Bianca']],
    ['Mam na imię Ola', ['Ola']],
    ['Mă numesc Ioana', ['Ioana']],
    ['a nevem Réka', ['Réka']],
    ['казвам се Мария', ['Мария']],
    ['меня зовут Катя', ['Катя']],
    ['мене звати Оля', ['Оля']],
    ['jmenuji se Petra', ['Petra']],
    ['με λένε Μαρία', ['Μαρία']],
    ['benim adım Elif', ['Elif']],
    ['jag heter Emma', ['Emma']],
    ['nimeni on Anni', ['Anni']],
    ['mani sauc Ilze', ['Ilze']],
    ['nama saya Putri', ['Putri']],
    ['Em tên Linh', ['Linh']],
    ['我叫小美', ['小美']],
    ['اسمي ليلى', ['ليلى']],
    ['Name: Lisa', ['Lisa']],
    ['Naam: Sofie\nLeeftijd: 22', ['Sofie']],
    ['Имя: Катя', ['Катя']],
    ["I'm Anna. My name is Anna. I am Kim", ['Anna', 'Kim']],
    ['We are Anna and Rosa, new here', ['Anna', 'Rosa']],
    ['wij zijn Lisa & Kim', ['Lisa', 'Kim']],
    ['Names: Anna, Rosa & Cleo', ['Anna', 'Rosa', 'Cleo']],
    ['меня зовут Катя и Оля', ['Катя', 'Оля']],
    ['Name: Lisa / Kim\nAge: 24', ['Lisa', 'Kim']],
    ['Call and ask for Lisa', ['Lisa']],
  ])('reads the name in: %s', (text, expected) => {
    expect(aliasesOf(text)).toEqual(expected);
  });

  test.each([
    'I am available now',
    'Ich bin neu hier',
    'ik ben beschikbaar',
    "I'm waiting for you",
    'je suis douce',
    'Soy Colombiana',
    'I am Looking for fun',
    'Name of the company',
    'I am Romanian and Beautiful',
    'We are Open and Ready',
    'ask for More',
    'wir sind Neu',
  ])('takes everyday words for no name: %s', (text) => {
    expect(aliasesOf(text)).toEqual([]);
  });

  test.each([
    ['die Fahrt ist im Preis enthalten', 'de', []],
    ['ny tjej som Gäst i Malmö', 'sv', []],
    ['jsem sem Nová', 'cs', []],
    ['hi im Anna', 'en', ['Anna']],
    ['ahoj, som Zuzka', 'sk', ['Zuzka']],
  ])('takes %s in %s for %j: an introduction may be an everyday word elsewhere', (text, language, expected) => {
    expect(readAliases(text, { ...contextOf(undefined), languages: [language] }).map(({ value }) => value)).toEqual(expected);
  });
});
