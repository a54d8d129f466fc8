import { describe, expect, test } from 'vitest';
import { readHousingFields } from '../../../../src/extract/fields/housing/read-housing-fields.ts';
import type { HousingFields } from '../../../../src/model/ad.ts';
import type { TextContext } from '../../../../src/extract/text-context.ts';
import { offerOf } from '../offer-of.ts';
import { contextOf } from '../text-context.ts';

/** Captured on Monday 2025-01-20. */
function housingIn(text: string, more: Partial<TextContext> = {}): HousingFields {
  const context = contextOf('NL', { category: 'housing', ...more });
  const housing = readHousingFields(offerOf(text, context), context);
  for (const read of Object.values(housing).flat()) if (typeof read === 'object') expect(text.slice(read.start, read.end)).toBe(read.raw);
  return housing;
}

describe('readHousingFields()', () => {
  test.each([
    'flatmates are 24 and 27',
    '5 minutes from the station, bus 12',
    'garden 200 m2',
    '3 km from the centre',
    'the rent is to be agreed',
    'room for improvement',
    'a family of ducks in the pond',
    'no pets',
    'available for questions until 10 pm',
  ])('finds nothing in: %s', (text) => {
    expect(housingIn(text)).toEqual({ furnished: 'not-stated', tenants: [] });
  });

  test.each([
    ['Rooms: 3', 3],
    ['3 bed semi to let', 3],
    ['2-bedroom flat', 2],
    ['3 kamers', 3],
    ['3-Zimmer-Wohnung', 3],
    ['2,5 Zimmer', 2.5],
    ['4 pièces', 4],
    ['2 habitaciones', 2],
    ['2 quartos', 2],
    ['trilocale', 3],
    ['2 pokoje', 2],
    ['apartament 3 camere', 3],
    ['2 szobás lakás', 2],
    ['двухкомнатная квартира', 2],
    ['2-кімнатна квартира', 2],
    ['3 phòng ngủ', 3],
    ['2 kamar tidur', 2],
    ['3室', 3],
    ['2 ห้องนอน', 2],
    ['3 غرف', 3],
    ['12 rooms in 1900', 12],
  ])('counts rooms as the ad does: %s', (text, expected) => {
    expect(housingIn(text).rooms?.value).toBe(expected);
  });

  test('counts rooms with a plus where languages do', () => {
    expect(housingIn('byt 2+kk', { languages: ['cs'] }).rooms?.value).toBe(2);
    expect(housingIn('daire 3+1', { languages: ['tr'] }).rooms?.value).toBe(3);
    expect(housingIn('1+1 free', { languages: ['en'] }).rooms).toBeUndefined();
  });

  test.each([
    ['92 m2', 92],
    ['16 m², 5. Stock', 16],
    ['75 qm', 75],
    ['54,5 кв.м', 54.5],
    ['60 mq', 60],
    ['Area: 80', 80],
    ['garden 200 m2, house 90 m2', 90],
    ['50 m vuông', 50],
    ['45 ตร.ม.', 45],
    ['80平米', 80],
  ])('reads the area: %s', (text, expected) => {
    expect(housingIn(text).areaM2?.value).toBe(expected);
  });

  test.each([
    ['625 p/m incl gwl, borg 625', '625 EUR month', '625 EUR'],
    ['Rent €700 per month, deposit €1,400', '700 EUR month', '1400 EUR'],
    ['480 € warm im Monat, Kaution 960 €', '480 EUR month', '960 EUR'],
    ['Loyer: 550 € charges comprises, caution: 500 €', '550 EUR month', '500 EUR'],
    ['Alquiler 600 €, fianza 600 €', '600 EUR month', '600 EUR'],
    ['Affitto 450 € mensili, cauzione 900 €', '450 EUR month', '900 EUR'],
    ['Chirie 300 euro, garanție 300 euro', '300 EUR month', '300 EUR'],
    ['czynsz 2000 zł, kaucja 2000 zł', '2000 PLN month', '2000 PLN'],
    ['Аренда 30000 руб, залог 15000 руб', '30000 RUB month', '15000 RUB'],
    ['€500 deposit', '', '500 EUR'],
    ['cleaning 40 €', '', ''],
  ])('tells rent and deposit apart: %s', (text, rent, deposit) => {
    const read = housingIn(text);
    const words = ({ value }: NonNullable<HousingFields['rent']>): string =>
      [value.amount, value.currency, value.per].filter((part) => part !== undefined).join(' ');
    expect([read.rent ? words(read.rent) : '', read.deposit ? words(read.deposit) : '']).toEqual([rent, deposit]);
  });

  test.each([
    ['Available 1 February', '2025-02-01'],
    ['Available from 15.02.2025', '2025-02-15'],
    ['Vrij per 1-12', undefined],
    ['Beschikbaar per 1 maart', '2025-03-01'],
    ['frei ab 1. März', '2025-03-01'],
    ['frei ab sofort', '2025-01-20'],
    ['disponible le 1er mars', '2025-03-01'],
    ['disponible desde el 1 de marzo', '2025-03-01'],
    ['disponibile da subito', '2025-01-20'],
    ['dostępne od 1 marca', '2025-03-01'],
    ['disponibil din 1 martie', '2025-03-01'],
    ['volné od 1. března', '2025-03-01'],
    ['заселение с 1 марта', '2025-03-01'],
    ['вільна з 1 березня', '2025-03-01'],
    ['tersedia mulai 1 Maret', '2025-03-01'],
    ['available now', '2025-01-20'],
  ])('reads from when it is free: %s', (text, expected) => {
    expect(housingIn(text).availableFrom?.value).toBe(expected);
  });

  test.each([
    ['fully furnished', 'yes'],
    ['gemeubileerd', 'yes'],
    ['möbliert', 'yes'],
    ['meublé', 'yes'],
    ['amueblado', 'yes'],
    ['arredato', 'yes'],
    ['umeblowane', 'yes'],
    ['mobilat', 'yes'],
    ['с мебелью', 'yes'],
    ['з меблями', 'yes'],
    ['eşyalı', 'yes'],
    ['unfurnished', 'no'],
    ['ongemeubileerd', 'no'],
    ['unmöbliert', 'no'],
    ['non meublé', 'no'],
    ['sin amueblar', 'no'],
    ['без мебели', 'no'],
    ['Furnished: no', 'no'],
  ])('reads whether it is furnished: %s', (text, expected) => {
    expect(housingIn(text).furnished).toBe(expected);
  });

  test.each([
    ['women only', 'women'],
    ['alleen vrouwen', 'women'],
    ['nur an Frauen', 'women'],
    ['femmes uniquement', 'women'],
    ['solo chicas', 'women'],
    ['solo ragazze', 'women'],
    ['tylko kobiety', 'women'],
    ['doar fete', 'women'],
    ['только девушкам', 'women'],
    ['тільки дівчатам', 'women'],
    ['khusus putri', 'women'],
    ['chỉ nhận nữ', 'women'],
    ['仅限女生', 'women'],
    ['หญิงล้วน', 'women'],
    ['voor studenten', 'students'],
    ['students only, no couples', 'students no-couples'],
    ['Monteurzimmer', 'workers'],
    ['без детей', 'no-families'],
    ['nice women live here', ''],
  ])('reads whom it is meant for: %s', (text, expected) => {
    expect(
      housingIn(text)
        .tenants.map(({ value }) => value)
        .join(' '),
    ).toBe(expected);
  });
});
