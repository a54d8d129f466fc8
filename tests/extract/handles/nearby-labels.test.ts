import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';

const read = (text: string): string[] =>
  readHandles(text, { countries: ['NL'], languages: ['nl', 'en'], dateOrder: 'DMY', platformContacts: [] }).map(
    ({ kind, value }) => `${kind}:${value}`,
  );

describe('labelsAfter()', () => {
  test.each([
    ['Bereikbaar op +46701740676\nOp Telegram heet ik @fjord_liney', ['phone:+46701740676', 'telegram:fjord_liney']],
    ['Telefoon: 06 12345678\nOp Telegram heet ik t.me/amber_lake4', ['phone:+31612345678', 'telegram:amber_lake4']],
    ['Bereikbaar via telegram op nummer 06 12345678', ['phone:+31612345678', 'telegram:+31612345678']],
    ['Пишіть в телеграм на номер +31 6 12345678', ['phone:+31612345678', 'telegram:+31612345678']],
    ['insta anna_bell on phone 06 12345678', ['instagram:anna_bell', 'phone:+31612345678']],
    ['06 12345678 (WhatsApp)', ['phone:+31612345678', 'whatsapp:+31612345678']],
    ['06 12345678\nWhatsApp\nonly evenings', ['phone:+31612345678', 'whatsapp:+31612345678']],
  ])('%j', (text, handles) => expect(read(text).toSorted()).toEqual(handles));
});

describe('labels of messengers beside numbers', () => {
  test.each([
    ['06 12345678 (call/WhatsApp) or 06 12345679', ['phone:+31612345678', 'phone:+31612345679', 'whatsapp:+31612345678']],
    ['06 12345678 (viber) or telegram as before', ['phone:+31612345678', 'viber:+31612345678']],
    ['06 12345678 (viber) / telegram', ['phone:+31612345678', 'telegram:+31612345678', 'viber:+31612345678']],
    ['06 12345678 ook op WhatsApp', ['phone:+31612345678', 'whatsapp:+31612345678']],
    ['06 12345678 whatsapp. 06 12345679', ['phone:+31612345678', 'phone:+31612345679', 'whatsapp:+31612345678']],
    ['nu op Signal! Mijn nr daar: 06 12345678', ['phone:+31612345678', 'signal:+31612345678']],
    ['por Signal o por Telegram, en los dos soy +31 6 12345678', ['phone:+31612345678', 'signal:+31612345678', 'telegram:+31612345678']],
    ['kbh v, skriv til 06 12345678', ['phone:+31612345678']],
    ['06 12345678 ili viber. Oglas', ['phone:+31612345678', 'viber:+31612345678']],
    ['06 12345678 par whatsapp', ['phone:+31612345678', 'whatsapp:+31612345678']],
    ['06 12345678 (appels ou whatsapp ose viber)', ['phone:+31612345678', 'viber:+31612345678', 'whatsapp:+31612345678']],
    ['nacht 25 000 тг\n06 12345678', ['phone:+31612345678']],
    ['тг 06 12345678', ['phone:+31612345678', 'telegram:+31612345678']],
  ])('%j', (text, handles) => expect(read(text).toSorted()).toEqual(handles));
});

describe('the contact of an ad, as its label says', () => {
  test.each([
    ['kontakt z ogłoszenia: 06 12345678', ['phone:+31612345678']],
    ['Teléfono del anuncio: 06 12345678', ['phone:+31612345678']],
    ['Telefoon van de advertentie: 06 12345678', ['phone:+31612345678']],
    ['Nr ogłoszenia: 612345678', []],
    ['Contact for ad 612345678', []],
  ])('%j', (text, handles) => expect(read(text)).toEqual(handles));
});
