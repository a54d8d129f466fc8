import { describe, expect, test } from 'vitest';
import { isCostWhenNew } from '../../../src/extract/fields/is-cost-when-new.ts';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import { contextOf } from './text-context.ts';

describe('isCostWhenNew()', () => {
  test.each([
    'neupreis war ',
    'bought in 2022 for ',
    'rrp £',
    'r2 800 (nuut ',
    '(nueva ',
    'cijena novih ',
    'mua mới ',
    '新品价',
    'цената на новия е друга, нов чини ',
  ])('knows it by what stands before: %s', (lead) => {
    expect(isCostWhenNew(lead)).toBe(true);
  });

  test.each(['new bike, ', 'laptop nueva ', 'price ', 'brand new, never used: '])('is none: %s', (lead) => {
    expect(isCostWhenNew(lead)).toBe(false);
  });
});

describe('readPrices() of what things cost when they were new', () => {
  test('leaves it out beside what is asked, where no category tells what the ad is about', () => {
    const amounts = (text: string, more = {}): number[] => readPrices(text, contextOf('GB', more)).map(({ value }) => value.amount);
    const text = 'Pushchair, £120, cot bed £40, moses basket free. Smoke free home, collection only. RRP £795';
    expect(amounts(text)).toEqual([120, 40]);
    expect(amounts(text, { category: 'marketplace' })).toEqual([120, 40, 795]);
  });
});
