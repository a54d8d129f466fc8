import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { contextOf } from './text-context.ts';

function pricesOf(country: string, category: TextContext['category'], text: string): string[] {
  return readPrices(text, contextOf(country, category === undefined ? {} : { category })).map(
    ({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`,
  );
}

describe('readPrices() in the idiom of English boards', () => {
  test.each([
    ['US', 'hh 100 hr 160, ask about my greek +60', ['100 USD/30min', '160 USD/60min', '60 USD/-']],
    ['CA', '120/hh 200/hr • add 40 for greek •', ['120 CAD/30min', '200 CAD/60min', '40 CAD/-']],
    ['US', '$300 4 both 30min | $500 hr', ['300 USD/30min', '500 USD/60min']],
    ['US', '60 qv 100 hh 160 h. its Sky', ['60 USD/visit', '100 USD/30min', '160 USD/60min']],
    ['US', '1/2 - 150  1 - 250  w/ 24 hrs notice', ['150 USD/30min', '250 USD/60min']],
    ['GB', '60 mins £65, 90 £90, hotel visits £100/h', ['65 GBP/60min', '90 GBP/90min', '100 GBP/60min']],
    ['ZA', '1hr R350, ON R1200. uber R100.', ['350 ZAR/60min', '1200 ZAR/night', '100 ZAR/-']],
    ['MY', '1x 180 / 2x 300 / ON 800', ['180 MYR/-', '300 MYR/-', '800 MYR/night']],
    ['PH', '2500 1pop 3500 2pops 8k overnight', ['2500 PHP/visit', '3500 PHP/-', '8000 PHP/night']],
    ['PH', 'ST 2k LT 5k + taxi 300', ['2000 PHP/visit', '5000 PHP/night', '300 PHP/-']],
    ['IN', '1 shot 3500/-, 2 shot 5000/- full nyt 10k.', ['3500 INR/visit', '5000 INR/-', '10000 INR/night']],
    ['NG', '#20k short time #50k overnight', ['20000 NGN/visit', '50000 NGN/night']],
    ['KE', 'Massage 1500/- full body, nite 5k', ['1500 KES/-', '5000 KES/night']],
    ['MX', '$80 los 20 min / $140 40min / $180 hora', ['80 MXN/20min', '140 MXN/40min', '180 MXN/60min']],
  ] as const)('in %s reads %s', (country, text, expected) => {
    expect(pricesOf(country, 'escort', text)).toEqual(expected);
  });

  test.each([
    ['KE', 'recruitment', 'House help wanted, 10k pm, live in', ['10000 KES/month']],
    ['US', 'recruitment', 'Scene rates $700-1200 same day', ['700 USD/-', '1200 USD/-']],
    ['FR', 'recruitment', 'Gagnez 1000€+/sem', ['1000 EUR/week']],
    ['AE', undefined, 'massage 100 dhs 1 hr, 150 2 lady, home svc 250.', ['100 AED/60min', '150 AED/-', '250 AED/-']],
  ] as const)('in %s, %s, reads %s', (country, category, text, expected) => {
    expect(pricesOf(country, category, text)).toEqual(expected);
  });

  test.each([
    ['GH', 'escort', 'Akosua 25 half caste'],
    ['US', 'escort', '60 for half of hour? LOL no'],
    ['US', 'escort', 'Incall at 35E & Royal Ln'],
    ['US', undefined, 'reddit u/ delilah_kc44_xo • Kansas city'],
    ['US', undefined, 'Just turned 19 💋 new to this'],
    ['AE', undefined, 'Ate Rose 050-one two three-4567'],
    ['GB', 'escort', '24 Rose Street, flat above the shop'],
    ['AU', 'housing', '2 brm flat Dandenong VIC 3175, ref sought'],
    ['US', 'escort', 'Call +65 8123 4567, size 10-12'],
    ['NG', undefined, 'My #1 fan since 2019'],
  ] as const)('in %s, %s, reads no price in %s', (country, category, text) => {
    expect(pricesOf(country, category, text)).toEqual([]);
  });
});
