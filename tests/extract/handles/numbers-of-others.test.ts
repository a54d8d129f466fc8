import { describe, expect, test } from 'vitest';
import { valuesOf } from './values-of.ts';

// Numbers of ads, firms, parcels and vehicles, measures and hours that would be valid phone numbers: what stands beside them tells.
describe('readHandles() on numbers that nobody calls', () => {
  test.each([
    ['SG', 'en', 'Ad 81234567 boosted until 30 Nov'],
    ['SE', 'sv', 'Annons 0701234567. Emma 24'],
    ['EE', 'et', 'Kuulutus 5123450, vaadatud 301 korda'],
    ['RO', 'ro', 'Anunț ID 0712345678'],
    ['TH', 'th', 'ประกาศ 0812345678'],
    ['DE', 'de', 'Chiffre 0221-4710'],
    ['DE', 'de', 'Chiffre KA-0721-512-34'],
    ['DE', 'de', '030-23125-Teilenummern'],
    ['DE', 'de', 'Rg-Nr. 2026-0151-2345'],
    ['BY', 'ru', 'УНП 294911911'],
    ['EE', 'et', 'Reg.kood 51234567'],
    ['RS', 'sr', 'MB 60123456, konkurs važi'],
    ['TH', 'th', 'เลขพัสดุ TH0812345671'],
    ['CZ', 'cs', 'zásilka DR601123456CZ'],
    ['FR', 'fr', 'Lot n° 0612345678'],
    ['HU', 'hu', 'alvázszám TSMMZC21S00201234'],
    ['JP', 'ja', 'ゆき(25)T160 B84(C) W57 H85'],
    ['DE', 'de', 'WhatsApp-Gruppe ist voll (1024/1024)'],
    ['TH', 'th', '18.00–02.00 ติดต่อ'],
    ['DE', 'de', 'S1 S2 S3 S8 Isartor'],
    ['NL', 'nl', 'maat M 40/42 L 44/46'],
    ['GB', 'en', 'Train 10.04 10.34 11.04 11.34'],
    ['DE', 'de', 'Standort 04177 · 212 Aufrufe'],
    ['GB', 'en', 'ref LS1-07400123456'],
  ])('%s %s %j', (country, language, text) => expect(valuesOf('phone', text, { country, language })).toEqual([]));

  test.each([
    ['SE', 'sv', 'Annons: ring 070 123 45 67', '+46701234567'],
    ['CA', 'en', 'new # same girl >> 4l6 555 OlO9 << 160 hr', '+14165550109'],
    ['US', 'en', 'hit my line → 4O4.5S5.Ol39', '+14045550139'],
    ['US', 'en', '2O1~555~OI23', '+12015550123'],
    ['JP', 'ja', '〇九〇-一二三四-五六七八', '+819012345678'],
    ['RO', 'ro', 'zero șapte doisprezece zero treizeci și patru cinci sute șaizeci și șapte', '+40712034567'],
    ['GB', 'en', 'My profile: 07400 123456', '+447400123456'],
    ['DE', 'de', 'Kontakt zur Anzeige: 01512 3456789', '+4915123456789'],
    ['GB', 'en', 'no voice call\nWhatsApp 07400 123456', '+447400123456'],
    ['NL', 'nl', 'O6 - I2 . 34 * 56 / 78', '+31612345678'],
    ['NL', 'nl', '06 + 12 + 34 + 56 + 78', '+31612345678'],
    ['BY', 'ru', '8 029 491-19-11', '+375294911911'],
    ['BY', 'ru', '029 491-19-11', '+375294911911'],
    ['LT', 'lt', '8 612 34567', '+37061234567'],
    ['AR', 'es', 'Wsp 11 2345-6789', '+5491123456789'],
    ['AR', 'es', 'tel 11 2345-6789', '+541123456789'],
    ['HU', 'hu', 'húsz-egyszázhuszonhárom-negyvenöt-hatvanhét', '+36201234567'],
    ['US', 'en', '213 call 373 me 42 now 53', '+12133734253'],
  ])('%s %s %j', (country, language, text, value) => expect(valuesOf('phone', text, { country, language })).toEqual([value]));
});
