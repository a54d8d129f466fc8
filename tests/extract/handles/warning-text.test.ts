import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../src/extract/read-record.ts';

const phones = (text: string, category?: string): string[] =>
  readTextRecord({ id: 'a', text, ...(category === undefined ? {} : { category }) }).handles.map(
    ({ value, stop }) => `${value}${stop ? ' stop' : ''}`,
  );

describe('contacts of a text that as a whole warns of somebody', () => {
  test.each([
    ['Scam alert!! this girl on 07700 900123 took my deposit and blocked me. avoid'],
    ['Estafa! La chica del +34 612 34 56 78 pide depósito y después te bloquea, no le paguen'],
    ['Che ojo con la mina de recoleta, ig "mora.recoleta.x", no baja nadie'],
    ['valaki volt már nála? tg: dorka_valos9 átverés, ne utalj neki'],
    ['ae né con này ra nhé: tele @thao_lua_01, chuyển cọc 200k là mất hút'],
    ['Увага! У тэлеграме нейкая @alesia_minsk_x просіць 40 рублёў наперад. Не плаціце!'],
  ])('are stop handles: %s', (text) => {
    expect(phones(text, 'forum')[0]).toMatch(/ stop$/);
  });

  test.each([
    [
      'WARNING: somebody stole my photos and asks for a deposit, then blocks you. I am Mia 24, Leeds. Call me 07700 900123',
      '+447700900123',
    ],
    [
      'Achtung Fake! Jemand nutzt meine Bilder und hat Geld kassiert und blockiert. Die echte Lena: 0171 3920047, Köln, 100 Euro',
      '+491713920047',
    ],
    ['Cuidado, una chica usa mis fotos y estafa, pide deposito y bloquea. Soy Valeria, Madrid, 612 34 56 78', '+34612345678'],
  ])('are her own where an advertiser warns of who uses her pictures: %s', (text, value) => {
    for (const category of [undefined, 'forum']) expect(phones(text, category)).toEqual([value]);
  });
});
