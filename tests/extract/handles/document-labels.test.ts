import { describe, expect, test } from 'vitest';
import { valuesOf } from './values-of.ts';

// Numbers of papers, cases and parcels that would be valid phone numbers of the country.
describe('documentLabels()', () => {
  test.each([
    // A word that only such numbers stand behind.
    ['US', 'en', 'Docket 2015550123'],
    ['GB', 'en', 'engine no 07400123456'],
    ['DE', 'de', 'Aktenzeichen 0151 23456789'],
    ['NL', 'nl', 'Aangifte 0612345678, Kenmerk 0612345678'],
    ['FR', 'fr', "Procès-verbal 0612345678, n° d'annonce"],
    ['IT', 'it', 'Inserzione n. 393-1234567 del 18/11/26'],
    ['PL', 'pl', 'Sygn. 512345678'],
    ['HU', 'hu', 'ügyszám 06201/2345/2026.bü.'],
    ['VN', 'vi', 'STK 0912345678 Vietcombank'],
    // A word of many meanings behind a colon, or with a word for "number" behind or before it.
    ['KE', 'en', 'Passport: 0712123477'],
    ['DE', 'de', 'Chip-Nr. 015123456789'],
    ['FR', 'fr', 'n° de puce 0612345678'],
    ['CZ', 'cs', 'číslo objednávky 601123456'],
    ['TR', 'tr', 'sipariş numarası 0501 234 56 78'],
    ['RU', 'ru', 'номер карты 89123456789'],
    // Frames, engines and taxes.
    ['GB', 'en', 'frame number 07400123456'],
    ['PL', 'pl', 'nr ramy 512 345 678'],
    ['RU', 'ru', 'номер рамы 9123456789'],
    ['HR', 'hr', 'OIB iznajmljivača 0921234567'],
    ['TH', 'th', 'เลขภาษี 0812345678'],
    // What counts, measures and sorts, behind a colon.
    ['GB', 'en', 'Score: 07400123456'],
    ['DE', 'de', 'Größe: 015123456789'],
    ['RU', 'ru', 'Итого: 9123456789'],
    ['GB', 'en', 'microchip: 07400123456'],
    // Books in a list.
    ['AU', 'en', 'The best ones: 978-0-306-40615-7, 978-0-19-852663-6'],
    // Letters that a code begins with.
    ['PL', 'pl', 'Nr ramy WKR512345678'],
    ['GB', 'en', 'ref no ABC07400123456'],
    // Fields of data for machines.
    ['US', 'en', '{"ad_id": 2015550123, "views": 4402}'],
    ['US', 'en', 'IMG_2015550123.jpg'],
  ])('%s %s: nobody calls %j', (country, language, text) => expect(valuesOf('phone', text, { country, language })).toEqual([]));

  test.each([
    ['KE', 'en', 'Ladies wanted, free passport 0712123477', '+254712123477'],
    ['ID', 'id', 'Booking no 0812 345 678', '+62812345678'],
    ['GB', 'en', 'Bring your contract. 07400 123456', '+447400123456'],
    ['ID', 'id', 'WhatsApp id 0812345678', '+62812345678'],
    ['US', 'en', 'my digits from area code: 201 555 0123', '+12015550123'],
    ['US', 'en', 'phone_id: 2015550123', '+12015550123'],
    ['GB', 'en', 'id tel07400123456', '+447400123456'],
    ['GB', 'en', 'my type, tall. 07400 123456', '+447400123456'],
    ['GB', 'en', 'Booking: 07400 123456', '+447400123456'],
    ['US', 'en', 'docket +1 201 555 0123', '+12015550123'],
  ])('%s %s: %j can be called', (country, language, text, value) =>
    expect(valuesOf('phone', text, { country, language })).toEqual([value]),
  );

  test('says nothing of a word for any number before digits that are no mobile number', () => {
    expect(valuesOf('phone', 'Morsetelegraph mit Nr. 4915123.', { country: 'DE', language: 'de' })).toEqual([]);
    expect(valuesOf('phone', 'numer 512345678', { country: 'PL', language: 'pl' })).toEqual(['+48512345678']);
  });
});
