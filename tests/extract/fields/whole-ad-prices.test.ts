import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import { contextOf } from './text-context.ts';

/** Prices as `amount currency/per`, joined by semicolons; a dash stands for unknown. */
function pricesOf(country: string | undefined, text: string, category?: 'escort'): string {
  return readPrices(text, contextOf(country, category === undefined ? {} : { category }))
    .map(({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`)
    .join('; ');
}

describe('readPrices() of lists and tables', () => {
  test.each([
    ['CA', '100/150/250 (15min/half/hour)', '100 CAD/15min; 150 CAD/30min; 250 CAD/60min'],
    ['NL', '30/60/90 min: 80/140/200 euro', '80 EUR/30min; 140 EUR/60min; 200 EUR/90min'],
    ['DE', '15/30/60min 80/120/180', '80 EUR/15min; 120 EUR/30min; 180 EUR/60min'],
    ['US', 'donations: $120/30, $200/60, $380/120.', '120 USD/30min; 200 USD/60min; 380 USD/2h'],
    ['GB', '£130ph, £100 for 45, £80 for 30', '130 GBP/60min; 100 GBP/45min; 80 GBP/30min'],
    ['TH', 'ST/LT 1500/3000', '1500 THB/visit; 3000 THB/night'],
    ['US', '80/15 120/30 200/60', '80 USD/15min; 120 USD/30min; 200 USD/60min'],
  ])('pairs a row of amounts with a row of times in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, 'escort')).toBe(expected);
  });

  test.each([
    ['DE', 'Schuhe Größe 38/39/40, Hosen 30/32/34'],
    ['NL', 'open 10/12/14 uur'],
    ['PL', 'opony 205/55 R16, 195/65 R15'],
  ])('pairs no sizes and hours in %s: %s', (country, text) => {
    expect(pricesOf(country, text)).toBe('');
  });

  test.each([
    [
      'NL',
      '30 min | 1 h | 2 h\nincall 100 | 150 | 280\noutcall 130 | 180 | 320',
      '100 EUR/30min; 150 EUR/60min; 280 EUR/2h; 130 EUR/30min; 180 EUR/60min; 320 EUR/2h',
    ],
    ['DE', 'Preise\n30 min\n100 €\n1 h\n180 €\n2 h\n320 €', '100 EUR/30min; 180 EUR/60min; 320 EUR/2h'],
    ['FR', '80 €\n30 min\n150 €\n1 h', '80 EUR/30min; 150 EUR/60min'],
    ['GB', '          incall  outcall\n1 hour     £130    £160\novernight  -       £850', '130 GBP/60min; 160 GBP/60min; 850 GBP/night'],
  ])('reads a table below its heads and cells line by line in %s: %j', (country, text, expected) => {
    expect(pricesOf(country, text, 'escort')).toBe(expected);
  });

  test('gives lines of one amount no time when there is none', () => {
    expect(pricesOf('DE', 'Preis\n100 €\nVersand\n5 €')).toBe('100 EUR/-; 5 EUR/-');
  });
});

describe('readPrices() of whole ads', () => {
  test.each([
    ['ID', 'ST 500k LT 1,5jt', '500000 IDR/visit; 1500000 IDR/night'],
    ['RU', 'час 4000, два 7000, ночь 20000', '4000 RUB/60min; 7000 RUB/2h; 20000 RUB/night'],
    ['PL', '300 róż za godzinkę, 500 róż za dwie', '300 PLN/60min; 500 PLN/2h'],
    ['CH', 'CHF 150 / 30 min, CHF 250 / 60 min. Aperto 11', '150 CHF/30min; 250 CHF/60min'],
    ['CN', '30分钟 400元\n一小时 700元', '400 CNY/30min; 700 CNY/60min'],
    ['JP', '153cm C→60分16000 75分20000', '16000 JPY/60min; 20000 JPY/75min'],
    ['NL', '50 eu 15 min / 70 eu 20 min', '50 EUR/15min; 70 EUR/20min'],
    ['VN', '1 giờ 600k, 2 giờ 1 triệu 1', '600000 VND/60min; 1100000 VND/2h'],
    ['VN', 'lương 1.150 yên/giờ', '1150 JPY/60min'],
    ['KR', '책상 3만 5천원', '35000 KRW/-'],
    ['DK', '145 kr/t, kørsel 3,79 kr/km', '145 DKK/60min'],
    ['CH', 'Zimmer CHF 350.–/Mt.', '350 CHF/month'],
    ['MY', 'gaji RM 1.700 sebulan + lembur RM 12 sejam', '1700 MYR/month; 12 MYR/60min'],
    ['ES', '80€ x media hora, 140€ x hora', '80 EUR/30min; 140 EUR/60min'],
    ['GB', 'between £12 and £14 an hour', '12 GBP/60min; 14 GBP/60min'],
    ['QA', 'QAR 1800 + 300 food allowance', '1800 QAR/-; 300 QAR/-'],
    ['GB', 'Overnight (8 hrs) - £700', '700 GBP/night'],
    ['PT', 'pagam 5,50 à hora', '5.5 EUR/60min'],
    ['BE', '1/4 u 60€, 1/2 u 90€', '60 EUR/15min; 90 EUR/30min'],
    ['TH', 'น้องแนน 27 ชม.ละ 1200 ค้างคืน 4พัน', '1200 THB/60min; 4000 THB/night'],
    ['PL', 'zarobki 8-12 tys. zł miesięcznie', '8000 PLN/month; 12000 PLN/month'],
    ['GB', 'room £600 pm, bills included', '600 GBP/month'],
  ])('reads how %s writes %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['DE', 'vom 16.11. - 21.11. und danach in Würzburg 22.–28.11.', ''],
    ['CZ', 'pátky 17-22, 180 Kč/h', '180 CZK/60min'],
    ['UA', 'опубліковано 18 листопада 2026 р.', ''],
    ['HR', 'mlađi od 25 neka ne zovu', ''],
    ['RO', 'expiră în 23 de zile', ''],
    ['MD', 'vizualizări azi 57, total 203', ''],
    ['KZ', 'кв. 47, домофон 47К', ''],
    ['DE', 'Miele, 8 kg, 1400 U/min', ''],
    ['CZ', 'návštěva 5 120 diváků', ''],
    ['NL', '150 per uur, minimaal 2 uur, reiskosten 25 euro', '150 EUR/60min; 25 EUR/-'],
    ['ES', 'sofá 200x90, 150€ negociables', '150 EUR/-'],
    ['PL', 'czynsz 1800 zł + media 400 zł', '1800 PLN/-; 400 PLN/-'],
  ])('takes dates, limits, codes and counts for no price in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });
});
