import { describe, expect, test } from 'vitest';
import { readTours } from '../../../../src/extract/fields/tours/read-tours.ts';
import { runSteps } from '../../../../src/extract/text/steps.ts';
import { prepareText } from '../../../../src/extract/text/prepared-text.ts';
import type { TextContext } from '../../../../src/extract/text-context.ts';
import { contextOf } from '../text-context.ts';

/** Captured on Monday 2025-01-20. */
function toursOf(text: string, more: Partial<TextContext> = {}): string[] {
  return runSteps(readTours(prepareText(text), contextOf(undefined, more))).map(({ value, start, end, raw }) => {
    expect(text.slice(start, end)).toBe(raw);
    return `${value.place.city ?? value.place.text} ${value.from ?? ''}..${value.to ?? ''}`;
  });
}

describe('readTours()', () => {
  test.each([
    'Concert tour 2025, tickets for Antwerp',
    'Tour de France starts in Lille on 5 July',
    'Visiting hours Monday to Friday in Antwerp',
    'Are you visiting Oslo until Sunday? Call me',
    'If you are visiting Amsterdam this week, come by',
    'Open Monday to Friday, Antwerp',
    'Available 24/7 in Antwerp',
    'In Antwerp from 10 to 22',
    'на связи с 10 до 22 в Москве',
    'Antwerp 150 - 200 euro',
    'Antwerp, 1.5-2.5 hours',
    'I was born in Oslo on 5 March',
    'Posted 12 January in Antwerp',
    'my tour of 3 rooms in Oslo',
    'virtual tour Oslo 12-15 March',
  ])('finds no stay in: %s', (text) => {
    expect(toursOf(text)).toEqual([]);
  });

  test.each([
    'here till Sunday then Oslo 27-30 January',
    'hier bis Sonntag, danach Oslo 27.-30. Januar',
    'ici jusqu’à dimanche puis Oslo du 27 au 30 janvier',
  ])('a stop behind "then" has the days that follow: %s', (text) => {
    expect(toursOf(text, { category: 'escort' })).toEqual(['Oslo 2025-01-27..2025-01-30']);
  });

  test.each([
    'Oslo tour!! Tiffany 14th - 19th March',
    'Oslo Tournee 🔥 Tiffany 14. - 19. März',
    'Oslo gira!! Tiffany del 14 al 19 de marzo',
  ])('the place before a word for a tour has the days behind it: %s', (text) =>
    expect(toursOf(text, { category: 'escort' })).toEqual(['Oslo 2025-03-14..2025-03-19']),
  );

  test.each([
    ['recruitment', 'Festival work 12–15 March in Antwerp'],
    ['housing', 'Flat to let 12–15 March in Antwerp'],
    ['marketplace', 'Fair 12–15 March in Antwerp'],
  ] as const)('reads none in ads of %s', (category, text) => {
    expect(toursOf(text, { category })).toEqual([]);
  });

  test.each([
    ['12–15 March in Antwerp', 'Antwerp 2025-03-12..2025-03-15'],
    ['March 12-15 in Antwerp', 'Antwerp 2025-03-12..2025-03-15'],
    ['visiting Oslo until Sunday', 'Oslo ..2025-01-26'],
    ['Visiting Antwerp from 28 January to 2 February', 'Antwerp 2025-01-28..2025-02-02'],
    ['On tour! Bergen 3/2 - 5/2', 'Bergen 2025-02-03..2025-02-05'],
    ['Visiting Oslo 28 December to 3 January 2026', 'Oslo 2025-12-28..2026-01-03'],
    ['op bezoek in Antwerpen van 3 t/m 6 februari', 'Antwerp 2025-02-03..2025-02-06'],
    ['12 t/m 15 maart in Rotterdam', 'Rotterdam 2025-03-12..2025-03-15'],
    ['zu Besuch in Köln vom 12. bis 15. März', 'Cologne 2025-03-12..2025-03-15'],
    ['Vom 3.2. bis 6.2. in Berlin', 'Berlin 2025-02-03..2025-02-06'],
    ['de passage à Lyon du 5 au 9 février', 'Lyon 2025-02-05..2025-02-09'],
    ['en tournée à Lyon du 25 au 28', 'Lyon 2025-01-25..2025-01-28'],
    ['de visita en Sevilla del 5 al 9 de febrero', 'Seville 2025-02-05..2025-02-09'],
    ['de passagem por Lisboa até domingo', 'Lisbon ..2025-01-26'],
    ['di passaggio a Torino dal 5 al 9 febbraio', 'Turin 2025-02-05..2025-02-09'],
    ['przejazdem we Wrocław od 5 do 9 lutego', 'Wroclaw 2025-02-05..2025-02-09'],
    ['în vizită la Cluj 5-9 februarie', 'Cluj-Napoca 2025-02-05..2025-02-09'],
    ['turnén: Szeged február 5-9', 'Szeged 2025-02-05..2025-02-09'],
    ['na turné: Brno 5.–9. února', 'Brno 2025-02-05..2025-02-09'],
    ['на гастролях с 5 по 9 Казань', 'Kazan 2025-02-05..2025-02-09'],
    ['В Москве с 5 по 9 февраля', 'Moscow 2025-02-05..2025-02-09'],
    ['на гастролях Казань до воскресенья', 'Kazan ..2025-01-26'],
    ['на гастролях у Одеса з 5 по 9 лютого', 'Odesa 2025-02-05..2025-02-09'],
    ['Warszawa 5-9 lutego, na wyjeździe', 'Warsaw 2025-02-05..2025-02-09'],
    ['turdayım: Ankara 5-9 Şubat', 'Ankara 2025-02-05..2025-02-09'],
    ['kunjungan: Bandung 5-9 Februari', 'Bandung 2025-02-05..2025-02-09'],
    ['巡回 上海 2月5日-9日', 'Shanghai 2025-02-05..2025-02-09'],
    ['ทัวร์ เชียงใหม่ 5-9 กุมภาพันธ์', 'Chiang Mai 2025-02-05..2025-02-09'],
    ['ghé Đà Nẵng từ 5 đến 9 tháng 2', 'Da Nang 2025-02-05..2025-02-09'],
    ['زيارة دبي من 5 الى 9 فبراير', 'Dubai 2025-02-05..2025-02-09'],
    ['visiting Smalltown until 25 January', 'Smalltown ..2025-01-25'],
  ])('reads %s', (text, expected) => {
    expect(toursOf(text)).toEqual(expected === '' ? [] : [expected]);
  });

  test('reads every stop of a list behind one word', () => {
    expect(toursOf('TOUR\nOslo 3-5 March\nBergen: 6–8 March\n9.3 - 11.3 Stockholm')).toEqual([
      'Oslo 2025-03-03..2025-03-05',
      'Bergen 2025-03-06..2025-03-08',
      'Stockholm 2025-03-09..2025-03-11',
    ]);
    expect(toursOf('Tour: 12-15 March Oslo, 16-18 March Bergen')).toEqual(['Oslo 2025-03-12..2025-03-15', 'Bergen 2025-03-16..2025-03-18']);
  });

  test('gives bare days of a list the month of the stop before, or the next', () => {
    expect(toursOf('Tour: Feb 5-7 Boston, 8-10 Chicago, 12-14 Dallas')).toEqual([
      'Boston 2025-02-05..2025-02-07',
      'Chicago 2025-02-08..2025-02-10',
      'Dallas 2025-02-12..2025-02-14',
    ]);
    expect(toursOf('de gira: en Valencia del 23 al 27 de febrero y en Alicante del 1 al 3')).toEqual([
      'Valencia 2025-02-23..2025-02-27',
      'Alicante 2025-03-01..2025-03-03',
    ]);
    expect(toursOf('Tour: Oslo 3-5 March, then home. Call 10-22, Bergen girl')).toEqual(['Oslo 2025-03-03..2025-03-05']);
  });

  test('takes a month before the capture for the past one when it is nearer', () => {
    expect(toursOf('12–15 December in Antwerp')).toEqual(['Antwerp 2024-12-12..2024-12-15']);
  });

  test('reads no days that lack what only a capture tells', () => {
    const text = 'visiting Oslo until Sunday, visiting Bergen 5-9 March 2025';
    expect(
      runSteps(readTours(prepareText(text), { countries: [], languages: [], dateOrder: 'DMY', platformContacts: [] })).map(
        ({ value }) => value.from,
      ),
    ).toEqual(['2025-03-05']);
  });

  test('follows the order of dates of the context', () => {
    expect(toursOf('visiting Oslo 3/4 - 3/6', { dateOrder: 'MDY' })).toEqual(['Oslo 2025-03-04..2025-03-06']);
  });

  const escort = { category: 'escort' } as const;

  test.each([
    ['Oslo 3/2 → 8/2', 'NO', 'Oslo 2025-02-03..2025-02-08'],
    ['WED 5 – FRI 7 Feb Graz', 'AT', 'Graz 2025-02-05..2025-02-07'],
    ['od 1 do 5 lutego w Łodzi', 'PL', 'Lodz 2025-02-01..2025-02-05'],
    ['Február 10-től 14-ig Nyíregyházán leszek', 'HU', 'Nyíregyháza 2025-02-10..2025-02-14'],
    ['no 3. līdz 6. februārim Liepājā', 'LV', 'Liepaja 2025-02-03..2025-02-06'],
    ['Jeg er i Odense fra tirsdag d. 4. til torsdag d. 6. februar', 'DK', 'Odense 2025-02-04..2025-02-06'],
    ['부산 2월 4일부터 6일까지', 'KR', 'Busan 2025-02-04..2025-02-06'],
    ['LILLE • 4, 5 et 6 février', 'FR', 'Lille 2025-02-04..2025-02-06'],
    ['Anchorage Feb 3 & 4', 'US', 'Anchorage 2025-02-03..2025-02-04'],
    ['весь февраль в Дубае', 'AE', 'Dubai 2025-02-01..2025-02-28'],
    ['Sarò a Bari da lunedì 3 febbraio a mercoledì 5 febbraio, poi vacanza', 'IT', 'Bari 2025-02-03..2025-02-05'],
    ['Vanaf maandag in Zwolle tot woensdag', 'NL', 'Zwolle 2025-01-20..2025-01-22'],
    ['back in Leeds from Friday', 'GB', 'Leeds 2025-01-24..'],
    ['szerdáig Győrben vagyok', 'HU', 'Győr ..2025-01-22'],
    ['mañana es mi ultimo dia en Rosario', 'AR', 'Rosario ..2025-01-21'],
  ])('reads ends of a stay as languages tell them: %s', (text, country, expected) => {
    expect(toursOf(text, { ...escort, countries: [country], ...LANGUAGES[country] })).toEqual([expected]);
  });

  test('gives days of a list their month from a heading or from the last of them', () => {
    expect(toursOf('FEBRUAR-TOUR\n1.-5. Hof | 7.-11. Plauen', { ...escort, countries: ['DE'], languages: ['de'] })).toEqual([
      'Hof 2025-02-01..2025-02-05',
      'Plauen 2025-02-07..2025-02-11',
    ]);
    expect(toursOf('Cork 4-6, Galway 7-9 Feb', { ...escort, countries: ['IE'] })).toEqual([
      'Cork 2025-02-04..2025-02-06',
      'Galway 2025-02-07..2025-02-09',
    ]);
  });

  test('binds days to the place on the side that the list has, and to the heading of their rows', () => {
    expect(toursOf('Kazan 5-9 February\nSamara 10-13 February', escort)).toEqual([
      'Kazan 2025-02-05..2025-02-09',
      'Samara 2025-02-10..2025-02-13',
    ]);
    expect(toursOf('Oslo:\n— Anna, until 25 January\n— Eva, 26–30 January', escort)).toEqual([
      'Oslo ..2025-01-25',
      'Oslo 2025-01-26..2025-01-30',
    ]);
  });

  test('takes days behind a word for a stay for those of the place where the ad is', () => {
    expect(toursOf('Lenka, Passau\nAnwesend: 23.1. bis 29.1.', { ...escort, countries: ['DE'], languages: ['de'] })).toEqual([
      'Passau 2025-01-23..2025-01-29',
    ]);
  });

  test('takes single days in a list of stays only', () => {
    expect(toursOf('Oslo 3–5 mars, Bergen 9 mars', escort)).toEqual(['Oslo 2025-03-03..2025-03-05', 'Bergen 2025-03-09..2025-03-09']);
    expect(toursOf('Bergen 9 mars', escort)).toEqual([]);
  });

  test('takes day and month the other way round where that makes days of months', () => {
    expect(toursOf('Dallas 2/3-2/6, Houston 2/7-2/9', escort)).toEqual(['Dallas 2025-02-03..2025-02-06', 'Houston 2025-02-07..2025-02-09']);
  });

  test.each([
    'Closed from 24 January to 2 February, Leeds',
    'Urlaub vom 20.2. bis 5.3., Köln',
    'London trip 3-8 February cancelled',
    'war vom 1.-5.1. in Köln',
    'Not in Leeds until 5 February',
    '10% off 24-28 January in Leeds',
    'Fully booked 24-26 January, Leeds',
    'Leeds, Mon to Sat 10am-10pm',
    'Are you visiting Leeds 24-28 January? Call me',
    'Paris du lundi au vendredi 10h-20h',
  ])('finds no stay in an ad for company: %s', (text) => {
    expect(toursOf(text, escort)).toEqual([]);
  });

  test('finds none in dates of concerts, courses and rooms to let', () => {
    expect(toursOf('Trio on tour: 3-5 February Oslo, 6-7 February Bergen. Tickets 290 kr')).toEqual([]);
    expect(toursOf('Wolne terminy: 3-5 lutego Zakopane, noclegi')).toEqual([]);
  });
});

