import { describe, expect, test } from 'vitest';
import { readSavedPage } from '../../../src/extract/saved/saved-page.ts';
import { readTextRecord } from '../../../src/extract/read-record.ts';

/** Marks by which a case says what becomes of a line: the ad's, the site's frame, what others say, other ads. */
const MARKS = ['own', 'frame', 'site', 'others'] as const;
type Mark = (typeof MARKS)[number];

/** What became of every line of a text. */
function marksOf(text: string): (Mark | 'no page')[] {
  const page = readSavedPage(text);
  let at = 0;
  return text.split('\n').map((line) => {
    const holds = (part: string): boolean => part.slice(at - line.length - 1, at - 1).trim() !== '';
    at += line.length + 1;
    if (page === undefined) return 'no page';
    if (holds(page.own)) return 'own';
    if (holds(page.framed)) return 'frame';
    return holds(page.site) ? 'site' : 'others';
  });
}

type Case = [string, readonly (readonly [Mark | 'no page', string])[]];

/** What visitors wrote below headings that say so, and what the advertiser says below them. */
function reviewsUnder(heads: readonly string[]): Case[] {
  return heads.map((head) => [
    `what visitors wrote under ${head}`,
    [
      ['own', 'Home > Massage > Hull'],
      ['frame', 'Login'],
      ['own', 'Relaxing massage by Kasia in Hull city centre, call 07700 900 205'],
      ['own', head],
      ['site', '"Best 90 I ever spent" - Tom'],
      ['site', 'pete_61, 14.10.2026: fine, paid 50 instead of 60'],
      ['site', 'Anon says: 9 August 2026 – my buddy paid 40'],
      ['site', 'wim_sc  € 210  11 nov'],
      ['own', '60 min € 70'],
    ],
  ]);
}

/** Prices of the ad's own below headings that may seem to be over others. */
function ownUnder(heads: readonly string[]): Case[] {
  return heads.map((head) => [
    `prices of the ad's own under ${head}`,
    [
      ['own', 'Home > Massage > Hull'],
      ['frame', 'Login'],
      ['own', 'Relaxing massage by Kasia in Hull city centre, call 07700 900 205'],
      ['own', head],
      ['own', 'Massage: 50 € for half an hour'],
      ['own', 'Duo 120 €'],
    ],
  ]);
}

/** Other ads below headings that call them near or others. */
function othersUnder(heads: readonly string[]): Case[] {
  return heads.map((head) => [
    `others under ${head}`,
    [
      ['own', 'Home > Massage > Hull'],
      ['frame', 'Login'],
      ['own', 'Relaxing massage by Kasia in Hull city centre, call 07700 900 205'],
      ['others', head],
      ['others', 'Ilona, 49, 3 500'],
      ['others', 'Nina 29 € 60'],
    ],
  ]);
}

