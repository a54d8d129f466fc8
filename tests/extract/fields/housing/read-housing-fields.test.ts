import { describe, expect, test } from 'vitest';
import { readHousingFields } from '../../../../src/extract/fields/housing/read-housing-fields.ts';
import { detectLanguages } from '../../../../src/extract/language/detect-languages.ts';
import type { HousingFields } from '../../../../src/model/ad.ts';
import type { TextContext } from '../../../../src/extract/text-context.ts';
import { offerOf } from '../offer-of.ts';
import { contextOf } from '../text-context.ts';

/** Captured on Monday 2025-01-20. */
function housingIn(text: string, more: Partial<TextContext> = {}): HousingFields {
  const context = contextOf('NL', { category: 'housing', languages: detectLanguages(text, []), ...more });
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

  test.each([
    ['Family looks for a house: looking for 3 bed house to rent, £900 a month, from 1 March'],
    ['Suche 2-Zimmer-Wohnung in Köln, bis 700 € warm, ab 1. März'],
    ['Busco habitación amueblada para estudiante, máximo 350 euros al mes'],
    ['Couple cherche T3 meublé, 800 € par mois maximum'],
    ['Семья снимет двухкомнатную квартиру, до 30 000 руб в месяц'],
    ['Albérletet keresek, 2 szobásat, 100 000 Ft-ig'],
    ['Oda arıyorum, öğrenciyim, eşyalı olsun'],
    ['Achtung Betrug: 2-Zimmer-Wohnung, 390 € im Monat, möbliert, den Vermieter gibt es nicht'],
  ])('reads nothing of one who looks for a dwelling or warns: %s', (text) => {
    expect(housingIn(text)).toEqual({ furnished: 'not-stated', tenants: [] });
  });

  test.each([
    ['Single room to let', 1],
    ['Pronajmu pokoj v bytě', 1],
    ['Vermiete schönes Zimmer in einer WG', 1],
    ['Two double bedrooms, large garden', 2],
    ['flat with 3 spacious rooms', 3],
    ['large flat to rent, living room with fireplace', undefined],
    ['Office, 2 offices to rent', undefined],
    ['двокімнатна квартира', 2],
    ['投資 两室一厅 出租', 2],
    ['투룸 월세', 2],
  ])('counts what is let: %s', (text, expected) => {
    expect(housingIn(text).rooms?.value).toBe(expected);
  });

  test.each([
    ['flat 60 sq m with 20 sq m terrace', 60],
    ['40 sq m yard', undefined],
    ['T2 de 45 m², 12 m² de terrasse', 45],
  ])('leaves out areas of yards and terraces: %s', (text, expected) => {
    expect(housingIn(text).areaM2?.value).toBe(expected);
  });

  test.each([
    ['Loyer 650 €, charges 80 €, caution 650 €', 650, 'month'],
    ['Aluguel R$ 900, condomínio R$ 300', 900, 'month'],
    ['spese incluse 450 €, camera singola in affitto', 450, 'month'],
    ['Pokoje dla pracowników, 45 zł / os. / doba', 45, 'night'],
    ['Quarto para alugar, caução 250 €', undefined, undefined],
    ['House for sale, £250,000', undefined, undefined],
  ])('picks the rent among the amounts: %s', (text, amount, per) => {
    const { rent } = housingIn(text);
    expect([rent?.value.amount, rent?.value.per]).toEqual([amount, per]);
  });

  test.each([
    ['room to let, ready to move, from 15-12-2025', '2025-12-15'],
    ['Kiadó szoba, február 1-től', '2025-02-01'],
    ['1 Martta boşalıyor, kiralık daire', '2025-03-01'],
    ['入居可能日：2025年2月10日', '2025-02-10'],
    ['room to let, immediately', '2025-01-20'],
    ['flat to let, contract until 31 May', undefined],
    ['flat to let, viewings from 25 January', undefined],
    ['flat to let, available from March', undefined],
  ])('tells the first day from other days: %s', (text, expected) => {
    expect(housingIn(text).availableFrom?.value).toBe(expected);
  });

  test.each([
    ['partly furnished', 'not-stated'],
    ['teilmöbliertes Zimmer', 'not-stated'],
    ['Zařízený. Bez agentur', 'yes'],
    ['pokoj z meblami', 'yes'],
    ['the furniture shop is next door', 'not-stated'],
  ])('tells furniture that is there from other: %s', (text, expected) => {
    expect(housingIn(text).furnished).toBe(expected);
  });

  test.each([
    ['room to let, women or couples welcome', 'couples women'],
    ['Zimmer an Studentin oder berufstätige Frau', 'students women workers'],
    ['Пары и семьи не рассматриваем', 'no-couples no-families'],
    ['szoba diáklánynak', 'students women'],
    ['couples and families not accepted', 'no-couples no-families'],
    ["room near the student union and a women's college", ''],
    ['quiet family area', ''],
    ['we are two men and a woman', ''],
    ['strictly no students', ''],
  ])('tells for whom a dwelling is from who is near: %s', (text, expected) => {
    const tenants = housingIn(text).tenants.map(({ value }) => value);
    expect(tenants.toSorted((a, b) => (a < b ? -1 : 1)).join(' ')).toBe(expected);
  });
});
