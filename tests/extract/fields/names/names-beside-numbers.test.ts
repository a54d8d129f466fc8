import { describe, expect, test } from 'vitest';
import type { Category } from '../../../../src/model/category.ts';
import { aliasesIn } from './alias-texts.ts';

describe('findNamesBesideNumbers()', () => {
  test.each<[string, Category, readonly string[]]>([
    ['Tel. 512 345 612 - Marek', 'housing', ['Marek']],
    ['Інста: @ kimnata.halyna.x (Галина). На дзвінки не відповідаю', 'housing', ['Галина']],
    ['Zimmer frei. Admins: @berlin_desk_one (Werbung), @berlin_desk_two (Meldungen)', 'housing', []],
    ['WG-Zimmer. Meldet euch bei Jule auf Signal', 'housing', ['Jule']],
    ['कुवेत काम। सम्पर्क: सुनिता दिदी, भाइबर', 'recruitment', ['सुनिता']],
    ['Тошкент Чилонзор, Зилола 25 ёш', 'escort', ['Зилола']],
    ['አዲስ አበባ ቦሌ ሳሮን 24 አመት', 'escort', ['ሳሮን']],
    ['කොළඹ නුගේගොඩ නිලූ 25 යි', 'escort', ['නිලූ']],
    ['tel.: 601 123 456 p. Jarmila', 'marketplace', ['Jarmila']],
    ['Llamar tardes: 612/34.56.29 Sr. Blas', 'marketplace', ['Blas']],
    ['Tél 06 12 34 56 78 (Gérard)', 'marketplace', ['Gérard']],
    ['Hotline 0912 345 677 (cô Hạnh)', 'housing', ['Hạnh']],
    ['дамаска, тел. 088 123 4567 Петя', 'housing', ['Петя']],
    ['0532 123 45 67 Sevgi Hanım', 'housing', ['Sevgi']],
    ['დარეკეთ 691 234 5655 (ქეთევანი), 10-დან', 'recruitment', ['ქეთევანი']],
    ['โทร 081-234-5678 คุณหน่อย', 'housing', ['หน่อย']],
    ['Txt Sam 0491 570 157 to inspect', 'housing', ['Sam']],
    ['caretaker Kwame 023 123 4512', 'housing', ['Kwame']],
    ['Ms Tan 8123 4567, agent', 'housing', ['Tan']],
    ['Jytte, tlf. 20 12 34 56', 'marketplace', ['Jytte']],
    ['Text Nuala on 087 123 4567', 'housing', ['Nuala']],
    ['Besichtigung: Petra Lindner, 0561 123456', 'housing', ['Petra Lindner']],
    ['612345678 Laura y Marta', 'housing', ['Laura', 'Marta']],
    ['volat po patnácté hodině, 601-123-455 pavel', 'marketplace', ['pavel']],
  ])('reads whose number stands there: %s, in an ad of %s', (text, category, names) => {
    expect(aliasesIn(`Some words before.\n${text}`, category).names).toEqual(names);
  });

  test.each<[string, Category]>([
    ['tel. 601 234 567 Radom', 'marketplace'],
    ['Tél 06 12 34 56 78 (après 18h)', 'marketplace'],
    ['Tel. 06 12 34 56 78 (Orange)', 'marketplace'],
    ['Pension Rosa 0561 1234567', 'housing'],
    ['Inmobiliaria Carmen 612 34 56 78', 'housing'],
    ['14 Charlotte Road 020 7946 0000', 'housing'],
    ['Call Reception on 020 7946 0000', 'housing'],
    ['Text Mobile at 07700 900123', 'housing'],
    ['2026-11-18 22:01 Maria wrote', 'forum'],
    ['Artikelnummer 123456789 Billy Regal', 'marketplace'],
  ])('takes places, firms, roads, carriers and words for none: %s, in an ad of %s', (text, category) => {
    expect(aliasesIn(`Some words before.\n${text}`, category).names).toEqual([]);
  });
});
