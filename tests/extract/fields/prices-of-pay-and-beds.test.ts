import { describe, expect, test } from 'vitest';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import { contextOf } from './text-context.ts';

/** Prices as `amount currency/per`, joined by semicolons; a dash stands for unknown. */
function pricesOf(country: string | undefined, text: string, more: Partial<TextContext> = {}): string {
  return readPrices(text, contextOf(country, more))
    .map(({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`)
    .join('; ');
}

describe('readPrices() of pay and beds', () => {
  test.each([
    ['HR', 'Cijena 12 € po osobi po noći', '12 EUR/night'],
    ['RO', '45 lei/pat/noapte, contract cu firme', '45 RON/night'],
    ['FI', 'vesi 22 €/hlö/kk', '22 EUR/month'],
    ['DE', 'Monteurzimmer 25 € pro Person und Nacht', '25 EUR/night'],
    ['BG', 'легло 15 лв на човек на нощ', '15 BGN/night'],
    ['VN', 'phòng 150k/người/đêm', '150000 VND/night'],
  ])('looks past the person or bed in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['SK', 'Plat: 900–1100 € v čistom mesačne', '900 EUR/month; 1100 EUR/month'],
    ['LV', 'Alga: no 1100 līdz 1500 EUR bruto mēnesī', '1100 EUR/month; 1500 EUR/month'],
    ['DK', 'Au pair søges, 5.000 i lommepenge om måneden', '5000 DKK/month'],
    ['IT', 'badante convivente, 1200 mese, patente', '1200 EUR/month'],
    ['CN', '招住家保姆，9000一个月，管吃住', '9000 CNY/month'],
    ['TH', 'รับคนงาน วันละ 450 มีแคมป์พักฟรี', '450 THB/day'],
    ['NL', 'Lasser gezocht, 24 pu zzp', '24 EUR/60min'],
    ['TR', 'Garson lazım, 24 bin maaş, lojman var', '24000 TRY/-'],
    ['IN', 'Require receptionist. 15-18k. Kannada must', '15000 INR/-; 18000 INR/-'],
    ['US', '$55-60k/yr DOE', '55000 USD/year; 60000 USD/year'],
    [undefined, 'jasa terjemahan 35rb per halaman', '35000 IDR/item'],
    ['PL', 'zbiór jabłek, 25 zł/skrzynia', '25 PLN/item'],
  ])('reads pay in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['TR', 'Kira 32.000 TL, depozito 64.000 TL', '32000 TRY/month; 64000 TRY/-'],
    ['RU', 'Комната, 18 000 в месяц, депозит 2000', '18000 RUB/month; 2000 RUB/-'],
    ['HU', 'szoba kiadó, 90 ezer rezsivel', '90000 HUF/-'],
    ['DE', 'WG Zimmer 16qm 510 warm, ab sofort', '510 EUR/-'],
  ])('reads rents and deposits in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, { category: 'housing' })).toBe(expected);
  });

  test.each([
    ['DE', 'Tribut: Std. 250 / jede weitere 200', '250 EUR/60min; 200 EUR/60min'],
    ['GB', '1h 150, each additional hour 120', '150 GBP/60min; 120 GBP/60min'],
    ['CH', '100.- 20 min / 150.- 30 min / 250.- 1h', '100 CHF/20min; 150 CHF/30min; 250 CHF/60min'],
    ['GB', '30m £80 >> 120m £260', '80 GBP/30min; 260 GBP/2h'],
  ])('reads times of visits in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, { category: 'escort' })).toBe(expected);
  });

  test.each([
    ['IN', 'समय सुबह 11 से रात 10 बजे'],
    ['KR', '대전 유성구 원룸'],
    ['LT', 'VIN WAUZZZ8K5BA061234'],
    ['NG', 'VIN JTDBL40E799012345'],
    ['IN', 'My page has 18k followers'],
    ['GB', 'flat 24 ph 07400 123456'],
    ['AT', 'vom 22.-28.11. in Wien'],
  ])('takes no hours, codes, counts or days in %s: %s', (country, text) => {
    expect(pricesOf(country, text)).toBe('');
  });

  test.each([
    ['zh', undefined, '月薪S$1800，包住', '1800 SGD/month'],
    ['tl', undefined, '8,500 pesos na lang', '8500 PHP/-'],
    ['bn', 'IN', 'সিট ভাড়া মাসে ২২০০ টাকা', '2200 INR/month'],
    ['fa', undefined, 'حقوق ماهانه ۱۸۰ ریال عمان', '180 OMR/month'],
    ['uk', 'UA', '40 шекелів год, житло наше', '40 ILS/60min'],
  ])('knows the currency in %s: %s %s', (language, country, text, expected) => {
    expect(pricesOf(country, text, { languages: [language] })).toBe(expected);
  });
});
