import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import { contextOf } from './text-context.ts';

/** Prices as `amount currency/per`, joined by semicolons; a dash stands for unknown. */
function pricesOf(country: string | undefined, text: string): string {
  return readPrices(text, contextOf(country))
    .map(({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`)
    .join('; ');
}

describe('readPrices()', () => {
  test.each([
    ['GB', 'A hundred and twenty pounds per hour', '120 GBP/60min'],
    ['IT', 'trecentocinquanta euro per due ore', '350 EUR/2h'],
    ['PL', 'dwieście złotych za godzinę', '200 PLN/60min'],
    ['VN', 'bán ghế cũ, ba trăm ngàn', '300000 VND/-'],
    ['US', '220hr 140hhr', '220 USD/60min; 140 USD/30min'],
    ['ES', "30'=70 / 60'=120", '70 EUR/30min; 120 EUR/60min'],
    ['PL', '1h-250zł 2h-450zł noc-1500zł', '250 PLN/60min; 450 PLN/2h; 1500 PLN/night'],
    ['RU', '1ч-3000р ночь-15000р', '3000 RUB/60min; 15000 RUB/night'],
    ['RU', '2 косаря за час', '2000 RUB/60min'],
    ['CO', 'hora 180 mil', '180000 COP/60min'],
    ['CI', 'la nuit 35 000 F CFA', '35000 XOF/night'],
    ['RS', 'plata 1800e mesecno', '1800 EUR/month'],
    ['HU', '20 perc 10e', '10000 HUF/20min'],
    ['AE', 'الساعة 300 درهم والليلة 1500', '300 AED/60min; 1500 AED/night'],
    ['KR', '1시간 15만 2시간 25만', '150000 KRW/60min; 250000 KRW/2h'],
    ['ID', 'gaji 8-12 juta per bulan', '8000000 IDR/month; 12000000 IDR/month'],
    ['GB', '1 hour  £130  £160', '130 GBP/60min; 160 GBP/60min'],
    ['NL', 'anderhalf uur 210 euro', '210 EUR/90min'],
    ['US', 'iPhone 12 $250', '250 USD/-'],
    ['IR', 'ساعتی ۱ میلیون تومان', '10000000 IRR/60min'],
    ['ZA', 'R1000 1hr', '1000 ZAR/60min'],
    ['AE', 'aed1500 per night', '1500 AED/night'],
    ['RU', 'полчаса 2т, час 3.5т', '2000 RUB/30min; 3500 RUB/60min'],
    ['BD', 'এক ঘণ্টা ২০০০ টাকা', '2000 BDT/60min'],
    ['LT', '6,50 eur/val', '6.5 EUR/60min'],
    ['PL', '250 za godzine', '250 PLN/60min'],
  ])('reads numbers in words, glued units, slang and tables in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['NL', 'vanaf 18 jaar, woning vanaf 1962'],
    ['ID', 'motor km 35rb'],
    ['IT', 'motore Euro 5'],
    ['RU', 'гости от 25 до 60 лет'],
    ['FI', '20-30 h/vko'],
    ['NL', 'mannen jonger dan 30'],
    ['TR', '15 yıllık tecrübe'],
    ['NL', 'op de 4e verdieping'],
    ['GB', 'ab1234 1hr, 5ft 6'],
    ['PL', 'autobus 150 co 20 minut'],
    ['DE', 'Spiel: 90 Minuten, 45 000 Zuschauer'],
    ['TR', 'saat 20.00'],
  ])('takes counts, years and limits for no price in %s: %s', (country, text) => {
    expect(pricesOf(country, text)).toBe('');
  });

  test.each([
    ['NL', '1h 150 / 2h 280', '150 EUR/60min; 280 EUR/2h'],
    ['NL', '30min 100 / 60min 150 / 90min 200 / 120min 250', '100 EUR/30min; 150 EUR/60min; 200 EUR/90min; 250 EUR/2h'],
    ['DE', '15 Min 50, 30 Min 80, 60 Min 150', '50 EUR/15min; 80 EUR/30min; 150 EUR/60min'],
    ['FR', '150€/1h 250€/2h', '150 EUR/60min; 250 EUR/2h'],
    ['US', 'hh 120 / hr 200 roses', '120 USD/30min; 200 USD/60min'],
    ['US', '$200/hr $350/2hr', '200 USD/60min; 350 USD/2h'],
    ['GB', '£120 half hour, £200 per hour, £1,500 overnight', '120 GBP/30min; 200 GBP/60min; 1500 GBP/night'],
    ['US', '150 for an hour, 80 for half hour', '150 USD/60min; 80 USD/30min'],
    ['NL', '30 min: € 100,-\n1 uur: € 150,-\nhele nacht: € 900,-', '100 EUR/30min; 150 EUR/60min; 900 EUR/night'],
    ['DE', '1 Stunde = 150 Euro', '150 EUR/60min'],
    ['DE', '1 Std 200€, 2 Std 350€, ganze Nacht 900 Euro', '200 EUR/60min; 350 EUR/2h; 900 EUR/night'],
    ['IT', '30 minuti 80 euro, 1 ora 150 euro', '80 EUR/30min; 150 EUR/60min'],
    ['NL', 'Kwartier 50, half uur 80, uur 150 euro', '50 EUR/15min; 80 EUR/30min; 150 EUR/60min'],
    ['PL', '1h - 300 zł, 30 min - 200 zł, noc 1500 zł', '300 PLN/60min; 200 PLN/30min; 1500 PLN/night'],
    ['CZ', '30 min 1000 Kč, 60 min 1800 Kč', '1000 CZK/30min; 1800 CZK/60min'],
    ['HU', '30 perc 15000 Ft, 1 óra 25000 Ft', '15000 HUF/30min; 25000 HUF/60min'],
    ['RO', '30 min 150 lei, 1 ora 250 lei', '150 RON/30min; 250 RON/60min'],
    ['BG', '30 мин 80 лв, 1 час 120 лв', '80 BGN/30min; 120 BGN/60min'],
    ['RU', 'Час 5000, два часа 9000, ночь 25000', '5000 RUB/60min; 9000 RUB/2h; 25000 RUB/night'],
    ['RU', 'мне 23 года, час 5000, звони', '5000 RUB/60min'],
    ['UA', '1 година - 2000 грн, ніч - 10000 грн', '2000 UAH/60min; 10000 UAH/night'],
    ['GR', '30 λεπτά 50€, 1 ώρα 100€', '50 EUR/30min; 100 EUR/60min'],
    ['SE', '30 min 1000 kr, 1 timme 2000 kr', '1000 SEK/30min; 2000 SEK/60min'],
    ['FI', '30 min 100€, tunti 200€', '100 EUR/30min; 200 EUR/60min'],
    ['ES', '30 minutos 50€, 1 hora 100€, toda la noche 500€', '50 EUR/30min; 100 EUR/60min; 500 EUR/night'],
    ['PT', 'Meia hora 50€, uma hora 80€', '50 EUR/30min; 80 EUR/60min'],
    ['BR', '1h R$ 200, pernoite R$ 1.000', '200 BRL/60min; 1000 BRL/night'],
    ['LV', '1 stunda 80 eur', '80 EUR/60min'],
    ['CN', '800元/小时 包夜2000', '800 CNY/60min; 2000 CNY/night'],
  ])('pairs times with amounts in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['NL', '€ 150,- per uur', '150 EUR/60min'],
    ['US', '200 roses an hour', '200 USD/60min'],
    ['FR', "80€ la demi-heure, 150 € l'heure", '80 EUR/30min; 150 EUR/60min'],
    ['RU', '3000 руб за час, ночь 15000 рублей', '3000 RUB/60min; 15000 RUB/night'],
    ['UA', '1500 грн/год', '1500 UAH/60min'],
    ['VN', '500k/1 giờ, 1tr5 qua đêm, 2 triệu', '500000 VND/60min; 1500000 VND/night; 2000000 VND/-'],
    ['ID', 'Rp 500.000 / jam, gaji 7 juta per bulan', '500000 IDR/60min; 7000000 IDR/month'],
    ['CZ', '1 500 Kč / hodina', '1500 CZK/60min'],
    ['HU', '25 000 Ft/óra', '25000 HUF/60min'],
    ['ES', 'Precio: 50 euros media hora, 100 una hora', '50 EUR/30min; 100 EUR/60min'],
    ['TH', '1,500 บาท/ชั่วโมง', '1500 THB/60min'],
    ['TR', '2000 TL / saat', '2000 TRY/60min'],
    ['BG', '100 лв на час', '100 BGN/60min'],
    ['GR', '50€ μισή ώρα', '50 EUR/30min'],
    ['AE', '500 درهم / ساعة', '500 AED/60min'],
    ['JP', '¥10,000/60分', '10000 JPY/60min'],
    ['KR', '60분 15만원', '150000 KRW/60min'],
    ['IL', '300 ש"ח לשעה', '300 ILS/60min'],
    ['CH', '200 CHF pro Stunde', '200 CHF/60min'],
  ])('links an amount to the time behind it in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['DE', '2.500,00 € netto/Monat', '2500 EUR/month'],
    ['PL', '30-40 zł/h netto, 5000 zł miesięcznie', '30 PLN/60min; 40 PLN/60min; 5000 PLN/month'],
    ['DE', 'Gehalt 2.000 - 2.500 EUR monatlich', '2000 EUR/month; 2500 EUR/month'],
    ['US', 'salary $15.50 per hour', '15.5 USD/60min'],
    ['NL', 'Salaris: 2.200 euro bruto per maand', '2200 EUR/month'],
    ['FR', 'Salaire 1 800 € net par mois', '1800 EUR/month'],
    ['ES', 'Sueldo 1.200 euros al mes', '1200 EUR/month'],
    ['IT', 'stipendio 1500 euro al mese', '1500 EUR/month'],
    ['RO', 'Salariu 1.500 euro pe lună', '1500 EUR/month'],
    ['RU', 'зарплата от 60 000 руб. в месяц', '60000 RUB/month'],
    ['UA', 'зарплата 25 тис. грн', '25000 UAH/-'],
    ['ID', 'gaji 5 juta/bulan', '5000000 IDR/month'],
    ['VN', 'lương 15 triệu/tháng', '15000000 VND/month'],
    ['CN', '月薪8000元', '8000 CNY/month'],
    ['HU', 'Fizetés: 450 000 Ft/hó', '450000 HUF/month'],
    ['CZ', 'mzda 35 000 Kč měsíčně', '35000 CZK/month'],
    ['TR', 'maaş 40.000 TL', '40000 TRY/-'],
    ['BG', 'заплата 1500 лв. месечно', '1500 BGN/month'],
    ['US', 'rent $1,200/month', '1200 USD/month'],
    ['NL', 'huur 850 euro p/m', '850 EUR/month'],
    ['FI', 'palkka 12,50 €/h', '12.5 EUR/60min'],
    ['SE', 'hyra 8 500 kr/mån', '8500 SEK/month'],
  ])('reads pay and rent in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['NL', '100/150/200 euro', '100 EUR/-; 150 EUR/-; 200 EUR/-'],
    [undefined, '200 roses', '200 -/-'],
    [undefined, '€50', '50 EUR/-'],
    ['NL', 'Bel 06 12345678, 150€ per uur. 22 jaar, 170cm', '150 EUR/60min'],
    ['NL', '0612345678 €50', '50 EUR/-'],
    ['MX', '$500 la hora', '500 MXN/60min'],
    ['NO', '1500 kr', '1500 NOK/-'],
    ['US', '$1,000.50', '1000.5 USD/-'],
    ['DE', '1.000,50 €', '1000.5 EUR/-'],
    ['AE', '٥٠٠ درهم', '500 AED/-'],
    ['NL', 'vanaf 80 euro', '80 EUR/-'],
    ['US', '150💋', '150 USD/-'],
    ['US', '🌹200🌹 hr', '200 USD/60min'],
  ])('reads single amounts and lists in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['US', '$700 weekly', '700 USD/week'],
    ['ES', '400€ toda la noche, 450 noche', '400 EUR/night; 450 EUR/night'],
    ['US', '$60 hr special', '60 USD/60min'],
    ['CH', 'Halbe Std. 140.-, Std. 240.-', '140 CHF/30min; 240 CHF/60min'],
    ['AT', 'Mia (26): halbe Stunde 90€ Stunde 150€', '90 EUR/30min; 150 EUR/60min'],
    ['DE', 'Lara 25 1h 140€ 2h 260€', '140 EUR/60min; 260 EUR/2h'],
    ['IE', '110 for 30 minutes, 190 for an hour, 20 extra, 25 extra miles', '110 EUR/30min; 190 EUR/60min; 20 EUR/-'],
    ['PL', 'noc 1100 zł, dojazd +50', '1100 PLN/night; 50 PLN/-'],
    ['FR', '70€ les 20 minutes, 15 mn 50€', '70 EUR/20min; 50 EUR/15min'],
    ['PL', 'Godzina kosztuje 320 zł', '320 PLN/60min'],
    ['CA', 'hh 130 h 230', '130 CAD/30min; 230 CAD/60min'],
    ['GB', '430 lire pe săptămână', '430 GBP/week'],
    ['CH', '140 francos meia hora', '140 CHF/30min'],
    ['NL', '13,40 bruto p/u', '13.4 EUR/60min'],
    ['TR', '1 saat 2400, kapora 400', '2400 TRY/60min; 400 TRY/-'],
    ['GB', '75 mins £190, 50 mins £130, 100 mins £240', '190 GBP/75min; 130 GBP/50min; 240 GBP/100min'],
    ['MA', '1h 400dh, 1h30 550dh', '400 MAD/60min; 550 MAD/90min'],
    ['US', '150 half ➡️ 250 full ➡️ cash', '150 USD/30min; 250 USD/60min'],
    ['US', '60qv 80hh 120h. Cash', '60 USD/visit; 80 USD/30min; 120 USD/60min'],
    ['GB', '30 min | 80 | 110', '80 GBP/30min; 110 GBP/30min'],
    ['CH', '½ Std. CHF 150, 1 Std. CHF 250', '150 CHF/30min; 250 CHF/60min'],
    ['KR', '보증금 300만원 월세 35만원', '3000000 KRW/-; 350000 KRW/month'],
    ['PL', 'pokój 14 m2 900 zł + media ok. 150 zł', '900 PLN/-; 150 PLN/-'],
    ['US', '$100 off! Overnight $1500', '1500 USD/night'],
    ['NG', 'short time 15k, tdb 40k', '15000 NGN/visit; 40000 NGN/night'],
  ])('gives each amount of a list its own time in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['da', '700 kr', 'DKK'],
    ['no', '700 kr', 'NOK'],
    ['sv', '700 kr', 'SEK'],
    ['da', '700 sek', 'SEK'],
    ['zh', '¥600', 'CNY'],
    ['ja', '¥600', 'JPY'],
  ])('takes a shared sign without a hint for the currency of the language %s: %s', (language, text, currency) => {
    expect(readPrices(text, contextOf(undefined, { languages: [language] })).map(({ value }) => value.currency)).toEqual([currency]);
  });

  test.each([
    ['incall 160, outcall 220', 2],
    ['outcall 24/7, incall near exit 50, outcall 30 miles', 0],
    ['incall 100 Main Street', 0],
  ])('takes round numbers behind a word for the place of meeting in an ad for escorts: %s', (text, count) => {
    expect(readPrices(text, contextOf('US', { category: 'escort' }))).toHaveLength(count);
    expect(readPrices(text, contextOf('US', { category: 'marketplace' }))).toHaveLength(0);
  });

  test.each([
    'van 10:00 tot 22:00, 7 dagen per week, 24/7',
    '2 dagen werken, 5 jaar ervaring, 90-60-90',
    'bel 06 12 34 56 78 na 18 uur',
    'Ad ID 123456, geplaatst op 14-01-2025',
    '170 cm, 55 kg, 22 jaar',
    'kamer 12, 3 hoog, 1012 AB Amsterdam',
    '8 hours a day, 5 days a week',
    'open 9-17 uur',
    'zie https://winkel.test/p/eur50-korting?prijs=$20 of www.winkel.test/150eur',
  ])('takes times, sizes, ages and numbers for no price: %s', (text) => {
    expect(pricesOf('NL', text)).toBe('');
  });

  test('gives the place of every amount in the original text, folded digits included', () => {
    const text = 'prijs: １５０ € / uur';
    const [price] = readPrices(text, contextOf('NL'));
    expect(price?.value.amount).toBe(150);
    expect(text.slice(price?.start, price?.end)).toBe('１５０ €');
    expect(price?.raw).toBe('１５０ €');
  });
});
