import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { contextOf } from '../fields/text-context.ts';

function kindsOf(country: string, language: string, text: string): string[] {
  return readHandles(text, contextOf(country, { languages: [language] })).map(({ kind }) => kind);
}

describe('deniedLabels()', () => {
  test.each([
    ['GB', 'en', 'No whatsapp, call 07400 123456'],
    ['GB', 'en', '07400 123456 whatsapp not working'],
    ['GB', 'en', '07400 123456 - WhatsApp no, only calls'],
    ['NL', 'nl', '0612345678, app beantwoord ik niet'],
    ['DE', 'de', '0151 23456789, WhatsApp nutze ich nicht'],
    ['FR', 'fr', '06 12 34 56 78 viber non, messenger non'],
    ['ES', 'es', '612 34 56 78 wassap no sabe escribir mejor llama'],
    ['PT', 'pt', '912 345 678 não uso whatsapp'],
    ['PL', 'pl', '512 345 678, whatsapp mam ale nie używam'],
    ['CZ', 'cs', '601 123 456 whatsapp nemám'],
    ['HU', 'hu', '06 20 123 4567 viber nincs'],
    ['RO', 'ro', '0712 034 567 nu am whatsapp'],
    ['RS', 'sr', '060/12-345-88, vajber isključen'],
    ['GR', 'el', '691 234 5678 viber δεν έχω'],
    ['TR', 'tr', '0501 234 56 78 whatsapp kullanmıyorum'],
    ['RU', 'ru', '8 912 345-67-89 в ватсапе не отвечаю'],
    ['UA', 'uk', '050 123 45 67 вайберу немає'],
    ['FI', 'fi', '041 2345678 whatsapp ei käytössä'],
    ['IR', 'fa', '0912 345 6789 واتساپ ندارم'],
    ['GB', 'en', 'no whatsapp or viber. 07400 123456'],
  ])('%s %s: %j gives a phone alone', (country, language, text) => expect(kindsOf(country, language, text)).toEqual(['phone']));

  test.each([
    ['BR', 'pt', '11 96123-4567 chama no whats'],
    ['ZW', 'en', 'no bond. app 071 234 5678'],
    ['NL', 'nl', 'bel nu, whatsapp 0612345678'],
    ['GB', 'en', 'whatsapp no. 07400 123456'],
    ['KW', 'en', '+965 500 12345 whatsapp no time waste'],
    ['GB', 'en', "don't call, whatsapp 07400 123456"],
    ['DE', 'de', 'WhatsApp 0151 23456789, bitte nicht anrufen'],
  ])('%s %s: %j gives both', (country, language, text) => expect(kindsOf(country, language, text)).toEqual(['phone', 'whatsapp']));
});
