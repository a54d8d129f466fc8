import { describe, expect, test } from 'vitest';
import { readNationalityClaims } from '../../../src/extract/fields/read-nationality-claims.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { contextOf } from './text-context.ts';

function claimsIn(text: string, more: Partial<TextContext> = {}): string {
  const found = readNationalityClaims(prepareText(text), contextOf(undefined, more));
  for (const { start, end, raw } of found) expect(text.slice(start, end)).toBe(raw);
  return found.map(({ value }) => value).join(' ');
}

describe('readNationalityClaims()', () => {
  test.each([
    'Thai massage in the centre',
    'Irish linen, French press coffee',
    'French kiss and Greek',
    'nail polish included',
    'Danish pastry, Turkish bath',
    'I am not Romanian',
    'Looking for a Romanian girl',
    'I am Russian speaking',
    'For Dutch gentlemen only',
    'Spanish, French and more',
    'zoek Poolse meid',
    'suche rumänische Frau',
    'ищу украинскую девушку',
    'Origin: Germany',
    'I am from time to time in Romania',
    'Spaanse griep',
    'Chinese restaurant',
    'I love Italian food',
    'I have been to Romania',
    'wanted: Brazilian lady',
    'half Thai half Swedish massage',
    'Taler norsk, engelsk og polsk',
    'Thai, Swedish and Indian head massage',
  ])('finds none in: %s', (text) => {
    expect(claimsIn(text)).toBe('');
  });

  test.each([
    ['Moikka, oon Tuulia 39v, suomalainen luonnonblondi', 'FI'],
    ['Proper Irish redhead, evenings only', 'IE'],
    ['new arrival ● viet LINH 22 ● 36C', 'VN'],
    ['TS Bruna 🇧🇷 Birmingham B16, incall', 'BR'],
    ['philipina lady 32, incall', 'PH'],
    ['I am South African born and 43', 'ZA'],
    ['Svensk naturblondin 33 år', 'SE'],
    ['Nationality: Romanian', 'RO'],
    ['new Korean, Thai, Chinese ladies', 'KR TH CN'],
    ['half Japanese half Filipina', 'JP PH'],
    ['Rudo, from Zimbabwe', 'ZW'],
    ['Réka ♥ from Budapest, Hungary ♥ 27', 'HU'],
    ['Bella, 24 år från Rumänien', 'RO'],
    ['Norsk, snakker engelsk', 'NO'],
    ['مساج / تايلنديه / العمر 23', 'TH'],
    ['Nationality: Romania', 'RO'],
    ["I'm a young sexy Romanian girl", 'RO'],
    ['Hi, I am Colombian', 'CO'],
    ['Thai lady new in town', 'TH'],
    ['New Brazilian and Colombian girls', 'BR CO'],
    ['I come from Hungary', 'HU'],
    ['Ik ben een Bulgaarse meid', 'BG'],
    ['Nationaliteit: Poolse', 'PL'],
    ['Ich bin Rumänin', 'RO'],
    ['polnische Frau, 25', 'PL'],
    ['Herkunft: Ungarn', ''],
    ['je suis roumaine', 'RO'],
    ['belle fille brésilienne', 'BR'],
    ['Soy colombiana', 'CO'],
    ['chica venezolana', 'VE'],
    ['sou brasileira', 'BR'],
    ['ragazza rumena', 'RO'],
    ['sono ucraina', 'UA'],
    ['Jestem Ukrainką', 'UA'],
    ['Narodowość: Ukraina', 'UA'],
    ['sunt româncă', 'RO'],
    ['Nemzetiség: magyar', 'HU'],
    ['jsem Slovenka', 'SK'],
    ['я украинка', 'UA'],
    ['Национальность: молдаванка', 'MD'],
    ['я из Румынии', 'RO'],
    ['я українка', 'UA'],
    ['Uyruk: Rus', 'RU'],
    ['الجنسية: مغربية', 'MA'],
    ['gadis Indonesia', 'ID'],
    ['Kebangsaan: Indonesia', 'ID'],
    ['Quốc tịch: Việt Nam', 'VN'],
    ['สาวไทย', 'TH'],
    ['国籍：中国', 'CN'],
    ['泰国女孩', 'TH'],
  ])('reads %s', (text, expected) => {
    expect(claimsIn(text)).toBe(expected);
  });

  test('reads words that things have too in ads about persons only', () => {
    expect(claimsIn('Herkunft: Ungarn', { category: 'escort' })).toBe('HU');
    expect(claimsIn('Nationality: Polish', { category: 'recruitment' })).toBe('');
  });

  test.each([
    ['Rumunka Ania zaprasza', 'RO'],
    ['Jestem wolna, pół Ukrainka pół Polka', 'UA PL'],
    ['Süße Ungarin (23) mit Herz', 'HU'],
    ['Казашка, 26, стройная', 'KZ'],
    ['Lietuvė, rami ir šilta', 'LT'],
    ['Τζούλια, Ελληνίδα', 'GR'],
  ])('takes a word that names persons only by itself: %s', (text, expected) => {
    expect(claimsIn(text, { category: 'escort' })).toBe(expected);
  });

  test.each([
    ['Giulia - italiana - 30 anni', 'IT'],
    ["moi c'est Djamila, marocaine d'origine", 'MA'],
    ['Brasileiras e portuguesa. Falamos inglês', 'BR PT'],
    ['Angolana gostosa em Lisboa', 'AO'],
    ['روسية ٢٦ سنة', 'RU'],
    ['Poolse Ania, nieuw in Breda', 'PL'],
    ['Svensk, söt och blyg', 'SE'],
    ['Massagem tailandesa, sueca, relaxante', ''],
    ['comida japonesa y vino', ''],
    ['garganta profunda, cubana, francés', ''],
    ['Buenos Aires, Argentina', ''],
    ['pizza italiana, birra tedesca', ''],
    ['Swedish, deep tissue', ''],
  ])('takes a form said of a woman where it stands alone: %s', (text, expected) => {
    expect(claimsIn(text, { category: 'escort' })).toBe(expected);
  });

  test.each([
    ['Girl from Ukraine, 22', 'UA'],
    ['Alina aus Rumänien', 'RO'],
    ['Som z Čiech', 'CZ'],
    ['recién llegada de Colombia', 'CO'],
    ['안녕하세요 베트남에서 온 린이에요', 'VN'],
    ['Svetlana Virosta 🇪🇪 Lahti', 'EE'],
    ['coffee from Colombia', ''],
    ['lingerie from France', ''],
    ['back from Spain', ''],
    ['looking for a man from Canada', ''],
  ])('reads where somebody is from, not where things are: %s', (text, expected) => {
    expect(claimsIn(text, { category: 'escort' })).toBe(expected);
  });

  test.each([
    ['Nacionalidad .. Española', 'ES'],
    ['Afkomst: half Thais, half Nederlands', 'TH NL'],
    ['Poreklo: mađarsko-srpsko', 'HU RS'],
    ['Nationality: 🇧🇷', 'BR'],
    ['di nazionalità italiana', 'IT'],
    ['Origine : métisse', ''],
  ])('reads labels with other signs, and several nationalities: %s', (text, expected) => {
    expect(claimsIn(text, { category: 'escort' })).toBe(expected);
  });

  test.each([
    ['rumänische Mädchen gesucht'],
    ['Polish girls welcome'],
    ['Turkish guests welcome'],
    ['No Indians, no Turkish men'],
    ['nie jestem Polką'],
    ['ich bin keine Polin'],
    ['客人日本人限定'],
    ['ลูกค้าคนจีน'],
  ])('takes none of those whom an ad seeks, denies or serves: %s', (text) => {
    expect(claimsIn(text, { category: 'escort' })).toBe('');
  });

  test('takes the flag beside a first name, not those of a menu', () => {
    expect(claimsIn('Bruna 🇧🇷, 24', { category: 'escort' })).toBe('BR');
    expect(claimsIn('Toronto 🇨🇦 downtown', { category: 'escort' })).toBe('');
    expect(claimsIn('Anna 🇬🇧 🇩🇪 🇫🇷 🇮🇹', { category: 'escort' })).toBe('');
  });

  test('reads the same form by the language of the text', () => {
    expect(claimsIn('Viki, Slovenka', { category: 'escort', languages: ['sk'] })).toBe('SK');
    expect(claimsIn('Lara, Slovenka', { category: 'escort', languages: ['sl'] })).toBe('SI');
  });

  test('reads whoever offers her own work among the ads of employers', () => {
    expect(claimsIn('Filipina nanny looking for work', { category: 'recruitment' })).toBe('PH');
    expect(claimsIn('Filipina maid required', { category: 'recruitment' })).toBe('');
  });

  test.each<[string, string]>([
    ['Lecce centro: GIULIA italiana', 'IT'],
    ['Noemi 27a ungherese', 'HU'],
    ['Gina (XXL) aus Thailand', 'TH'],
    ['Lina 23 from Brazil', 'BR'],
    ['Bianca (RO, 22), Zsofi (27/HU)', 'RO HU'],
    ['LILY (Viet) 22/165/C, NOON (Thai) 27/158/B', 'VN TH'],
    ['Petra ★ Ungarn ★ 29 J ★ 80D', 'HU'],
    ['Bella • Germany • 20-25 Nov', ''],
  ])('reads what stands behind a first name, its age or a bracket between: %s', (text, countries) => {
    expect(claimsIn(text, { category: 'escort' })).toBe(countries);
  });

  test.each([
    'Giulia massaggio francese',
    'Laura francés natural',
    'Anna, 24, English breakfast',
    'Mia (DD, 25)',
    'Onze dames spreken Nederlands',
  ])('reads no service, size or language behind a name: %s', (text) => {
    expect(claimsIn(text, { category: 'escort' })).toBe('');
  });
});
