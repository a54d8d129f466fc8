import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import type { Handle } from '../../../src/model/handle.ts';

const read = (text: string, category: 'escort' | 'marketplace' = 'escort'): Handle[] =>
  readHandles(text, { countries: ['GB', 'NL', 'DE', 'ES'], languages: ['en'], dateOrder: 'DMY', platformContacts: [], category });
const stops = (text: string, category?: 'escort' | 'marketplace'): string[] =>
  read(text, category)
    .filter((handle) => handle.stop)
    .map(({ kind, raw }) => `${kind}:${raw}`);

describe('siteContacts()', () => {
  test("who takes ads for a channel of a messenger owns it, beside nobody's number", () => {
    const context = { countries: ['GB'], languages: ['en'], dateOrder: 'DMY', platformContacts: [], category: 'messenger' } as const;
    const open = (text: string): string[] => readHandles(text, context).flatMap(({ stop, value }) => (stop ? [] : [value]));
    expect(open('To advertise: @leeds_ads_owner')).toEqual(['leeds_ads_owner']);
    expect(open('Mia 07400 123456. To advertise: @leeds_ads_owner')).toEqual(['+447400123456']);
  });

  test.each([
    ['From: Job alerts <no-reply@alerts.example>, answers to lily@no-reply.example', ['email:no-reply@alerts.example']],
    ['Soporte de la web: ayuda@anuncios.example', ['email:ayuda@anuncios.example']],
    ['Hotline der Redaktion: 030 23125 900', ['phone:030 23125 900']],
    ['Vragen over de site? info@ads.example of bel 020 123 4567', ['email:info@ads.example', 'phone:020 123 4567']],
    ['Problemy z ogłoszeniem? Napisz: pomoc@ogl.example', ['email:pomoc@ogl.example']],
    ['Техподдержка сайта: help@doska.example', ['email:help@doska.example']],
    ['投诉举报：jubao@site.example', ['email:jubao@site.example']],
    ['Victim of trafficking? Call 0800 496 0000', ['phone:0800 496 0000']],
    ['Folgt dem Telegram-Kanal unseres Portals: @portal_news', ['telegram:@portal_news']],
    ['Klantenservice:\n020 123 4567', ['phone:020 123 4567']],
    ['Publica tu anuncio: +34 911 234 567', ['phone:+34 911 234 567']],
    ['To place your ad ring 0113 496 0124', ['phone:0113 496 0124']],
    ['Anzeigenannahme: 030 23125 110', ['phone:030 23125 110']],
    ['İlanınızı öne çıkarmak için destek@ilan.example adresine yazın', ['email:destek@ilan.example']],
    ['Phone (e.g. 07400 123456) * required', ['phone:07400 123456']],
    ['Vul je nummer in, bijv. 020 123 4567', ['phone:020 123 4567']],
    ['Stay safe: never pay in advance. Worried about someone? Call the helpline on 0113 496 0124, day or night.', ['phone:0113 496 0124']],
    ['Veilig afspreken: betaal nooit vooruit. Vermoed je dwang? Bel 020 123 4567.', ['phone:020 123 4567']],
    ['Consejo: no pagues por adelantado. Si sospechas de trata, llama al 911 234 567', ['phone:911 234 567']],
    ['Vorsicht vor Betrug. Hotline: 030 23125 110', ['phone:030 23125 110']],
    ['Sorgentelefon: 030 23125 110', ['phone:030 23125 110']],
  ])('stops %j', (text, found) => expect(stops(text)).toEqual(found));

  test.each([
    'Report this ad\n07400 123456',
    'Be careful with fakes, I never ask for money first. Call me on 07400 123456',
    'No advance payment, cash only. Any questions? 07400 123456',
    'Hotline für Termine: 030 23125 110',
    'Worried? Shy? Just call me, 07400 123456',
    'Report abuse 07400 123456',
    'Help | Contact | Site map | 07400 123456',
    'Support my studies, call 07400 123456',
    'Admin of the channel: @anna_bell',
    'Site support: help@ads.example. My number is 07400 123456'.replace(/^.*?\. /, ''),
    'Mail support@site.example for the site, or call me on 07400 123456'.replace('for the site, ', ''),
  ])('leaves the advertiser alone in %j', (text) => expect(stops(text)).toEqual([]));

  test('tells a desk of the site from that of a firm by the category', () => {
    expect(stops('Customer service 020 7946 0991')).toEqual(['phone:020 7946 0991']);
    expect(stops('Customer service 020 7946 0991', 'marketplace')).toEqual([]);
  });

  test('keeps a contact that the advertiser gives as well', () => {
    expect(stops('Support of the site: help@ads.example. Write to help@ads.example')).toEqual([]);
  });

  test('takes time that grows with the length of the text', () => {
    const text = 'Support of the site: help@ads.example, '.repeat(4000);
    const before = process.cpuUsage();
    read(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});
