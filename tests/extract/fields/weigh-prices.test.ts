import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { contextOf } from './text-context.ts';

function pricesOf(country: string, category: TextContext['category'], text: string): string[] {
  return readPrices(text, contextOf(country, category === undefined ? {} : { category })).map(
    ({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`,
  );
}

describe('readPrices() by what stands round an amount', () => {
  test.each([
    [
      'tells what a price is for that no rule pairs with it',
      'IN',
      'escort',
      'Kota city 💃 Low rate Rs 2499 ,2 hour🏩 with room free 💃 Meena 24 , Tara 22 💃 full safe secure',
      ['2499 INR/2h'],
    ],
    [
      'refuses the road that stands like one more price',
      'US',
      'escort',
      'Roxy, new in town, Dallas area, sweet and real\nqv 120 hh 180 hr 280\nincalls only off 635. no blocked calls\ntext 214-555-0134',
      ['120 USD/visit', '180 USD/30min', '280 USD/60min'],
    ],
    [
      'tells one more price of a list',
      'FR',
      'escort',
      '120 roses les 30 minutes, 180 l’heure, 400 la soirée, code 22B, Sophie',
      ['120 EUR/30min', '180 EUR/60min', '400 EUR/-'],
    ],
    ['leaves a short text to the rules', 'NL', 'marketplace', '25 euro excl. 6,75 verzendkosten, maat 38', ['25 EUR/-', '6.75 EUR/-']],
  ] as const)('%s', (_what, country, category, text, expected) => {
    expect(pricesOf(country, category, text)).toEqual(expected);
  });
});
