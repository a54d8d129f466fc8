import { describe, expect, test } from 'vitest';
import { readIndicators } from '../../../src/extract/indicators/read-indicators.ts';
import { isPatternList } from '../../../src/model/pattern-list.ts';
import { builtInLexicon } from '../../../src/extract/indicators/built-in-lexicon.ts';

const urgent = (text: string): readonly string[] => [
  ...new Set(readIndicators(text, [], { languages: [] }).urgent.map((hit) => hit.signal)),
];

describe('weighEvidence()', () => {
  test.each([
    [
      'immediate-danger',
      'Mia 23, new in town\n30 min 80, 60 min 140\nReviews: She whispered that she is not allowed out, the boss keeps her passport and she is hit when she refuses. She begged me to tell her sister. I called the police.',
    ],
    [
      'immediate-danger',
      'Bewertung: Das Mädchen hat geweint und mir einen Zettel gegeben: sie haben ihren Pass, sie darf nicht raus, er schlägt sie. Bitte ruft die Polizei, ich weiß nicht was ich tun soll.',
    ],
    [
      'immediate-danger',
      'Ma soeur est bonne chez une famille, ils ont pris son passeport, elle ne sort jamais, on la frappe et elle n’est pas payée. Qui peut aider ? Elle a peur.',
    ],
    [
      'immediate-danger',
      'Мой брат на заводе, паспорт у хозяина, их закрывают на ключ, бьют, не платят. Помогите, кто знает куда обратиться в полицию?',
    ],
    ['immediate-danger', 'Adik saya kerja di kapal, paspor ditahan, gak boleh keluar, dipukul, tidak digaji. Tolong, harus lapor kemana?'],
    [
      'child-trade',
      'For childless couples\nI know a girl, she is due in March and cannot keep the baby. The husband is named as father in the hospital, no courts, no social workers. 9 thousand for her and something for me. Serious people only.',
    ],
    [
      'child-trade',
      'Znam devojku, rodi u martu i ne može da zadrži bebu. Otac potpiše u bolnici, bez suda i bez socijalnog. 8 hiljada evra njoj. Samo ozbiljni, bračni par bez dece.',
    ],
    [
      'organ-trade',
      'I have two and only need one. 31, healthy, never smoked, blood type A positive. If someone in your family is on dialysis, make me an offer. I have debts. Surgery abroad is fine.',
    ],
    [
      'organ-trade',
      'Hľadám darcu, krvná skupina 0, pre otca na dialýze, oblička. Odmena 20 000 eur, operácia v zahraničí, cestu a hotel zaplatím, bez otázok.',
    ],
  ])('finds %s where many mild words stand together: %s', (signal, text) => {
    expect(urgent(text)).toContain(signal);
  });

  test.each([
    'Film club: "The Pier" (2019), drama, 7/10. A young woman is locked in a cellar, her passport is taken and the captain beats her until she begs for help. Directed well, weak ending. Tickets 9 €.',
    'Four men were arrested on Tuesday. According to the prosecutor they took the passports of workers, locked them in and beat them. The court ordered custody; the victims are in a shelter. Read more: weather',
    'Did your employer take your passport? Are you locked in or beaten? Call our helpline, free and confidential. Leaflets, training and information for volunteers.',
    'Independent, I work alone, no pimp, no agency. The door is locked, ring twice. I lost my passport at the station, please call if you found it.',
    'Reborn doll, baby girl, with birth certificate and adoption papers, clothes and blanket, 240',
    'Three kittens, 8 weeks, vaccinated, boy and girls, looking for a loving family, 60 each',
    'Kiralık 2+1 daire, çocuklu aileye uygun, 18.000 TL, depozito 2 kira',
    'Piano and organ for sale, the organ needs surgery, ha. 300, buyer collects, two strong men needed',
    'Living donation: may I give a kidney to my brother? Yes, if the commission agrees. Payment is illegal and punished with prison. Donor card and register: order here, free.',
    'Teacher wanted. We pay the flight, the clinic tests and housing. Passport needed',
  ])('finds nothing in what only sounds like it: %s', (text) => {
    expect(urgent(text)).toEqual([]);
  });

  test('finds nothing where the same evidence is spread over a long page', () => {
    const words = ['they took my passport away once', 'locked', 'hit', 'please help me understand', 'hungry', 'police', 'afraid'];
    const filler = 'green paint on wooden chairs and a table by the window '.repeat(30);
    expect(urgent(words.slice(1).join(` ${filler} `))).toEqual([]);
  });

  test('gives each word that it rests on with its place', () => {
    const text = 'She cannot leave, they keep her passport, she is beaten and cries. Please help, call the police.';
    const { urgent: hits } = readIndicators(text, ['en'], { languages: [] });
    expect(hits.length).toBeGreaterThan(0);
    for (const { start, end, raw } of hits) expect(text.slice(start, end)).toBe(raw);
  });

  test('finds nothing by two words, however heavy', () => {
    for (const text of ['Baby, hospital', 'Kidney, dialysis', 'Locked in, driver']) expect(urgent(text)).toEqual([]);
  });

  test('rests every signal on words that it needs, of kinds that are there', () => {
    const { indicators, lists } = builtInLexicon();
    const names = new Set(lists.map(({ name }) => name));
    const weighings = indicators.flatMap(({ weighings: own }) => own);
    expect(weighings).toHaveLength(3);
    for (const { kinds, needs, against } of weighings) {
      for (const name of [...needs, ...[...kinds, ...against].flatMap((weight) => weight.lists)])
        if (!isPatternList(name)) expect(names).toContain(name);
    }
  });

  test.each([
    ['evidence without end', 'locked passport hit help '],
    ['evidence in three languages', 'locked eingesperrt enfermée '],
    ['evidence and what speaks against it', 'baby pregnant couple no court film '],
  ])('reads a million characters of %s in linear time', (_what, unit) => {
    const cpuMs = (units: number): number => {
      const text = unit.repeat(units / unit.length);
      const from = process.cpuUsage();
      readIndicators(text, ['en'], { languages: [] });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    cpuMs(100_000);
    const tenth = Math.max(10, cpuMs(100_000));
    // Ten times the text costs about ten times; a square law would cost a hundred.
    expect(cpuMs(1_000_000)).toBeLessThan(tenth * 40);
  });
});
