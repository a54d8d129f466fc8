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
    ['English and Dutch, I speak both; English speaking', 'en'],
    ['I speak fluent English but no Dutch', 'en'],
    ['Ik spreek Nederlands en een beetje Engels', 'nl en'],
    ['Talen: Nederlands, Roemeens', 'nl ro'],
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
    ['İngilizce ve Türkçe konuşuyorum', ''],
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
});
