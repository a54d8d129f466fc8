import { describe, expect, test } from 'vitest';
import { valuesOf } from './values-of.ts';

describe('sameNumbers()', () => {
  test.each([
    ['viber', 'RS', 'sr', 'Zvati 060 123 4567 ili Viber istim brojem', ['+381601234567']],
    ['signal', 'DE', 'de', 'Ruf an: 01512 3456789, gleiche Nummer auch bei Telegram und Signal', ['+4915123456789']],
    ['telegram', 'NL', 'nl', 'Bel 06 12345678. Zelfde nummer op Telegram', ['+31612345678']],
    ['whatsapp', 'TR', 'tr', '0501 234 56 78 aynı numara WhatsApp', ['+905012345678']],
    ['viber', 'RU', 'ru', '8 912 345-67-89, вайбер тот же номер', ['+79123456789']],
    ['whatsapp', 'PL', 'pl', 'Tel 512 345 678, sms nie czytam, whatsapp tak', ['+48512345678']],
    ['whatsapp', 'GB', 'en', 'Message me on WhatsApp to book. My number is 07400 123456', ['+447400123456']],
    ['whatsapp', 'GB', 'en', 'Message me on WhatsApp to book: 07400 123456, calls 07400 123457', ['+447400123456']],
    ['whatsapp', 'IL', 'he', 'ליאור 050-234-5678\nוואטסאפ אפשר. בלי חסויים', ['+972502345678']],
    ['viber', 'HU', 'hu', '06 20 123 4567\nViberen is, rejtett számot nem veszek fel', ['+36201234567']],
    ['viber', 'HR', 'hr', 'samo poruke 092 123 4567\nvajber vacap sve', ['+385921234567']],
    ['whatsapp', 'FR', 'fr', '06 39 98 12 34\nje réponds sur whatsapp', ['+33639981234']],
    ['telegram', 'EC', 'es', 'mejor escribe: 099 123 4567\nws y tg (el mismo num)', ['+593991234567']],
    [
      'whatsapp',
      'IN',
      'en',
      '( 8-1-2-3-4-5-6-7-8-9 ) Low rate in Andheri Mumbai, model Simmi (age 23) fig 34-28-36 ht 5.5, 1 shot 3500/-, 2 shot 5000/-, full nyt 10k. Ask for pics on w/app same no. full service',
      ['+918123456789'],
    ],
    ['whatsapp', 'MT', 'en', 'Ring Rita on 9696 1234 or send it over WhatsApp.', ['+35696961234']],
    ['viber', 'CD', 'fr', 'Appelez le 099 123 4567, papa Jean, ou viber', ['+243991234567']],
    ['viber', 'RS', 'sr', 'Mia 060 123 4567\n30 min 60 e\nviber radi, vocap ne', ['+381601234567']],
    ['whatsapp', 'RS', 'sr', 'Mia 060 123 4567\n30 min 60 e\nviber radi, vocap ne', []],
    ['whatsapp', 'ES', 'es', 'Llamar a Ana +34 612 34 56 78 (no tengo telegram, whatsapp si)', ['+34612345678']],
    ['telegram', 'ES', 'es', 'Llamar a Ana +34 612 34 56 78 (no tengo telegram, whatsapp si)', []],
    ['whatsapp', 'EC', 'es', 'mejor escribe: 099 123 4567\nws y tg (el mismo num)', ['+593991234567']],
    ['signal', 'US', 'en', 'Text Carol 201-555-0123. Signal ok on the same #', ['+12015550123']],
    ['whatsapp', 'ID', 'id', 'Hub 0812 345 678 bu Tri (WA slow respon)', ['+62812345678']],
    ['whatsapp', 'GB', 'en', 'office 07400 123456\nAnna 07400 123457, calls or WhatsApp', ['+447400123457']],
    ['whatsapp', 'SE', 'sv', 'Skriv på WhatsApp 46 70 174 06 17', ['+46701740617']],
    ['whatsapp', 'BR', 'pt', 'Zap: 55 0 11 9 6123 4567 Bia', ['+5511961234567']],
    ['viber', 'KE', 'sw', 'https://wa.me/254712123456 au Viber namba hiyo hiyo', ['+254712123456']],
    ['whatsapp', 'GB', 'en', "Text 07400 123456 (don't do whatsapp)", []],
    ['whatsapp', 'GB', 'en', 'Whats good its Star. Seven four zero zero - 07400 123456', []],
    ['whatsapp', 'TN', 'fr', '20 123 456 (pas de photo par whatsapp svp)', []],
    ['viber', 'HU', 'hu', '06 20 123 4567\nViberen nem', []],
    ['whatsapp', 'GB', 'en', 'Join our WhatsApp group for deals. Call 07400 123456', []],
    ['whatsapp', 'CZ', 'cs', 'Volejte 601 123 456 po 14. hodině. WhatsApp nepoužíváme', []],
    ['whatsapp', 'KE', 'sw', 'Awe na uzoefu wa kukamua. 0712 123456', []],
    ['telegram', 'NL', 'nl', 'Bel 06 12345678. Telegram gebruik ik niet', []],
    ['telegram', 'NL', 'nl', 'Zelfde nummer op Telegram', []],
  ] as const)('finds %s in %s %s %j', (kind, country, language, text, found) =>
    expect(valuesOf(kind, text, { country, language })).toEqual(found),
  );
});

describe('numbersOfLinks()', () => {
  test.each([
    ['wa.me/254712123456', 'whatsapp', '+254712123456'],
    ['https://api.whatsapp.com/send?phone=447400123456', 'whatsapp', '+447400123456'],
    ['https://signal.me/#p/+353850123456', 'signal', '+353850123456'],
    ['viber://chat?number=%2B381601234567', 'viber', '+381601234567'],
  ] as const)('gives the number of %j as %s and phone', (link, kind, value) => {
    const text = `Room to let, write: ${link} please`;
    expect([valuesOf(kind, text), valuesOf('phone', text)]).toEqual([[value], [value]]);
  });

  test('gives none of a link by name', () => expect(valuesOf('phone', 'write: t.me/anna_bell')).toEqual([]));
});
