import { describe, expect, test } from 'vitest';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import { contextOf } from './text-context.ts';

/** Prices as `amount currency/per`, joined by semicolons; a dash stands for unknown. */
function pricesOf(country: string | undefined, text: string, category?: TextContext['category']): string {
  return readPrices(text, contextOf(country, category === undefined ? {} : { category }))
    .map(({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`)
    .join('; ');
}

describe('readPrices() around the world', () => {
  test.each([
    ['MU', '1h Rs 1200, 1h30 Rs 1700', '1200 MUR/60min; 1700 MUR/90min'],
    ['SC', '1 hour 900 rupees', '900 SCR/60min'],
    ['FO', '1 tími 800 kr', '800 DKK/60min'],
    ['BS', '1 hour $150', '150 BSD/60min'],
    ['RW', '1h 20000 francs', '20000 RWF/60min'],
    ['LY', '1 hour 100 dinars', '100 LYD/60min'],
    ['GI', '£80 half hour', '80 GIP/30min'],
    ['US', '£80 half hour', '80 GBP/30min'],
    ['IS', '30 mín 20þ', '20000 ISK/30min'],
    ['VN', 'tủ lạnh cũ, giá 1tr650', '1650000 VND/-'],
    ['ID', 'gaji 4jt750 per bulan', '4750000 IDR/month'],
    ['KR', '원룸 보증금 300에 월세 35', '3000000 KRW/-; 350000 KRW/month'],
  ])('knows the money of %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['CH', "45' Fr. 120.–\n60' Fr. 160.–", '120 CHF/45min; 160 CHF/60min'],
    ['DK', 'live 10 min 250 kr', '250 DKK/10min'],
    ['DE', 'halbes Stündchen 70, das ganze 120', '70 EUR/30min; 120 EUR/60min'],
    ['CZ', 'Denní výplata 1600 až 3000,-', '1600 CZK/day; 3000 CZK/day'],
    ['RO', 'cazare 85 lei/sapt', '85 RON/week'],
  ])('knows the times of %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, 'escort')).toBe(expected);
  });

  test.each([
    ['BH', '1 hour 12 BD, mornings 2 BD less', '12 BHD/60min'],
    ['HK', '$380/60分鐘 學生$50減', '380 HKD/60min'],
    ['KE', '1 hour 3000, sendie kwanza 500', '3000 KES/60min'],
    ['ID', '60 menit 120.000, 1.2rb follower', '120000 IDR/60min'],
    ['VN', 'em Thảo 2k3, 500k/shot', '500000 VND/visit'],
    ['VN', 'tủ lạnh 180 lít, giá 2tr', '2000000 VND/-'],
  ])('what is taken off, counted or no money at all is none in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['PK', 'گاڑی برائے فروخت، ڈیمانڈ ڈیڑھ لاکھ روپے', '150000 PKR/-'],
    ['IN', 'ek ghanta dedh hazar rupaye', '1500 INR/60min'],
    ['RU', 'час полторы тысячи рублей', '1500 RUB/60min'],
    ['HU', 'ára másfél millió Ft', '1500000 HUF/-'],
    ['TZ', 'usiku elfu 40', '40000 TZS/night'],
    ['AF', '۳۵۰۰ افغانی', '3500 AFN/-'],
    ['BY', 'мех бульбы — 33 рублі', '33 BYN/-'],
  ])('reads one and a half thousand, words before and behind their number in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['UA', 'Здам кімнату, 5500 + комуналка', '5500 UAH/-'],
    ['KE', 'Bedsitter to let, 7,500 + 1 month deposit', '7500 KES/-'],
    ['AE', 'Bed space, AED 750 monthly, dep 200', '750 AED/month; 200 AED/-'],
    ['IL', 'חדר להשכרה, 2,600 ש"ח לחודש, ביטחון 5000', '2600 ILS/month; 5000 ILS/-'],
    ['SK', 'Predám kočík, 170 €. Pošlem +4,50 €', '170 EUR/-; 4.5 EUR/-'],
    ['QA', 'bed w/ mattress 200x180 QR 400', '400 QAR/-'],
  ])('reads rents before what is paid besides, deposits and what is sent in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['AE', '1 h = 1000 aed, night 4000. Taxi 100', '1000 AED/60min; 4000 AED/night; 100 AED/-'],
    ['US', '200 hour, one thirty for half', '200 USD/60min; 130 USD/30min'],
    ['IL', 'שעה 700, למלון 900', '700 ILS/60min; 900 ILS/-'],
  ])('reads what a visit costs besides in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, 'escort')).toBe(expected);
  });

  test.each([
    ['US', 'cam show 5$/min', '5 USD/1min'],
    ['PH', 'GRO, 600 pesos kada gabi', '600 PHP/night'],
    ['UY', 'U$S 480 contado', '480 USD/-'],
    ['DK', 'Løn 25.000 kr pr. md.', '25000 DKK/month'],
    ['US', 'Frederick MD. $18.41/hr', '18.41 USD/60min'],
    ['CZ', '60 minut 750 Kč. Storno méně než 12 hod předem 300 Kč', '750 CZK/60min; 300 CZK/-'],
    ['JM', 'hour 12k JMD or US$80', '12000 JMD/60min; 80 USD/60min'],
    ['FR', '30min 🌹80 / 1h 🌹150', '80 EUR/30min; 150 EUR/60min'],
    ['TW', '油壓 60分1200，出差加500', '1200 TWD/60min; 500 TWD/-'],
  ])('knows which time is whose in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['BY', '1 гадзіна 100 BYN, 30 хвілін 60 BYN', '100 BYN/60min; 60 BYN/30min'],
    ['TM', '1 sagat 300 manat', '300 TMT/60min'],
    ['IQ', '1 saet 50000 IQD', '50000 IQD/60min'],
    ['ET', '2 ሰዓታት 5000 ብር', '5000 ETB/2h'],
    ['IN', '1 तास 2000 रुपये, 30 मिनिटे 1200 रुपये', '2000 INR/60min; 1200 INR/30min'],
    ['IN', '1 ଘଣ୍ଟା 1500 INR', '1500 INR/60min'],
    ['ES', '2 hores 180 €, lloguer 300 €/setmana', '180 EUR/2h; 300 EUR/week'],
    ['TZ', 'dakika 30 TSh 15000, saa 2 TSh 50000', '15000 TZS/30min; 50000 TZS/2h'],
    ['LK', 'පැය 1 රු 5000', '5000 LKR/60min'],
    ['IS', 'leiga 20000 kr/vika', '20000 ISK/week'],
  ])('knows the words for spans of time of %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['GM', 'short D1000, all night D3500', '1000 GMD/-; 3500 GMD/night'],
    ['BO', '1 hora 200 bolivianos', '200 BOB/60min'],
    ['CV', '1 hora 3000 escudos', '3000 CVE/60min'],
    ['CR', 'la hora 20000 colones', '20000 CRC/60min'],
    ['SL', '1 hour 500 leones', '500 SLE/60min'],
    ['DZ', 'ساعة 5000 د.ج.', '5000 DZD/60min'],
    ['SY', '1 hour 100000 pounds', '100000 SYP/60min'],
    ['MW', 'maize, K45,000, delivery K10,000', '45000 MWK/-; 10000 MWK/-'],
    ['US', 'Gulden mustard 12, cordoba 2019', ''],
  ])('knows what the money of %s is called: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['CN', '出二手电脑，三千二包邮', '3200 CNY/-'],
    ['TZ', 'Nauza shamba, milioni 12 mazungumzo yapo', '12000000 TZS/-'],
    ['UA', 'за час:\nгод       2000     3800\nніч       8000    15000', '2000 UAH/60min; 3800 UAH/60min; 8000 UAH/night; 15000 UAH/night'],
    ['GB', '60 quid half hr, ton for the hour', '60 GBP/30min; 100 GBP/60min'],
  ])('reads thousands in words, columns behind a bare unit and slang in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, country === 'UA' || country === 'GB' ? 'escort' : undefined)).toBe(expected);
  });

  test.each([
    ['NL', undefined, 'Vraagprijs 240 €. Verzenden +6,50. Geen ruil', '240 EUR/-; 6.5 EUR/-'],
    ['IL', 'escort', 'לילה שלם 2500, למלון 700 כולל מונית', '2500 ILS/night; 700 ILS/-'],
    ['AL', 'escort', 'ora 5000 lek, gjysma 3000', '5000 ALL/60min; 3000 ALL/30min'],
    ['IT', 'escort', '100 bacini mezz’ora, 150 bacini 1 ora', '100 EUR/30min; 150 EUR/60min'],
    ['HU', 'escort', '1 óra 25.000 Ft, francia extra +3000. 06 20 123 4567', '25000 HUF/60min; 3000 HUF/-'],
  ] as const)('reads what is paid besides and halves in %s, %s: %s', (country, category, text, expected) => {
    expect(pricesOf(country, text, category)).toBe(expected);
  });
});
