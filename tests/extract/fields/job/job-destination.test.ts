import { describe, expect, test } from 'vitest';
import { jobOf } from './job-of.ts';

/** City or words, and country. */
function destinationOf(text: string, country?: string): string | undefined {
  const { destination } = jobOf(text, country);
  if (destination === undefined) return undefined;
  if (destination.where === 'text') expect(text.slice(destination.start, destination.end)).toBe(destination.raw);
  return `${destination.value.city ?? ''} ${destination.value.country ?? ''}`;
}

describe('jobDestination()', () => {
  test.each([
    ['Cleaner wanted\nLocation: Main Street 1, Utrecht', 'NL', 'Utrecht NL'],
    ['Operatore call center\nSede: Tirana (Albania)', 'IT', 'Tirana AL'],
    ['Steward on a ship\nLocation: Norway', 'PL', ' NO'],
  ])('takes the known place of the line for the location: %s', (text, country, expected) => {
    expect(destinationOf(text, country)).toBe(expected);
  });

  test.each([
    ['Trebam zidare za Frankfurt, 16€ sat na ruke', 'HR', 'Frankfurt DE'],
    ['24h-Betreuung in Stuttgart gesucht', 'DE', 'Stuttgart DE'],
    ['Muncă în Germania, Dortmund, 14 euro pe oră', 'RO', 'Dortmund DE'],
    ['Требуются упаковщицы в Казань, от 60 000 ₽', 'RU', 'Kazan RU'],
    ['Au pair wanted, Cork, 2 kids', 'IE', 'Cork IE'],
    ['調理スタッフ募集\n広島県呉市\n時給1100円', 'JP', 'Kure JP'],
  ])('takes the town where people go to work: %s', (text, country, expected) => {
    expect(destinationOf(text, country)).toBe(expected);
  });

  test.each([
    ['Zimmermädchen gesucht\nArbeitsort: 6293 Tux\nLohn 1900 €', 'AT', 'Tux AT'],
    ['Picker\nLocation: Te Anga Flat, some more\nPay 24', 'NZ', 'Te Anga Flat NZ'],
    ['Monteri za Sloveniju\nMesto rada: Maribor', 'RS', 'Maribor SI'],
    ['Cleaner\nLocation: Remote\nPay: 12 GBP', 'GB', undefined],
  ])('keeps the place of the line as written where no list knows it: %s', (text, country, expected) => {
    expect(destinationOf(text, country)).toBe(expected);
  });

  test.each([
    ['Zpracovna ryb v Irsku (Castletownbere) přijme 6 lidí', 'CZ', 'Castletownbere IE'],
    ['Zbiór truskawek – Niemcy, Bawaria, 13,90 €/h', 'PL', 'Bawaria DE'],
    ['Operátor výroby – Nošovičky (Česko), 1250 €', 'SK', 'Nošovičky CZ'],
    ['Zbiór jagód dla par – Podgórze Wielkie\nStawka 25 zł', 'PL', 'Podgórze Wielkie PL'],
    ['Tražimo konobare za sezonu na Hvaru, 1400 eura', 'HR', 'Hvaru HR'],
    ['Köchin gesucht – Vollzeit\nLohn 2000 €', 'AT', undefined],
    ['Kelnerka pilnie – Sylwester\nStawka 40 zł', 'PL', undefined],
    ['Call Denise, Monday, about the job for cleaners', 'GB', undefined],
  ])('reads a place that no list knows by how it stands: %s', (text, country, expected) => {
    expect(destinationOf(text, country)).toBe(expected);
  });

  test.each([
    ['Hledáme chůvu do Brna, 200 Kč/hod', 'CZ', 'Brno CZ'],
    ['სამუშაო ვარშავაში, დამლაგებელი, 20 ზლოტი საათში', 'GE', 'Warsaw PL'],
    ['काठमाडौंमा भान्से चाहियो, तलब २० हजार', undefined, 'Kathmandu NP'],
    ['दुबई में ड्राइवर चाहिए, सैलरी 1500 दिरहम', 'IN', 'Dubai AE'],
    ['Flower farm workers wanted, Naivasha, KSh 600 a day', undefined, 'Naivasha KE'],
    ['Haetaan siivoojaa Turkuun, 12 €/h', 'FI', 'Turku FI'],
    ['Keresünk pincért Siófokra, szállás van', 'HU', 'Siófok HU'],
    ['Otsime koristajat Pärnusse, 8 eurot tund', 'EE', 'Pärnu EE'],
  ])('knows the form of a town to which somebody goes: %s', (text, country, expected) => {
    expect(destinationOf(text, country)).toBe(expected);
  });

  test.each([
    ['Agentura JobSen s.r.o., sídlo Nitra. Hľadáme zváračov do Rakúska, Linz, 16 €/hod', 'SK', 'Linz AT'],
    ['Cần thợ may giày da, ăn theo sản phẩm', 'VN', undefined],
    ['Sobe za radnike – Rijeka\nCijena 12 € po noći', 'HR', undefined],
    ['Wir über uns\nDie Bau AG in Osnabrück baut Hallen', 'DE', undefined],
  ])('takes no seat of a firm, no half of a name and nothing where nobody hires: %s', (text, country, expected) => {
    expect(destinationOf(text, country)).toBe(expected);
  });

  test.each([
    ['Cleaners and waitress for Oman 🇴🇲, salary 120 riyals', 'NG', ' OM'],
    ['Zbiór truskawek, praca w Holandii, wyjazd z Wrocławia', 'PL', ' NL'],
    ['Zidari u Njemačku, smještaj osiguran', 'HR', ' DE'],
    ['Celtnieki uz Norvēģiju, 14 eiro stundā', 'LV', undefined],
    ['Filles pour travailler en Tunisie', 'CI', ' TN'],
    ['دنبال نیروی کار برای عمان', 'IR', ' OM'],
  ])('takes a country alone where no town is named: %s', (text, country, expected) => {
    if (expected !== undefined) expect(destinationOf(text, country)).toBe(expected);
  });

  test.each([
    ['Butchers for Saudi Arabia, Jeddah. Interview in Manila 5 Dec', 'PH', 'Jeddah SA'],
    ['Набор на стройку в Санкт-Петербург. Собеседование в Ташкенте', 'UZ', 'Saint Petersburg RU'],
    ['Recruiting welders for Poland. Transport from Bucharest', 'RO', ' PL'],
    ['Domestic helper, Hong Kong. Apply at our Manila office', 'PH', 'Hong Kong HK'],
  ])('passes over where one applies, starts or comes from: %s', (text, country, expected) => {
    expect(destinationOf(text, country)).toBe(expected);
  });

  test.each([
    ['Szukam pracy w Poznaniu, murarz', 'PL'],
    ['Transport persoane România–Olanda–Belgia, zilnic', undefined],
    ['Model wanted, work from your own home', undefined],
    ['Korean and Thai food, cook wanted', undefined],
  ])('reads none where no work is told to be: %s', (text, country) => {
    expect(destinationOf(text, country)).toBeUndefined();
  });
});
