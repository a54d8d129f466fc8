import { describe, expect, test } from 'vitest';
import type { TextContext } from '../../../../src/extract/text-context.ts';
import { readTextRecord } from '../../../../src/extract/read-record.ts';

type Category = TextContext['category'];

function namesOf(language: string, category: Category, text: string): readonly string[] {
  return readTextRecord({ text, languages: [language], ...(category === undefined ? {} : { category }) }).fields.aliases;
}

describe('readAliases() of later hands', () => {
  test.each([
    ['es', 'escort', 'Dulce y cómplice, de nombre Yaiza. Solo hoteles', ['Yaiza']],
    ['ga', undefined, "Caoimhe is ainm dom, tá mé 29 bliana d'aois", ['Caoimhe']],
    ['fa', 'dating', 'سلام ستاره هستم ۲۷ ساله از کرج', ['ستاره']],
    ['tr', undefined, 'slm millet\nben Volkan. otuz altı yaşındayım', ['Volkan']],
    ['ml', 'dating', 'ഞാൻ അനു, 29 വയസ്സ്, കൊച്ചിയിൽ നഴ്സ്', ['അനു']],
    ['si', undefined, 'කොළඹ 6 — නිලූ වයස 26 • පැයක් 6000', ['නිලූ']],
    ['th', 'dating', 'ผมชื่อเอก อายุ 44 หย่าแล้ว', ['เอก']],
    ['sk', 'escort', 'Som Simonka, 25r, 172cm, Košice Juh', ['Simonka']],
    ['nl', 'escort', 'Korting bij Joy (30, 1.66, 75D). Utrecht', ['Joy']],
    ['de', 'escort', 'Nadine .... 34 .... 80 D\nRamona .... 48 .... 95 F', ['Nadine', 'Ramona']],
    ['tr', 'escort', 'Olgun Sevda Teyze, 50 yaş, Adana', ['Sevda']],
    ['en', 'escort', 'Kia ora :) Aroha here, 29, Hamilton', ['Aroha']],
    ['pl', undefined, 'Kawaler, 38 l., pozna panią, może być z dzieckiem do lat 10. Krzysiek, okolice Kielc', ['Krzysiek']],
    ['da', 'dating', 'Kvinde på 56 år søger mand. Hunden er 12. Kh Birthe', ['Birthe']],
    ['de', 'dating', 'Dame 48 sucht Herrn. Gruß, Marlies. Nur ernst gemeintes', ['Marlies']],
    ['de', 'housing', 'Wir sind zwei Mädels, Anna und Lena, und suchen eine dritte', ['Anna', 'Lena']],
    ['es', 'housing', 'Somos dos chicas, Alba y Paula, de 26 y 29', ['Alba', 'Paula']],
    ['en', 'housing', 'Granny flat, no pets. Call Wen 0491 570 157', ['Wen']],
    ['es', 'marketplace', 'Vendo mesa. Trato directo con Don Chuy', ['Chuy']],
  ] as const)('reads %s %s: %s', (language, category, text, names) => {
    expect(namesOf(language, category, text)).toEqual(names);
  });

  test.each([
    ['fr', 'dating', 'Sur les conseils de ma sœur (Valérie, 49 ans, mariée)'],
    ['en', 'dating', 'My sister (Valerie, 49, married) told me to post here'],
    ['tr', undefined, 'Annem Hatice 63, onunla oturmuyorum'],
    ['en', 'escort', '"She is a gem" - Dave, 61'],
    ['az', 'dating', 'Mənim 35 yaşım var, Gəncədənəm'],
    ['id', 'dating', 'Duda 45 thn anak 2, Semarang'],
    ['en', 'escort', "Poster's age: 29"],
    ['en', 'housing', 'Nice flat. Call Reception 0491 570 157'],
    ['en', 'housing', 'We are in the centre, Paris and Lyon are near'],
    ['zh', 'escort', '小妹三位 60分钟'],
  ] as const)('reads nobody in %s %s: %s', (language, category, text) => {
    expect(namesOf(language, category, text)).toEqual([]);
  });
});