describe('readTours() of ends told where the ad is', () => {
  const company = { category: 'escort' } as const;
  test.each([
    ['GB', 'Leeds, Anna 24. I am staying until 3 February', ['Leeds ..2025-02-03']],
    ['DE', 'Anna in Bremen, bleibe bis 3.2., dann Hamburg', ['Bremen ..2025-02-03', 'Hamburg ..']],
    ['SE', 'Bella i Göteborg. Stannar till den 30 jan sen Malmö', ['Gothenburg ..2025-01-30', 'Malmö ..']],
    ['RU', 'Анна, Казань. Я здесь до 3 февраля', ['Kazan ..2025-02-03']],
    ['SG', '新加坡芽笼 阿香 22岁 待到2月3日', ['Singapore ..2025-02-03']],
    ['ES', 'Sevilla. Me voy el 2 de febrero a Cádiz', ['Cadiz 2025-02-02..']],
    ['FR', 'Léa à Lyon, je pars le 4 février à Nice', ['Nice 2025-02-04..']],
    ['RU', 'Краснодар. Далее Сочи до 6 февраля', ['Sochi ..2025-02-06']],
    [
      'CA',
      'Moncton Jan 23-25 🦞 Halifax Jan 26-30 🦞 Book ahead with 20% down',
      ['Moncton 2025-01-23..2025-01-25', 'Halifax 2025-01-26..2025-01-30'],
    ],
  ] as const)('%s: %s', (country, text, expected) => {
    expect(toursOf(text, { ...company, countries: [country] })).toEqual(expected);
  });

  test.each([
    ['GB', 'Leeds, Anna 24. Special price until 3 February'],
    ['GB', 'Kate, London. Leaving on 3 February for my holidays'],
    ['DE', 'Anna in Bremen. Angebot bis 3.2.'],
  ] as const)('finds none in %s: %s', (country, text) => {
    expect(toursOf(text, { ...company, countries: [country] })).toEqual([]);
  });

  test('a text of no category that lists prices of visits is one for company', () => {
    expect(toursOf('VICTORIA BC 🌲 Jan 30 – Feb 4 🌲 180/hh 300/hr', { countries: ['CA'] })).toEqual(['Victoria 2025-01-30..2025-02-04']);
  });
});

/** What a scan knows of the languages of these texts. */
const LANGUAGES: Readonly<Record<string, Pick<TextContext, 'languages'>>> = Object.fromEntries(
  Object.entries({ PL: 'pl', HU: 'hu', LV: 'lv', DK: 'da', AE: 'ru', NL: 'nl', FR: 'fr', IT: 'it', AR: 'es', KR: 'ko', AT: 'de' }).map(
    ([country, language]) => [country, { languages: [language] }],
  ),
);
