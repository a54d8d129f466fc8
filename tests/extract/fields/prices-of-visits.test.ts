import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { contextOf } from './text-context.ts';

function pricesOf(country: string | undefined, category: TextContext['category'], text: string): string[] {
  return readPrices(text, contextOf(country, category === undefined ? {} : { category })).map(
    ({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`,
  );
}

describe('readPrices() as ads for escorts write them', () => {
  test.each([
    ['ss60 hh80 hr130', ['60 USD/visit', '80 USD/30min', '130 USD/60min']],
    ['100hh 180hr out 200hr', ['100 USD/30min', '180 USD/60min', '200 USD/60min']],
    ['hh/100 ▪ hr/180', ['100 USD/30min', '180 USD/60min']],
    ['hh@80 hr@140', ['80 USD/30min', '140 USD/60min']],
    ['70 hlf 120 fl', ['70 USD/30min', '120 USD/60min']],
    ['quick 60 half 100 full 180', ['60 USD/visit', '100 USD/30min', '180 USD/60min']],
    ['100 4 half 180 4 full', ['100 USD/30min', '180 USD/60min']],
    ['80-30min 140-60min', ['80 USD/30min', '140 USD/60min']],
    ['50 for 15 mins 80/30 120/60', ['50 USD/15min', '80 USD/30min', '120 USD/60min']],
    ['donation 1.2 hh, 2.0 hr', ['120 USD/30min', '200 USD/60min']],
    ['two hundred (200) an hr', ['200 USD/60min']],
    ['Introductory hour .... 300\nTwo hours ............ 550', ['300 USD/60min', '550 USD/2h']],
    ['Rates:80/100/160', ['80 USD/-', '100 USD/-', '160 USD/-']],
    ['moved from PHX. 120/200. Call', ['120 USD/-', '200 USD/-']],
    ['hr 140, +20 for gas', ['140 USD/60min', '20 USD/-']],
  ])('%s', (text, expected) => {
    expect(pricesOf('US', 'escort', text)).toEqual(expected);
  });

  test.each(['$$pecial$$ 2 nite only', '55/170 brunette', '34/24/36', 'RS2K verified', 'max 40 ft. 14 miles', 'HH 305550'])(
    'no price: %s',
    (text) => {
      expect(pricesOf('US', 'escort', text)).toEqual([]);
    },
  );

  test.each([
    ['FR', '100€30min 180€1h', ['100 EUR/30min', '180 EUR/60min']],
    ['NG', 'short rest 8k, all nite 20k', ['8000 NGN/visit', '20000 NGN/night']],
    [undefined, 'R1000/h, R600/30min', ['1000 ZAR/60min', '600 ZAR/30min']],
    [undefined, 'Chicago incall 150€ hr', ['150 EUR/60min']],
  ])('%s: %s', (country, text, expected) => {
    expect(pricesOf(country, 'escort', text)).toEqual(expected);
  });

  test('a mark of hours or training is no price of a visit', () => {
    expect(pricesOf('US', 'escort', 'certified with 1,200 hours of training')).toEqual([]);
    expect(pricesOf('US', undefined, '200hr yoga teacher training')).toEqual([]);
  });
});

describe('readPrices() in the money and spelling of many countries', () => {
  test.each([
    ['FR', '12€50 le menu du midi', ['12.5 EUR/-']],
    ['GB', '99p each, buy 3 get 1 free', ['0.99 GBP/item']],
    ['US', 'stickers 50¢ each', ['0.5 USD/item']],
    ['IN', '₹1,25,000 negotiable', ['125000 INR/-']],
    ['IN', 'double 9,500/- per month, triple 7,500/-', ['9500 INR/month', '7500 INR/month']],
    ['PK', 'PKR 1.5 crore (final)', ['15000000 PKR/-']],
    ['KW', 'عطر 100 مل، 4.500 د.ك', ['4.5 KWD/-']],
    ['BH', 'BHD 250.000 per month', ['250 BHD/month']],
    ['IR', 'قیمت ۲٬۵۰۰٬۰۰۰ ریال', ['2500000 IRR/-']],
    ['UZ', "Narxi 500 ming so'm", ['500000 UZS/-']],
    ['LK', 'මිල රු. 4,500 යි', ['4500 LKR/-']],
    ['MN', 'Үнэ: 45,000₮, хэмжээ 39', ['45000 MNT/-']],
    ['UY', 'Campera talle L, $U 1.890', ['1890 UYU/-']],
    [undefined, 'RD$ 3,500', ['3500 DOP/-']],
    [undefined, 'AR$ 85.000 final', ['85000 ARS/-']],
    ['MZ', '1.250 MT / mês', ['1250 MZN/month']],
    [undefined, 'Albérlet 180e Ft/hó', ['180000 HUF/month']],
    ['CZ', 'dům 4+1, 1,8 mil. Kč', ['1800000 CZK/-']],
    ['NL', 'Kamer 18m², €495,= p.mnd. incl.', ['495 EUR/month']],
    ['EE', 'Hind 25 €/tk, laos 14 tk', ['25 EUR/item']],
    ['US', '3/$10', ['10 USD/-']],
  ])('%s: %s', (country, text, expected) => {
    expect(pricesOf(country, 'marketplace', text)).toEqual(expected);
  });

  test('an amount without a currency takes that of the one country whose city the text names', () => {
    expect(pricesOf(undefined, 'escort', 'Raleigh incall, 150 for the half')).toEqual(['150 USD/30min']);
  });
});
