import { describe, expect, test } from 'vitest';
import { linesBesideAd } from '../../../src/extract/ads/lines-beside-ad.ts';
import { stepsOfPrices } from '../../../src/extract/ads/steps-of-prices.ts';

const SAID =
  'I am here every day from ten to ten in a quiet flat near the centre, please ask for the address and the rates, and say when you would like to come by.';

/** The lines of a page that are found to be none of the ad's. */
function linesOf(text: string): string[] {
  return linesBesideAd(text, 'https://leedsads.test/ad/778812').map(({ start, end }) => text.slice(start, end));
}

describe('linesBesideAd()', () => {
  test.each([
    ['Payday loans up to £500 today'],
    ['Rychlá půjčka až 80 000 Kč'],
    ['여성 무직자 대출 최대 300만원 당일송금'],
    ['Vay tiêu dùng 30 triệu, góp 45k/ngày'],
    ['← Anna 22 Narvarte $900 · Lupe 45 Roma $500 →'],
    ['« Bike, £40 | Sofa, £60 »'],
    ['Linkpartners: Club West (€ 50) · Lotus, Ling 39, € 60'],
    ['Partner sites: Delhi Nights ₹7000, Goa 24/7'],
  ])('takes for none of the ad: %s', (line) => {
    expect(linesOf(`${SAID}\n${line}\n`)).toEqual([line]);
  });

  test.each([
    ['Rent £450, no loans needed, deposit £450'],
    ['보증금 5000 월세 50 전세대출 가능 / 관리비 5만원'],
    ['← 1 hour £130'],
    ['Rates: 30 min £80 · 1 hour £130'],
  ])('leaves to the ad: %s', (line) => {
    expect(linesOf(`${SAID}\n${line}\n`)).toEqual([]);
  });
});

describe('stepsOfPrices()', () => {
  const steps = (text: string): string[] => stepsOfPrices(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    [['Dưới 1 triệu', '1 - 2 triệu', '2 - 3 triệu', 'Trên 15 triệu']],
    [['up to £50', '£50 – £100 (12)', '£100 – £200 (7)', 'over £200']],
    [['0 – 499 €', '500 – 999 €', '1.000 – 1.999 €']],
  ])('finds ranges of prices to choose from: %j', (lines) => {
    expect(steps(`Room in Leeds\n£120\n${lines.join('\n')}\n3 rooms`)).toEqual(lines);
  });

  test.each([
    ['12-15 March Antwerp\n15-18 March Gent\n18-21 March Lille'],
    ['10-12 h\n12-14 h\n14-16 h'],
    ['30 min 80-100 €\n60 min 130-150 €'],
    ['£80 - £100'],
  ])('leaves days, hours and prices of the ad: %j', (text) => {
    expect(steps(text)).toEqual([]);
  });
});
