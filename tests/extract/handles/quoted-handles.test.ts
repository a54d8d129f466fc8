import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';

const CONTEXT: TextContext = { countries: ['NL', 'DE', 'FR', 'PT'], languages: [], dateOrder: 'DMY', platformContacts: [] };

function contactsOf(text: string, category?: TextContext['category']): string[] {
  return readHandles(text, { ...CONTEXT, ...(category === undefined ? {} : { category }) })
    .filter(({ stop }) => !stop)
    .map(({ value }) => value);
}

describe('quotedHandles()', () => {
  test.each([
    ['Jérôme a écrit :\n« contactez-moi au 06 39 98 00 21 »\nMoi: jerem.pneus@mail.example', ['jerem.pneus@mail.example']],
    ['Zitat von Schrauber_Uwe: "schreib dem Klaus, 0171 3920044"\ndanke! sonst felgen@mail.example', ['felgen@mail.example']],
    ['> Piet schreef op 12-11-2026:\n> mail pietzwolle@klus.example\n\nHeb ik gedaan, zelf: jan@klus.example', ['jan@klus.example']],
    ['[quote=nonno]scrivimi a gino@posta.example[/quote]\nla mia è paperina@posta.example', ['paperina@posta.example']],
    ['O ZéTó disse:\n"liga-me 912 345 678"\nAlguém? nelma@mail.example', ['nelma@mail.example']],
    ['Иван написал(а): «пишите ivan@mail.example»\nСпасибо, я olga@mail.example', ['olga@mail.example']],
    ['Uwe schrieb: »ruf an, 0171 3920044«\nIch: felgen@mail.example', ['felgen@mail.example']],
    ["Jan zei: 'bel 06 12 34 56 78'\nik: jan@mail.example", ['jan@mail.example']],
  ])('leaves what somebody else wrote to them: %s', (text, contacts) => {
    expect(contactsOf(text)).toEqual(contacts);
  });

  test('takes the line behind or below such a head for theirs in a forum', () => {
    const text = 'Originally posted by wheels99:\ncall me on 0171 3920044\nmine: felgen@mail.example';
    expect(contactsOf(text, 'forum')).toEqual(['felgen@mail.example']);
    expect(contactsOf('Uwe schrieb: ruf an 0171 3920044\nmeine: felgen@mail.example', 'forum')).toEqual(['felgen@mail.example']);
    expect(contactsOf(text)).toContain('+491713920044');
  });

  test.each([
    ['> Anna, 24, Rotterdam\n> bel 06 12 34 56 78\n> 150 per uur', undefined],
    ['Salon "Zen: 06 12 34 56 78" Rotterdam', undefined],
    ['My friend said: "you must call her, 06 12 34 56 78". New in town!', 'escort'],
    ['Bar "De Zon"\n"Bel ons: 06 12 34 56 78"', undefined],
  ] as const)('keeps what an ad says in such marks: %s', (text, category) => {
    expect(contactsOf(text, category)).toEqual(['+31612345678']);
  });
});
