import { describe, expect, test } from 'vitest';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import { contextOf } from './text-context.ts';

/** Prices as `amount currency/per`, joined by semicolons; a dash stands for unknown. */
function pricesOf(country: string, text: string, category?: TextContext['category']): string {
  return readPrices(text, contextOf(country, category === undefined ? {} : { category }))
    .map(({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`)
    .join('; ');
}

describe('readPrices() among other numbers', () => {
  test.each([
    ['PL', 'Gosia 🌹 lat 37 🌹 biust 75D 🌹 166 cm 🌹 godz. 250, pół 150', '250 PLN/60min; 150 PLN/30min'],
    ['RU', 'Регина🌹23года🌹рост165вес50🌹апарты🌹1час5500р🌹2часа10000р', '5500 RUB/60min; 10000 RUB/2h'],
    ['NL', '1h 150🌹 / 2h 280🌹', '150 EUR/60min; 280 EUR/2h'],
    ['UA', 'Дівчина 28 р., Львів. Година 1800 грн', '1800 UAH/60min'],
    ['CZ', 'prsatá 80E, 168/74. 30min/1200,-', '1200 CZK/30min'],
    ['AT', 'Nika 27r. 164/53, 50€ 20min', '50 EUR/20min'],
    ['GB', 'Size 12, 36E, 5ft 6', ''],
    ['US', 'I lost 30 pounds since Jan 5', ''],
    ['HR', 'može u nedjelju između 10 i 12 sati', ''],
    ['US', '120 qk 180 hh 300 hr\nno AA under 35', '120 USD/visit; 180 USD/30min; 300 USD/60min'],
    ['PL', '27 зл/год, 200-240 год/міс', '27 PLN/60min'],
    ['ES', 'en menos de 24 h jaja. Disponible: 15 de diciembre', ''],
    ['CO', 'Peso: 54kg, hora 150000 pesos', '150000 COP/60min'],
    ['TH', 'อายุ 35 ส่วนสูง 165 น้ำหนัก 55', ''],
    ['FI', 'klo 17.15, 6 € per hlö', '6 EUR/-'],
    ['GB', 'Watch in 18K rose gold, 42 mm', ''],
    ['FR', 'Bague 18k or blanc, 250 €', '250 EUR/-'],
    ['FR', 'plein de cadeaux à gagner', ''],
  ])('takes neither ages, measures, hours nor limits in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, 'escort')).toBe(expected);
  });

  test.each([
    ['HU', 'Frissítő 30 p – 7000,-', '7000 HUF/30min'],
    ['NO', '30 min 1200 / 1 t 1800 / 2 t 3200 kr', '1200 NOK/30min; 1800 NOK/60min; 3200 NOK/2h'],
    ['BG', '★ 20 мин. – 40 €\n★ 40 мин. – 70 €', '40 EUR/20min; 70 EUR/40min'],
    ['DK', 'en times forkælelse: 1.000 kr., halv time 600,-', '1000 DKK/60min; 600 DKK/30min'],
    ['FI', 'tunti 130 euroa, puolitoista 180', '130 EUR/60min; 180 EUR/90min'],
    ['HR', '70 eurića sat, 40 pola', '70 EUR/60min; 40 EUR/30min'],
    ['ES', '20€ 15m / 30€ 20m / 50€ 30m', '20 EUR/15min; 30 EUR/20min; 50 EUR/30min'],
    ['GB', '30m 70 45m 110 60m 140 cash only', '70 GBP/30min; 110 GBP/45min; 140 GBP/60min'],
    ['CO', 'Rato (30 min): 120 mil\nHora: 200 mil', '120000 COP/30min; 200000 COP/60min'],
    ['HU', 'kimenni 40 ezer Ft-ért tudok óránként', '40000 HUF/60min'],
    ['RU', 'Час — 6000₽. Выезд +1000 такси', '6000 RUB/60min; 1000 RUB/-'],
    ['HU', '30p 20e. Kocsis 10e-től.', '20000 HUF/30min; 10000 HUF/-'],
  ])('reads times as %s writes them: %s', (country, text, expected) => {
    expect(pricesOf(country, text, 'escort')).toBe(expected);
  });

  test.each([
    ['NL', 'bruto uurloon tussen € 16,85 en € 19,40', '16.85 EUR/60min; 19.4 EUR/60min'],
    ['PL', '35-40 na godzinę na rękę', '35 PLN/60min; 40 PLN/60min'],
    ['GB', '£12-14.50ph DOE', '12 GBP/60min; 14.5 GBP/60min'],
    ['DE', 'intre 1500 si 1700 euro net pe luna', '1500 EUR/month; 1700 EUR/month'],
    ['BG', 'Заплата 1 100 евро нето на месец', '1100 EUR/month'],
    ['CH', "Fr. 1'690.– inkl. NK pro Monat", '1690 CHF/month'],
    ['KR', '보증금 500만원 / 월세 55만원', '5000000 KRW/-; 550000 KRW/month'],
    ['HU', '90 ezer Ft/hó, 2 havi kaució 180 ezer Ft', '90000 HUF/month; 180000 HUF/-'],
    ['DK', 'Husleje 3.600 kr./md. + aconto 400 kr./md.', '3600 DKK/month; 400 DKK/month'],
    ['TR', 'Kira 18.500 TL, komisyon 1 kira. Yaşı 12 bina', '18500 TRY/-'],
  ])('reads pay and rent in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, 'recruitment')).toBe(expected);
  });

  test.each([
    ['TR', '21.500 TL, pazarlık payı var ama 18 bin diyen yazmasın', '21500 TRY/-; 18000 TRY/-'],
    ['RU', '485 000 ₽. Перекупы с предложением 400к — мимо', '485000 RUB/-; 400000 RUB/-'],
    ['RU', '85 тыс. торг уместен, 2019 г., 64 гб', '85000 RUB/-'],
    ['PL', '850 zł. Kupiony w 2021 za 1900.', '850 PLN/-; 1900 PLN/-'],
    ['BR', 'por 90 conto, avulso 50 reais, mando por 12,50 de frete', '90 BRL/-; 50 BRL/item; 12.5 BRL/-'],
    ['NL', '25 euro excl. 6,75 verzendkosten, maat 38', '25 EUR/-; 6.75 EUR/-'],
    ['US', '$7,400 firm. New tires 5k miles ago', '7400 USD/-'],
  ])('reads what is offered, was paid and is asked for sending in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text, 'marketplace')).toBe(expected);
  });

  test.each([
    ['DE', 'escort', 'Herren ab 40, Std 150', '150 EUR/60min'],
    ['DE', 'escort', 'Massage ab 40', '40 EUR/-'],
    ['UA', undefined, 'Година — 2500 грн, хлопці від 25', '2500 UAH/60min'],
    ['RU', 'messenger', 'девушки, доход от 500 тыс ₽ в мес, рост от 165', '500000 RUB/month'],
    ['RU', 'recruitment', 'Робота для жінок до 50р', ''],
    ['RU', 'escort', 'час 3000р, минет 50р', '3000 RUB/60min; 50 RUB/-'],
    ['DK', 'escort', '1 time 450 kr. Åbent 10-20 alle dage', '450 DKK/60min'],
    ['TH', 'housing', 'เดือนละ 4,500 น้ำยูนิตละ 18 ไฟ 7 บาท', '4500 THB/month'],
    ['UA', 'housing', '6000 грн/міс, світло 4,32 грн/кВт', '6000 UAH/month'],
    ['PK', 'housing', 'کرایہ 38 ہزار ماہانہ، ایڈوانس 1 لاکھ', '38000 PKR/month; 100000 PKR/-'],
    ['RU', 'marketplace', 'пробег 65 тыс, 650 т.р', '650000 RUB/-'],
    ['TR', 'marketplace', '2015 model clio 120 bin km, 650 bin', '650000 TRY/-'],
    ['GB', 'marketplace', 'Fiesta 2011, 84k, £2,350 ono', '2350 GBP/-'],
    ['IN', 'marketplace', 'Activa 2019 mdl 45000 km, price 52k', '52000 INR/-'],
    ['DE', 'marketplace', 'Kinderwagen, BJ 2021, VB 120 €', '120 EUR/-'],
    ['DE', 'marketplace', 'Schrank B 60 x H 84,8 x T 59 cm, 40 €', '40 EUR/-'],
    ['SE', 'marketplace', 'mitt pris 13 990', '13990 SEK/-'],
    ['TH', 'marketplace', 'ขาย iPhone 12 64GB 8,500 บาท', '8500 THB/-'],
    ['ID', 'marketplace', 'Motor 125 cc th 2019, harga 11,5 juta', '11500000 IDR/-'],
  ] as const)('takes neither limits, units of supply, distances nor models in %s %s: %s', (country, category, text, expected) => {
    expect(pricesOf(country, text, category)).toBe(expected);
  });
});