describe('readSavedPage()', () => {
  test.each<Case>([
    [
      'menus, actions and the foot frame an ad, others follow it',
      [
        ['own', 'Startseite › Erotik › Köln'],
        ['frame', 'Login | Registrieren'],
        ['own', 'Kira, 25, reif und zärtlich in Köln-Deutz'],
        ['own', 'Aufrufe: 812'],
        ['own', 'Hallo, ich bin Kira. 30 Min 80 €, 60 Min 140 €. Tel 0152 28817386'],
        ['frame', 'Anzeige melden'],
        ['others', 'Das könnte dich auch interessieren'],
        ['others', 'Melly (19) Offenbach ab 70 €'],
        ['site', 'Impressum | Datenschutz | support@kontaktmarkt.example'],
      ],
    ],
    [
      'rows of others above an ad end where it begins',
      [
        ['own', 'Главная / Анкеты / Казань'],
        ['frame', 'Войти | Регистрация'],
        ['others', 'Другие девушки'],
        ['others', 'Оля 25 лет 3500 р'],
        ['others', 'Ира 31 год +7 912 000-11-22'],
        ['own', 'Алина, приеду к тебе или приму у себя'],
        ['own', 'Привет, я Алина, мне 23. Час 4000, ночь 18000. Звони +7 912 345-67-89'],
      ],
    ],
    [
      'others behind a colon, in a script without blanks',
      [
        ['own', '首页 > 上海 > 租房'],
        ['frame', '登录 | 注册'],
        ['own', '房间朝南带阳台，月租2800元，押一付三。电话 138 0013 8000'],
        ['frame', '举报 | 收藏'],
        ['others', '相关推荐：静安两室 6500元 139 0013 9000'],
      ],
    ],
    [
      'answers in a thread are of others, what its author adds is not',
      [
        ['own', 'Форум » Работа » Отклики'],
        ['own', 'Автор: marina_k, 18.11.2026 10:22'],
        ['own', 'Здравствуйте, я Марина, ищу работу няней. Телефон 8 912 345-67-89'],
        ['site', '#2 petr77 18.11.2026 11:00'],
        ['site', 'Позвоните мне 8 912 000-11-22'],
        ['own', '#3 marina_k 18.11.2026 11:30'],
        ['own', 'мой второй номер 8 912 345-67-80'],
      ],
    ],
    [
      'posts by another are answers where two say by whom they are',
      [
        ['own', 'Accueil > Forum > Logement'],
        ['own', 'Posté par Lea44 le 12/11/2026'],
        ['own', 'Bonjour, chambre à louer, 350 € par mois, charges comprises'],
        ['site', 'Posté par Marc le 13/11/2026'],
        ['site', 'Toujours dispo ? mon tel 06 39 98 00 11'],
        ['own', 'Posté par Lea44 le 13/11/2026'],
        ['own', 'Oui, appelez le 06 39 98 22 33'],
      ],
    ],
    [
      'in a chat who offers first is the advertiser',
      [
        ['site', '[8:12 AM] sam: hi all'],
        ['own', '[8:14 AM] ana: room in Queens, $200 a week, 718-555-0134'],
        ['site', '[9:02 AM] bob: me too 212-555-0199'],
      ],
    ],
    [
      'who keeps a chat advertises nothing, though a price is named first',
      [
        ['site', '[07:58] Admin Joe: rules: one ad a day, R20 to the admin'],
        ['own', '[08:15] ~ Noma: ROOM TO LET Tembisa, R1400 pm, whatsapp 071 123 4567'],
        ['site', '[08:16] ~ Vusi: still R1200?'],
        ['own', '[08:17] ~ Noma: no, 1400'],
      ],
    ],
    [
      'in a chat a price alone is no offer where another names the contact with his',
      [
        ['site', '[07:58] kim: my last room cost $900'],
        ['own', '[08:15] ana: room in Queens, $800 a month, 718-555-0134'],
      ],
    ],
    [
      'accounts of a forum head their posts',
      [
        ['own', 'r/swaps • Posted by u/quietfern 6 days ago'],
        ['own', 'Coat for $85 shipped, boots for $40, local pickup in Eugene only'],
        ['frame', 'Share   Save   Hide'],
        ['site', 'u/bigbox • 5 days ago'],
        ['site', 'would you do $70? text me 541-555-0121'],
        ['own', 'u/quietfern OP • 5 days ago'],
        ['own', '$80 lowest'],
      ],
    ],
    ...reviewsUnder(['Recensioner', 'Latest reviews', 'ΤΕΛΕΥΤΑΙΕΣ ΚΡΙΤΙΚΕΣ (για όλα)', 'รีวิวล่าสุด', 'Оставить комментарий', 'Biedingen']),
    [
      'a label with a number below reviews is no review',
      [
        ['own', 'Home > Massage > Hull'],
        ['frame', 'Login'],
        ['own', 'Relaxing massage by Kasia in Hull city centre'],
        ['own', 'Reviews'],
        ['own', 'Phone: 07700 900 205'],
      ],
    ],
    ...othersUnder([
      'Annunci in zona',
      'Анкеты рядом',
      'Kiti nariai Klaipėdoje',
      'Ostali najam u Zadru',
      'Andra i Uppsala',
      'Members near Tasha',
      'Nearby',
      'Κοντινά',
      'একই এলাকার বিজ্ঞাপন',
    ]),
    [
      'a title that answers another heads no reviews',
      [
        ['own', '回复:有人去过这家公司吗?'],
        ['frame', '登录 | 注册'],
        ['own', '楼主:海边的风 2026-11-16 19:20 发布于本站'],
        ['own', '我表妹去年被介绍去做客服，说月薪15000元，包吃住。电话 138 0013 8000'],
      ],
    ],
    ...ownUnder([
      'Other services',
      'Weitere Leistungen in Köln',
      'Altri servizi',
      'Andra tjänster',
      'In der Nähe vom Bahnhof',
      'Рядом с метро',
      'Les tarifs à proximité',
      'Near the station',
      'Reviews',
    ]),
    [
      'an ad whose number begins in words or whose account has no sign holds a contact: others stay out',
      [
        ['own', 'Home > Massaggi > Bergamo'],
        ['frame', 'Login'],
        ['own', 'Ciao, sono Yuki, 23 anni, massaggio con olio caldo, tutti i giorni anche domenica'],
        ['own', 'tre-uno-due 345 67 89'],
        ['others', 'Altre ragazze'],
        ['others', 'Melissa 29 Treviglio 333 000 11 22'],
        ['site', 'Supporto: lun-ven 02 0000 0000'],
      ],
    ],
    [
      'an agency lists its own, whatever the head',
      [
        ['own', 'Home > Escorts > Leeds'],
        ['frame', 'Login'],
        ['own', 'Hi guys, we are Mia 22 and Zoe 25, call us together or alone'],
        ['own', 'Other girls available: Kim 21, Lea 30 on request'],
        ['own', '1h £150, duo £250, call 07700 900 318'],
      ],
    ],
    [
      'persons with the only contact may be the house, and a labelled number among others the ad itself',
      [
        ['own', 'Home > Escorts > Hull'],
        ['frame', 'Login'],
        ['own', 'New house in Hull opens every night with lovely ladies for you'],
        ['own', 'Other girls: Mia 22, Zoe 25, call 07700 900 318'],
      ],
    ],
    [
      'a foot with the only contact stays',
      [
        ['own', 'Home > Massage > Hull'],
        ['frame', 'Login'],
        ['own', 'Relaxing massage by Kasia in Hull city centre'],
        ['own', '© 2026 Kasia Massage, tel 07700 900 205'],
      ],
    ],
    [
      'an ad with a price table and labels is no page',
      [
        ['no page', 'Luxury companion, 29'],
        ['no page', 'Rates'],
        ['no page', '30 min $200'],
        ['no page', 'Contact'],
        ['no page', '702-555-0134'],
      ],
    ],
  ])('%s', (_, lines) => {
    const text = lines.map(([, line]) => line).join('\n');
    expect(marksOf(text)).toStrictEqual(lines.map(([mark]) => mark));
  });

  test('keeps the length and the line ends of the text', () => {
    const text = 'Home > Leeds > Rooms\r\nLogin\r\nRoom to let, £500\r\nSimilar ads: Hull £400';
    const page = readSavedPage(text);
    expect([page?.own, page?.titled, page?.framed, page?.told, page?.site].map((part) => part?.length)).toStrictEqual(
      Array.from({ length: 5 }, () => text.length),
    );
  });
});

