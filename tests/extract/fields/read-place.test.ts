import { describe, expect, test } from 'vitest';
import { readPlace } from '../../../src/extract/fields/read-place.ts';
import { contextOf } from './text-context.ts';

describe('readPlace()', () => {
  test.each<[string, string, string | undefined]>([
    ['its Peaches, charlotte nc uptown', 'US', 'Charlotte'],
    ['charlotte is my sister', 'US', undefined],
    ['retired plumber nr Hull', 'GB', 'Kingston upon Hull'],
    ['Paris, France trip with a friend from Dallas', 'US', 'Dallas'],
    ['Hämtas Solna 171 45, ingen frakt', 'SE', 'Solna'],
    ['Thai Massage Sabai – Ulm, Frauenstr.', 'DE', 'Ulm'],
    ['대전 유성구 원룸 월세', 'KR', 'Daejeon'],
    ['Colocation Toulouse St-Cyprien', 'FR', 'Toulouse'],
    ['müüa talverehvid, rakvere', 'EE', 'Rakvere'],
    ['Sandton. Lerato, 28', 'ZA', 'Johannesburg'],
    ['Bedspace, Satwa near the bank', 'AE', 'Dubai'],
    ['Habitación – Salamanca\nZona: Plaza Barcelona', 'ES', 'Salamanca'],
    ['Casa en alquiler 12500 euros', 'ES', undefined],
  ])('reads the place of %s in %s', (text, country, city) => {
    expect(readPlace(text, contextOf(country))?.value.city).toBe(city);
  });

  test.each([
    ['Anna in Amsterdam', 'Amsterdam', 'NL'],
    ['Hamilton NZ massage shop needs girl', 'Hamilton', 'NZ'],
    ['Perth, Scotland. Nice girl', 'Perth', 'GB'],
    ['Hamilton mountain, Sasha', 'Hamilton', 'CA'],
    ['call 555 0129 Ft Lauderdale beach area', 'Fort Lauderdale', 'US'],
    ['City: Rotterdam', 'Rotterdam', 'NL'],
    ['Plaats: Amersfoort, Nederland', 'Amersfoort', 'NL'],
    ['Incall Den Haag', 'The Hague', 'NL'],
    ['Köln Innenstadt', 'Cologne', 'DE'],
    ['Besuche in München', 'Munich', 'DE'],
    ['À Paris 8', 'Paris', 'FR'],
    ['dans Londres', 'London', 'GB'],
    ['w Warszawie', 'Warsaw', 'PL'],
    ['в Москве', 'Moscow', 'RU'],
    ['у Києві', 'Kyiv', 'UA'],
    ['στην Αθήνα', 'Athens', 'GR'],
    ['في دبي', 'Dubai', 'AE'],
    ['شقة في دبي، قريبة من المترو', 'Dubai', 'AE'],
    ['tại Sài Gòn', 'Ho Chi Minh City', 'VN'],
    ['我在上海', 'Shanghai', 'CN'],
    ['อยู่กรุงเทพ', 'Bangkok', 'TH'],
    ['📍Berlin Mitte', 'Berlin', 'DE'],
    ['Visiting Nice this week', 'Nice', 'FR'],
  ])('finds the city of: %s', (text, city, country) => {
    expect(readPlace(text, contextOf(undefined))?.value).toMatchObject({ city, country });
  });

  test('keeps a labelled place that no list knows as it is written', () => {
    expect(readPlace('Standort: Kleindorf', contextOf('DE'))?.value).toEqual({ text: 'Kleindorf' });
  });

  test('names a country where no city is named', () => {
    expect(readPlace('Job in Germany, accommodation included', contextOf(undefined))?.value).toEqual({ text: 'Germany', country: 'DE' });
  });

  test.each([
    ['Lina ★ Zwolle ★ 24', 'NL', 'Zwolle'],
    ['Ik kom uit Zwolle maar werk in Deventer', 'NL', 'Deventer'],
    ['Soy de Huesca pero vivo en Teruel', 'ES', 'Teruel'],
    ['pokój w Ostrołęce', 'PL', 'Ostrołęka'],
    ['Приехала в гости, живу в Химках', 'RU', 'Khimki'],
    ['Pronájem bytu v Českých Budějovicích', 'CZ', 'České Budějovice'],
    ['Debreceni lány vagyok, Egerben dolgozom', 'HU', 'Eger'],
    ['Seinäjoella huone vapaana', 'FI', 'Seinäjoki'],
    ["Muğla'da evinde bakıcı", 'TR', 'Muğla'],
    ['Austin, TX 78701 new girl', 'US', 'Austin'],
    ['Birmingham AL incall', 'US', 'Birmingham'],
    ['NYC outcall only', 'US', 'New York'],
    ['Oak table, bought in Istanbul. Collection from Norwich', 'GB', 'Norwich'],
    ['Amsterdam-Zuidoost kamer', 'NL', 'Amsterdam'],
    ['City: Ede', 'NL', 'Ede'],
    ['Provincia ..... Cádiz\nZona ..... Jerez de la Frontera', 'ES', 'Jerez de la Frontera'],
  ])('finds the town of: %s', (text, country, city) => {
    const place = readPlace(text, contextOf(country));
    expect(place?.value).toMatchObject({ city, country });
    expect(text.slice(place?.start, place?.end)).toBe(place?.raw);
  });

  test('reads a town of a country that the text names', () => {
    const context = contextOf('PL', { languages: ['pl'] });
    expect(readPlace('Praca w Niemczech, Dortmund', context)?.value).toMatchObject({ city: 'Dortmund', country: 'DE' });
  });

  test('reads the towns of the countries of its languages where nothing else is known', () => {
    expect(readPlace('Mieszkanie w Zielonej Górze', contextOf(undefined, { languages: ['pl'] }))?.value.country).toBe('PL');
  });

  test('reads the towns of the country that a text tells by a name of its own', () => {
    const context = contextOf(undefined, { languages: ['en'] });
    expect(readPlace('Massage in Kakamega town', context)?.value).toMatchObject({ city: 'Kakamega', country: 'KE' });
  });

  test('takes a way there for the place where work is offered only', () => {
    const work = contextOf('DK', { category: 'recruitment', languages: ['da'] });
    expect(readPlace('Murersvende til Herning, 235 kr i timen', work)?.value.city).toBe('Herning');
    expect(readPlace('toget til Herning, hvem skal med', contextOf('DK', { languages: ['da'] }))).toBeUndefined();
  });

  test.each([
    ['Die Berliner Straße ist nah', 'DE'],
    ['Via Ravenna 5, stanza singola', 'IT'],
    ['Essen gehen und mehr', 'DE'],
    ['Nancy, 24', 'FR'],
    ['Anna geboren in Zwolle', 'NL'],
    ['Oxford shirt, size M', 'GB'],
    ['Posted in March, 2012', 'GB'],
    ["Adana'dan geldim", 'TR'],
    ['Vendo Seat León 2015', 'ES'],
    ['Cerco compagno di viaggio per Parigi e Amsterdam', 'IT'],
  ])('finds no place in: %s (%s)', (text, country) => expect(readPlace(text, contextOf(country))).toBeUndefined());

  test('takes time in proportion to the length', () => {
    const costOf = (times: number): number => {
      const text = 'Escort in Ede, from Zwolle, 1012 AB Amsterdam (NL) Nancy w Nysie | '.repeat(times);
      const before = process.cpuUsage();
      readPlace(text, contextOf('NL'));
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    costOf(50);
    expect(costOf(1_400)).toBeLessThan(Math.max(costOf(140), 4_000) * 40);
  });

  test.each(['Hi im a nice girl', 'split the bill', 'no place like home', ''])('finds no place in: %s', (text) => {
    expect(readPlace(text, contextOf('NL'))).toBeUndefined();
  });
});
