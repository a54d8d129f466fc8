import { describe, expect, test } from 'vitest';
import { aliasesIn } from './alias-texts.ts';

describe('findNamesInTitle()', () => {
  test.each([
    ['🌹 NEW IN TOWN 🌹 sweet petite BELLA 🌹', ['BELLA']],
    ['Lina ★ Zwolle ★ 24', ['Lina']],
    ['Elegante Olga zu Gast in Gent', ['Olga']],
    ['Soirée calme avec Jana', ['Jana']],
    ['Sweet Nina, only this week in Hove', ['Nina']],
    ['Neu: KATJA', ['KATJA']],
    ['нежная Катя ждёт тебя', ['Катя']],
    ['Студентка Настя, 22 года', ['Настя']],
    ['МАРИЯНА 35г. НОВА В ПЛОВДИВ', ['МАРИЯНА']],
    ['Νέα! Ελένη, κέντρο', ['Ελένη']],
    ['小美23岁 身高165', ['小美']],
    ['관리사 유나 (24세) 오늘 출근', ['유나']],
    ['سارة 🌸 دبي', ['سارة']],
    ['Anna, Bella & Coco - trio', ['Anna', 'Bella', 'Coco']],
    ['Home | Post ad\nEscorts » Leeds\nTess, private lady', ['Tess']],
    ['🔥 Valentina Lins 🔥 acompanhante', ['Valentina Lins']],
    ['MISTRESS VALENTINA VON STEEL', ['VALENTINA VON STEEL']],
  ])('reads known names that stand apart, or beside words that stand beside names: %s', (title, names) => {
    expect(aliasesIn(`${title}\nNice and clean place.`, 'escort').names).toEqual(names);
  });

  test.each([
    ['𝓛𝓾𝓷𝓪 💋 Leeds', 'Luna', '𝓛𝓾𝓷𝓪'],
    ['ＬＩＮＡ new here', 'LINA', 'ＬＩＮＡ'],
    ['L U N A ♥ only today', 'LUNA', 'L U N A'],
  ])('reads decorated and parted letters as plain ones: %s', (text, value, raw) => {
    const [name] = aliasesIn(text, 'escort').names;
    expect(name).toBe(value);
    expect(text).toContain(raw);
  });

  test.each([
    'Hotel Victoria, Leeds',
    'Calle Lucia 12, centro',
    "Anna's Nails",
    'Lina Thai Spa',
    'looks like Shakira',
    'Escorts in Sofia',
    'Hot summer specials',
    'New prices in may',
    '@lola22 on top',
    'Santa Maria 5',
    'Club Diana - open',
    'Chanel bag and roses',
    'Escortbureau Isabella | Rotterdam',
    'Chicas zona Carmen',
  ])('takes no streets, hotels, firms, friends, places, everyday words: %s', (title) => {
    expect(aliasesIn(`${title}\nNice and clean place.`, 'escort').names).toEqual([]);
  });

  test.each([
    ['Summer, 24, blonde', ['Summer']],
    ['Miss Paris in Leeds', ['Paris']],
    ['💋 Candy 💋 Hull', ['Candy']],
    ['Chelsea here! New photos', ['Chelsea']],
  ])('wants a second sign for names that are something else as well: %s', (title, names) => {
    const found = aliasesIn(`${title}\nNice and clean place.`, 'escort');
    expect(found.names).toEqual(names);
  });

  test('marks names with weak signs as such', () => {
    expect(aliasesIn('sexy lola new in town\nclean place', 'escort').rules).toEqual(['alias-hinted@1']);
    expect(aliasesIn('Sexy Lola, new in town\nclean place', 'escort').rules).toEqual(['alias-title@1']);
  });

  test('reads no titles of ads about things, nor of texts without a category that do not speak as ads for company do', () => {
    expect(aliasesIn('Elegante Olga zu Gast in Gent\nEichentisch', 'marketplace').names).toEqual([]);
    expect(aliasesIn('Elegante Olga zu Gast in Gent\nEichentisch', undefined).rules).not.toContain('alias-title@1');
    expect(aliasesIn('Elegante Olga zu Gast in Gent\nincall', undefined).names).toEqual(['Olga']);
  });
});
