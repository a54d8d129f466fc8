import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { contextOf } from './text-context.ts';

function pricesOf(country: string | undefined, category: TextContext['category'], text: string): string[] {
  return readPrices(text, contextOf(country, category === undefined ? {} : { category })).map(
    ({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`,
  );
}

describe('readPrices() of money that buys no visit', () => {
  test.each([
    ['US', 'parking in rear ($12). 350 an hour', ['350 USD/60min']],
    ['IT', 'parcheggio 5€, 100€ mezzora', ['100 EUR/30min']],
    ['JP', '60分 12000円 駐車場500円', ['12000 JPY/60min']],
    ['GB', 'bridge crossing fee (£2.50) on top, £150/h', ['150 GBP/60min']],
    ['US', '200/hh. 100$ tips are nice', ['200 USD/30min']],
    ['HR', '60 min 45 €. Poklon bon 40 €!', ['45 EUR/60min']],
    ['FR', 'déplacement 1€/km, 1h 150€', ['150 EUR/60min']],
    ['GB', 'I like ale at £4.20. £150 an hour', ['150 GBP/60min']],
    ['BR', '1 hora 200 reais, multa por atraso 50 reais', ['200 BRL/60min']],
    ['SG', 'body $60/h. Hp: +65 8123 4567', ['60 SGD/60min']],
    ['NL', '💋 1.65 en slank, uur 140', ['140 EUR/60min']],
  ] as const)('%s: %s', (country, text, expected) => {
    expect(pricesOf(country, 'escort', text)).toEqual(expected);
  });

  test.each([
    ['ZA', 'Beware of her, she asks R300 ewallet for uber. I lost R600'],
    ['AE', 'number is card fraud, asks 200 dhs taxi'],
    ['GB', 'she asked me for £50 Amazon voucher, total scam'],
    ['US', 'BAD CLIENT ALERT, scam: fake $100 bills'],
  ] as const)('%s, a warning: %s', (country, text) => {
    expect(pricesOf(country, 'forum', text)).toEqual([]);
  });

  test.each([
    ['US', 'New rates: 180 hh, 280 hr. Old rates (150/240) are done', ['180 USD/30min', '280 USD/60min']],
    ['AU', '$350 → $300 ph for locals', ['300 AUD/60min']],
    ['ZA', "R500 was last month's special. Normal R700/hr", ['700 ZAR/60min']],
    ['GB', '£120? Never. £150 an hour', ['150 GBP/60min']],
    ['DE', 'statt 150€ nur 120€ die Stunde', ['120 EUR/60min']],
    ['FR', '1h 150€ au lieu de 200€', ['150 EUR/60min']],
    ['RU', 'вместо 7000 сейчас 5000 час', ['5000 RUB/60min']],
    ['ES', 'antes 100 ahora 80 la hora', ['80 EUR/60min']],
    ['TR', '1 saat 3000 tl eski fiyat 2500 tl', ['3000 TRY/60min']],
    ['GB', 'this week £150', ['150 GBP/-']],
  ] as const)('%s, a price of the past: %s', (country, text, expected) => {
    expect(pricesOf(country, 'escort', text)).toEqual(expected);
  });

  test('what a thing was new is told in ads for things, deposits and fares are prices', () => {
    expect(pricesOf('AU', 'marketplace', 'WAS $199 NOW $149.95')).toEqual(['199 AUD/-', '149.95 AUD/-']);
    expect(pricesOf('CA', 'escort', '240 hr, e-transfer deposit $40')).toEqual(['240 CAD/60min', '40 CAD/-']);
    expect(pricesOf('AE', 'escort', '500 aed 1 hour, taxi 50 aed')).toEqual(['500 AED/60min', '50 AED/-']);
  });
});

describe('readPrices() of amounts that leave something out', () => {
  test.each([
    ['US', '3oo hr... 18o hh', ['300 USD/60min', '180 USD/30min']],
    ['US', '$1OO hh  $16O hr', ['100 USD/30min', '160 USD/60min']],
    ['US', 'two-fifty the hour', ['250 USD/60min']],
    ['US', '9195550192Amber120hh200hrRaleigh', ['120 USD/30min', '200 USD/60min']],
    ['US', '99 half :: 159 whole', ['99 USD/30min', '159 USD/60min']],
    ['GB', '70/30m, 120/60m, 220/120m', ['70 GBP/30min', '120 GBP/60min', '220 GBP/2h']],
    ['CA', '30/150 45/200 60/260', ['150 CAD/30min', '200 CAD/45min', '260 CAD/60min']],
    ['CN', '60分钟598 90分钟798 120分钟1098', ['598 CNY/60min', '798 CNY/90min', '1098 CNY/2h']],
    ['KE', '3k incall, 5k outcall, 8k overnight', ['3000 KES/-', '5000 KES/-', '8000 KES/night']],
    ['KE', 'saa moja elfu mbili na mia tano, usiku elfu 10', ['2500 KES/60min', '10000 KES/night']],
    ['ID', 'ST 800 LT 2jt5', ['800000 IDR/visit', '2500000 IDR/night']],
    ['AR', 'media hora 50 mil, hora 80', ['50000 ARS/30min', '80000 ARS/60min']],
    ['RU', 'час 5 тыс, два 9, ночь 20', ['5000 RUB/60min', '20000 RUB/night']],
    ['IR', 'ساعتی ۱.۵ شب تا صبح ۴ میلیون', ['15000000 IRR/60min', '40000000 IRR/night']],
    ['KR', '숏 18만 롱 50만', ['180000 KRW/visit', '500000 KRW/night']],
    ['BG', 'Час 70€, половин 45€', ['70 EUR/60min', '45 EUR/30min']],
    ['BG', '60 мин 45 евро (88 лв.)', ['45 EUR/60min', '88 BGN/60min']],
    ['UA', 'Година від 2000, дві 3500', ['2000 UAH/60min', '3500 UAH/2h']],
    ['IL', "60 דק' 300₪, 90 דק' 400₪", ['300 ILS/60min', '400 ILS/90min']],
    ['DE', '200 pro Treffen', ['200 EUR/visit']],
  ] as const)('%s: %s', (country, text, expected) => {
    const category = text === '30/150 45/200 60/260' ? undefined : 'escort';
    expect(pricesOf(country, category, text)).toEqual(expected);
  });

  test.each([
    ['ID', 'tb 160 1 jam 500rb', ['500000 IDR/60min']],
    ['DE', 'Lara 165 1h 150€', ['150 EUR/60min']],
    ['JP', '日給3万円以上保証、週1日からOK、18歳以上', ['30000 JPY/day']],
    ['DE', '165/60. 100 Euro halbe Stunde, 170 Euro Stunde', ['100 EUR/30min', '170 EUR/60min']],
  ] as const)('heights, ages and days take no thousands and no time: %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text.startsWith('日') ? 'recruitment' : 'escort', text)).toEqual(expected);
  });

  test('a text without a country takes the money of its language, phone numbers or other prices', () => {
    expect(pricesOf(undefined, 'escort', '30min 150 / 60min 250, +41 78 123 45 67')).toEqual(['150 CHF/30min', '250 CHF/60min']);
    expect(pricesOf(undefined, undefined, 'Now 50 half hr, 70 hr. +1 (213) 555-0175')).toEqual(['50 USD/30min', '70 USD/60min']);
  });
});
