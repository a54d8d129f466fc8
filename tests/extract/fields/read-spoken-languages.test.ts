import { describe, expect, test } from 'vitest';
import { readSpokenLanguages } from '../../../src/extract/fields/read-spoken-languages.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { contextOf } from './text-context.ts';

function spokenIn(text: string, more: Partial<TextContext> = {}): string {
  const found = readSpokenLanguages(prepareText(text), contextOf(undefined, more));
  for (const { start, end, raw } of found) expect(text.slice(start, end)).toBe(raw);
  return found.map(({ value }) => value).join(' ');
}

describe('readSpokenLanguages()', () => {
  test.each([
    'French massage and Greek',
    'English breakfast included',
    'I do not speak English',
    'Do you speak English? Call me',
    'no English speaking please',
    'ik spreek geen Engels',
    'ich spreche kein Deutsch',
    'je ne parle pas anglais',
    'no hablo inglés',
    'nie mówię po angielsku',
    'не говорю по-английски',
    'English lady in London',
    'Russian girl, Spanish kiss',
    'I speak to everyone. English is nice.',
    'Language: explicit',
    'must speak English',
  ])('finds none in: %s', (text) => {
    expect(spokenIn(text)).toBe('');
  });

  test.each([
    ['I speak English and little German', 'en de'],
    ['Languages: English, Spanish (basic), French', 'en es fr'],
    ['English and Dutch, I speak both; English speaking', 'en nl'],
    ['I speak fluent English but no Dutch', 'en'],
    ['Ik spreek Nederlands en een beetje Engels', 'nl en'],
    ['Talen: Nederlands, Roemeens', 'nl ro'],
    ['jezici\thrv, eng\thrv, njem\thrv, španj', 'hr en de es'],
    ['Sarunvaloda latviešu, krievu.', 'lv ru'],
    ['Snakker engelsk og litt norsk', 'en no'],
    ['Мови: укр, рос, англ (B1)', 'uk ru en'],
    ['Ich spreche Deutsch, etwas Englisch und gut Russisch', 'de en ru'],
    ['Sprachen: Deutsch / Ungarisch', 'de hu'],
    ['je parle français et un peu anglais', 'fr en'],
    ['Langues parlées : français, italien', 'fr it'],
    ['hablo español y un poco de inglés', 'es en'],
    ['Idiomas: español, portugués', 'es pt'],
    ['falo português e inglês', 'pt en'],
    ['parlo italiano e inglese', 'it en'],
    ['Mówię po polsku i trochę po angielsku', 'pl en'],
    ['Języki: polski, rosyjski', 'pl ru'],
    ['vorbesc română și puțin engleză', 'ro en'],
    ['Limbi vorbite: română, germană', 'ro de'],
    ['Nyelvek: magyar, angol', 'hu en'],
    ['beszélek angolul és németül', 'en de'],
    ['mluvím česky a trochu německy', 'cs de'],
    ['говорю по-русски и немного по-английски', 'ru en'],
    ['Языки: русский, турецкий', 'ru tr'],
    ['розмовляю українською та англійською', 'uk en'],
    ['İngilizce ve Türkçe konuşuyorum', 'en tr'],
    ['Diller: Türkçe, İngilizce', 'tr en'],
    ['اللغات: العربية، الإنجليزية', 'ar en'],
    ['Bahasa: Indonesia, Inggris', 'id en'],
    ['saya bisa bahasa Inggris', 'en'],
    ['Em nói được tiếng Anh và tiếng Việt', 'en vi'],
    ['会说英语和中文', 'en zh'],
    ['พูดภาษาอังกฤษได้', 'en'],
    ['jag talar svenska och engelska', 'sv en'],
    ['ＩＮＦＯ. Languages: Ｅnglish', 'en'],
  ])('reads %s', (text, expected) => {
    expect(spokenIn(text)).toBe(expected);
  });

  test('leaves what a job asks for to the job', () => {
    expect(spokenIn('Languages: English', { category: 'recruitment' })).toBe('');
  });

  test.each([
    ['magyarul és németül beszélek', 'hu de'],
    ['Rusça konuşurum', 'ru'],
    ['Deutsch, Englisch und Slowenisch werden gesprochen', 'de en sl'],
    ['मैं हिंदी और अंग्रेजी बोलती हूँ', 'hi en'],
    ['英語とフランス語を話します', 'en fr'],
    ['German-speaking', 'de'],
    ['English speaking therapists available, and more', 'en'],
  ])('reads a list before its verb: %s', (text, expected) => {
    expect(spokenIn(text)).toBe(expected);
  });

  test.each([
    ['English: fluent, German: basic', 'en de'],
    ['Englisch C1', 'en'],
    ['a little Polish and fluent German', 'pl de'],
    ['українська, російська, англійська розмовна', 'uk ru en'],
    ['中文流利，英文一点', 'zh en'],
    ['한국어 조금 영어 가능', 'ko en'],
    ['portugais / français moyen', 'pt fr'],
    ['ich bin 34, Deutsch und Englisch fließend, suche nette Leute', 'de en'],
  ])('reads languages with a level: %s', (text, expected) => {
    expect(spokenIn(text)).toBe(expected);
  });

  test.each([
    ['Sprachen | Deutsch, Englisch', 'de en'],
    ['Idiomas: Português | Inglês', 'pt en'],
    ['Talen    Nederlands, beetje Frans', 'nl fr'],
    ['Languages\nEnglish\nFrench\nNationality\nSpanish', 'en fr'],
    ['Languages? English yes, Japanese a bit', 'en ja'],
    ['🗣 EN, RU', 'en ru'],
    ['Языки - рус, англ, тур', 'ru en tr'],
    ['Spr.: engl., dt., franz.', 'en de fr'],
  ])('reads rows and short names behind a label: %s', (text, expected) => {
    expect(spokenIn(text)).toBe(expected);
  });

  test.each([
    ['Mila, 24, EN/DE/RU spoken', 'en de ru'],
    ['I speak 🇬🇧🇪🇸', 'en es'],
    ['je parle fr, arabe + espagnol', 'fr ar es'],
    ['I speak german and english', 'de en'],
    ['rozumiem angielski', 'en'],
    ['русскоязычная девушка', 'ru'],
    ['I am from Cyprus, Greek & English.', 'el en'],
  ])('reads codes, flags and words for speakers: %s', (text, expected) => {
    expect(spokenIn(text)).toBe(expected);
  });

  test.each([
    ['Englisch spreche ich nicht, Russisch aus der Schule noch gut', 'ru'],
    ['Govorim slovensko, hrvaško pa ne', 'sl'],
    ['Sadece Türkçe biliyorum, İngilizce bilmiyorum', 'tr'],
    ['Mluvím česky, německy neumím', 'cs'],
    ['українською розмовляю, англійської не знаю', 'uk'],
    ['não falo inglês, só português', 'pt'],
    ['на английском не говорю', ''],
    ['Sorry no English', ''],
  ])('leaves out what is denied: %s', (text, expected) => {
    expect(spokenIn(text)).toBe(expected);
  });

  test.each([
    'DE | EN | FR | IT',
    'Deutsch | English | Français',
    'Französisch gut, Griechisch aktiv',
    'French basic, Greek extra',
    'Good French champagne',
    'little Asian doll, Spanish eyes',
    'Looking for a man who speaks English',
    'English speaking clients only',
    'Thai course, basic and intermediate',
    'Books in English and French',
    'language evening at the cafe: Thai, English, Chinese.',
    'Waiter wanted, fluent German and English',
    'Sprachen: Deutsch fließend, Englisch gut, Italienisch von Vorteil',
    'Russian, Polish and English girls available',
  ])('finds none in what only looks like it: %s', (text) => {
    expect(spokenIn(text)).toBe('');
  });

  test.each([
    ['recruitment', 'I speak English and Arabic, five years as a nanny', 'en ar'],
    ['recruitment', 'Wir sprechen Deutsch im Team', ''],
    ['marketplace', 'Reader for books, languages: English, German', ''],
    ['marketplace', 'Massage at home. Languages: English, German', 'en de'],
    ['marketplace', 'Vi talar svenska och engelska', 'sv en'],
    ['housing', 'The host speaks English', ''],
  ] as const)('in ads of %s reads %s', (category, text, expected) => {
    expect(spokenIn(text, { category })).toBe(expected);
  });
});
