import { describe, expect, test } from 'vitest';
import { readSeller } from '../../../src/extract/fields/read-seller.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { contextOf } from './text-context.ts';

function sellerIn(text: string, more: Partial<TextContext> = {}): string {
  const seller = readSeller(prepareText(text), contextOf(undefined, more));
  for (const read of [seller?.kind, seller?.name]) if (read !== undefined) expect(text.slice(read.start, read.end)).toBe(read.raw);
  return [seller?.kind?.value, seller?.name?.value].filter((part) => part !== undefined).join(' | ');
}

describe('readSeller()', () => {
  test.each([
    'travel agency nearby',
    'worked for an advertising agency',
    'independent entrance, private parking',
    'you can work independently',
    'Owner: 0612345678',
    'Seller: seller@mail.test',
    'the owner of the flat',
    'شقة مستقلة',
    'samostatná kuchyně',
    'independent kitchen',
    'Agency fees may apply',
    'отдельный вход, без залога',
  ])('says nothing of: %s', (text) => {
    expect(sellerIn(text)).toBe('');
  });

  test.each([
    ['Independent escort, no agency', 'independent'],
    ['Choose one of our girls', 'agency'],
    ['not an escort agency', 'independent'],
    ['Agency: Example Ladies', 'agency | Example Ladies'],
    ['Agency: no', 'independent'],
    ['Seller: John Sample', 'John Sample'],
    ['Advertiser: Jan (member since 2019)', 'Jan'],
    ['onze dames staan klaar', 'agency'],
    ['Verkoper: Jan Voorbeeld', 'Jan Voorbeeld'],
    ['keine Agentur', 'independent'],
    ['unsere Damen', 'agency'],
    ['sans agence', 'independent'],
    ['nuestras chicas', 'agency'],
    ['soy independiente, sin agencias', 'independent'],
    ['as nossas meninas', 'agency'],
    ['ragazza indipendente', 'independent'],
    ['nasze dziewczyny', 'agency'],
    ['Sprzedawca: Jan Kowalski', 'Jan Kowalski'],
    ['fetele noastre', 'agency'],
    ['nem ügynökség', 'independent'],
    ['bez agentury', 'independent'],
    ['индивидуалка без посредников', 'independent'],
    ['не агентство', 'independent'],
    ['наши девушки', 'agency'],
    ['наші дівчата', 'agency'],
    ['sahibinden satılık', 'independent'],
    ['tanpa perantara', 'independent'],
    ['chính chủ cho thuê', 'independent'],
    ['非中介', 'independent'],
    ['بدون وسيط', 'independent'],
    ['รับงานเอง', 'independent'],
  ])('reads %s', (text, expected) => {
    expect(sellerIn(text)).toBe(expected);
  });

  test('takes the girls of a family for no agency', () => {
    expect(sellerIn('Live-in nanny for our girls, 3 and 6', { category: 'recruitment' })).toBe('');
  });

  test.each([
    ['Not with any agency', 'independent'],
    ['Not affiliated w/ any agency', 'independent'],
    ['down 2 earth girl, independnt, 26', 'independent'],
    ['ich arbeite für keine Agentur', 'independent'],
    ['Menajerim yok', 'independent'],
    ['Agent or manager? None', 'independent'],
    ['Салона нет, принимаю у себя', 'independent'],
    ["I don't work for a parlour", 'independent'],
    ['nada d agencia', 'independent'],
    ['không qua trung gian', 'independent'],
  ])('reads a denial near whoever could stand between: %s', (text, expected) => {
    expect(sellerIn(text)).toBe(expected);
  });

  test.each([
    ['sola en mi piso', 'independent'],
    ['lucrez singura', 'independent'],
    ['отвечаю сама', 'independent'],
    ['Toimin yksin', 'independent'],
    ['Trabajo por mi cuenta', 'independent'],
    ['No trabajo para nadie', 'independent'],
    ['Solo trabajo con cita previa', ''],
    ['I am home alone and bored', ''],
    ['одна из лучших, работаю по записи', ''],
    ['Zgodna sam i radim svaki dan', ''],
  ])('reads who works alone: %s', (text, expected) => {
    expect(sellerIn(text)).toBe(expected);
  });

  test.each([
    ['Escort indé, de passage', 'independent'],
    ['Частный массаж, Рига', 'independent'],
    ['prywatnie, centrum', 'independent'],
    ['Discreet, private, clean place', ''],
    ['Hotel / Haus / Privat', ''],
    ['private parking, independent shower', ''],
    ['Our independent models', 'agency'],
  ])('tells private persons from private places: %s', (text, expected) => {
    expect(sellerIn(text)).toBe(expected);
  });

  test.each([
    ['nos nouvelles filles', 'agency'],
    ['echipa noastră', 'agency'],
    ['6 kişilik bayan kadromuz', 'agency'],
    ['12 ragazze da tutta Europa', 'agency'],
    ['店里有8位小姐', 'agency'],
    ['Мастера: Алина, Вероника, Снежана', 'agency'],
    ['Neue Woche, neue Mädels!', 'agency'],
    ['two girls, Anna and Eva', ''],
    ['Looking for 3 girls for a party', ''],
    ['Girls, who wants to meet?', ''],
    ['not like other girls', ''],
  ])('reads several persons: %s', (text, expected) => {
    expect(sellerIn(text)).toBe(expected);
  });

  test.each([
    ['Klub "Mirage", open from nine', 'agency'],
    ['CLUB LIBIDO, Saarbrücken', 'agency'],
    ['ร้านนวด เปิดทุกวัน', 'agency'],
    ['near Club Miranda', ''],
    ['besuche dich im Hotel, Haus oder Büro', ''],
    ['used to work in a massage salon', ''],
    ['in eigenem Studio', ''],
    ['Zürich Center, Anna', ''],
  ])('reads houses by their names: %s', (text, expected) => {
    expect(sellerIn(text)).toBe(expected);
  });

  test.each([
    ['dating', 'I live alone, independent and happy', ''],
    ['generic', 'Independent films at Club Odeon, our team of players', ''],
    ['forum', 'the club was full, 20 girls', ''],
    ['recruitment', 'Join our team, 5 cleaners wanted', ''],
    ['recruitment', 'No agency, deal direct', 'independent'],
    ['marketplace', 'Clothes that our girls have outgrown', ''],
    ['marketplace', 'Massage studio, our therapists Lin, Mei and Ning', 'agency'],
  ] as const)('in ads of %s reads %s', (category, text, expected) => {
    expect(sellerIn(text, { category })).toBe(expected);
  });

  test.each([
    ['independent escort, one of our girls', 'agency'],
    ['Studio "Oase": no agency, I work alone', 'independent'],
    ['Massothérapeute privée, pas de salon', 'independent'],
  ])('takes the stronger of what is told both ways: %s', (text, expected) => {
    expect(sellerIn(text)).toBe(expected);
  });
});