describe('readTextRecord() of a saved page', () => {
  const text = [
    'rooms.example > Leeds > Rooms',
    'Login | Register | Post ad',
    'Double room in Headingley',
    'Quiet house, £450 a month, bills included. Ring Padraic 07700 900 318',
    'Report ad',
    'Similar ads',
    'Anna, 24, room in Hull £390 07700 900 611',
    'Contact us | Terms | help@rooms.example',
  ].join('\n');

  test('reads contacts and prices of the ad alone, those of the site as stop handles', () => {
    const { handles, fields } = readTextRecord({ text, countries: ['GB'], category: 'housing' });
    expect(handles.map(({ kind, value, stop }) => [kind, value, stop])).toStrictEqual([
      ['url', 'rooms.example', true],
      ['phone', '+447700900318', false],
      ['email', 'help@rooms.example', true],
    ]);
    expect(fields).toMatchObject({ title: 'Double room in Headingley', ages: [], prices: [{ amount: 450 }] });
    for (const { raw, start, end } of [...handles, ...fields.prices]) expect(text.slice(start, end)).toBe(raw);
  });

  test.each([
    ['Seller information: Tammy Joined in 2008', 'Tammy'],
    ['Продавец: Ольга', 'Ольга'],
    ['Nadine\nPrivater Nutzer, aktiv seit 2017', 'Nadine'],
    ['/Gunilla', 'Gunilla'],
    ['Seller information: Private', undefined],
    ['Stockholm', undefined],
  ])('reads who placed the ad from %j', (line, name) => {
    const page = ['Home > For sale > Prams', 'Login', 'Pram in good order, one wheel squeaks, pick up only please', line, 'Report ad'];
    const { fields } = readTextRecord({ text: page.join('\n'), category: 'marketplace' });
    expect(fields.aliases).toStrictEqual(name === undefined ? [] : [name]);
  });
});
