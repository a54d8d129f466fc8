import { describe, expect, test } from 'vitest';
import { readMarketFields } from '../../../../src/extract/fields/market/read-market-fields.ts';
import { detectLanguages } from '../../../../src/extract/language/detect-languages.ts';
import type { MarketFields } from '../../../../src/model/ad.ts';
import { offerOf } from '../offer-of.ts';
import { contextOf } from '../text-context.ts';

function marketIn(text: string): MarketFields {
  const context = contextOf('NL', { category: 'marketplace', languages: detectLanguages(text, []) });
  const market = readMarketFields(offerOf(text, context), context);
  for (const read of Object.values(market)) if (typeof read === 'object') expect(text.slice(read.start, read.end)).toBe(read.raw);
  return market;
}

describe('readMarketFields()', () => {
  test.each([
    'New Balance shoes, size 42',
    'Newcastle upon Tyne',
    'Neustadt, Sofa',
    'the used part of the garden',
    'a new sofa is what we bought, so this one goes',
    '128GB, 88%, 3 m cable',
    'Model railway landscape',
    'I broke the lot of it',
    'shipping container house',
    'Versandhauskatalog',
  ])('finds nothing in: %s', (text) => {
    expect(marketIn(text)).toEqual({ shipping: 'not-stated' });
  });

  test.each([
    ['Condition: new', 'new'],
    ['Condition: New with tags', 'new'],
    ['Brand new, still sealed', 'new'],
    ['Conditie: zo goed als nieuw', 'used'],
    ['weinig gebruikt', 'used'],
    ['Zustand: gebraucht', 'used'],
    ['neuwertig', 'used'],
    ['État : neuf', 'new'],
    ['très bon état', 'used'],
    ['Estado: como nuevo', 'used'],
    ['pouco uso', 'used'],
    ['come nuovo', 'used'],
    ['Stan: nowy', 'new'],
    ['puțin folosit', 'used'],
    ['megkímélt állapotban', 'used'],
    ['na náhradní díly', 'for-parts'],
    ['Состояние: б/у', 'used'],
    ['в хорошем состоянии', 'used'],
    ['Стан: новий', 'new'],
    ['yedek parça için', 'for-parts'],
    ['มือสอง', 'used'],
    ['全新未拆', 'new'],
    ['like new, sold for parts', 'for-parts'],
  ])('reads the condition: %s', (text, expected) => {
    expect(marketIn(text).condition?.value).toBe(expected);
  });

  test('reads what is labelled', () => {
    const { brand, model, itemLocation, quantity } = marketIn('Brand: Example\nModel: Sample 12\nLocation: Utrecht\nQuantity: 5');
    expect([brand?.value, model?.value, itemLocation?.value, quantity?.value]).toEqual(['Example', 'Sample 12', 'Utrecht', 5]);
    expect(marketIn('Марка: Пример\nМодель: Образец').brand?.value).toBe('Пример');
  });

  test.each([
    ['lot of 6 bottles', 6],
    ['12 stuks', 12],
    ['10 Stück verfügbar', 10],
    ['20 szt.', 20],
    ['5 шт', 5],
    ['3 adet', 3],
    ['2 m, 30 kg', undefined],
    ['1.5 un', undefined],
  ])('reads the count of: %s', (text, expected) => {
    expect(marketIn(text).quantity?.value).toBe(expected);
  });

  test.each([
    ['Collection SE15 or post +£6, can ship', 'yes'],
    ['verzenden mogelijk', 'yes'],
    ['Versand möglich', 'yes'],
    ['envoi possible', 'yes'],
    ['hago envíos', 'yes'],
    ['faço envio', 'yes'],
    ['spedisco in tutta Italia', 'yes'],
    ['wysyłka kurierem', 'yes'],
    ['trimit prin curier', 'yes'],
    ['postázom', 'yes'],
    ['отправлю почтой', 'yes'],
    ['відправлю поштою', 'yes'],
    ['gratis ongkir', 'yes'],
    ['freeship', 'yes'],
    ['包邮', 'yes'],
    ['Shipping: yes', 'yes'],
    ['Pickup only', 'no'],
    ['alleen ophalen', 'no'],
    ['nur Abholung', 'no'],
    ['no hago envíos', 'no'],
    ['non spedisco', 'no'],
    ['tylko odbiór osobisty', 'no'],
    ['только самовывоз', 'no'],
    ['仅自提', 'no'],
    ['Delivery: no', 'no'],
  ])('reads whether it is sent: %s', (text, expected) => {
    expect(marketIn(text).shipping).toBe(expected);
  });

  test.each([
    'Wanted: used sofa, I will collect',
    'Куплю 2 дивана б/у, самовывоз',
    'Suche 4 Stühle, gebraucht, Versand möglich',
    'Koupím 3 ks, nepoužité, poštovné hradím',
  ])('reads nothing of one who buys: %s', (text) => {
    expect(marketIn(text)).toEqual({ shipping: 'not-stated' });
  });

  test.each([
    ['Selling new winter tyres', 'new'],
    ['Mountain bike for sale, new chain', undefined],
    ['Seat Ibiza 2010, ruedas nuevas', undefined],
    ['Vendo guitarra nueva con funda', 'new'],
    ['Selling fridge because we bought a new one', undefined],
    ['jacket, never worn', 'new'],
    ['shoes, worn twice', 'used'],
    ['Not broken, used once', 'used'],
  ])('tells what is new from its parts: %s', (text, expected) => {
    expect(marketIn(text).condition?.value).toBe(expected);
  });

  test.each([
    ['Vendo 10 sillas de plástico', 10],
    ['Te koop: 10 boeken', 10],
    ['Tyres x4, part worn', 4],
    ['4 st matstolar säljes', 4],
    ['全新手机壳10个', 10],
    ['3마리 분양', 3],
    ['Selling 2 year old sofa', undefined],
    ['PS5 with 2 controllers, selling it', undefined],
    ['Vendo Vespa 50 del 1978', undefined],
    ['Minimum order 20 pcs', undefined],
    ['продам 10 л меду', undefined],
  ])('tells a count of pieces from other numbers: %s', (text, expected) => {
    expect(marketIn(text).quantity?.value).toBe(expected);
  });

  test.each([
    ["won't post, collection only", 'no'],
    ['Collection from Norwich or can courier', 'yes'],
    ['Shipping: local pickup only', 'no'],
    ['продам диван, самовывоз', 'no'],
    ['Parduodu stalą, nesiunčiu', 'no'],
    ['저렴하게 팝니다 택배 불가', 'no'],
    ['Posted by Denise', 'not-stated'],
  ])('tells sending from fetching: %s', (text, expected) => {
    expect(marketIn(text).shipping).toBe(expected);
  });

  test('reads a brand behind a label within a line', () => {
    expect(marketIn('Selling fridge, brand: Example, collection only').brand?.value).toBe('Example');
  });
});
