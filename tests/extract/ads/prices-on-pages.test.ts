import { describe, expect, test } from 'vitest';
import type { Category } from '../../../src/model/category.ts';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

/** The prices that the page of an ad is read to state, as "amount/time". */
function pricesOf(body: string, { country = 'GB', category }: { readonly country?: string; readonly category?: Category } = {}): string {
  const html = `<!doctype html><html><head><title>A page</title></head><body>${body}</body></html>`;
  const record = { html, url: 'https://leedsads.test/ad/778812', country, capturedAt: '2026-11-20T12:00:00Z' };
  const { prices } = readHtmlRecord({ ...record, ...(category === undefined ? {} : { category }) }).fields;
  return prices.map(({ amount, per }) => `${amount}/${per ?? '-'}`).join(' ');
}

const TITLE = '<h1>Quiet flat in Leeds</h1>';
const SAID = '<p>I am here every day from ten to ten in a quiet flat near the centre.</p>';
const RATES = '<ul><li>30 min £80</li><li>1 hour £130</li></ul>';

describe('pricesToldOnce()', () => {
  test.each([
    ['twice with their time', `${TITLE}${RATES}${SAID}<p>My rates: half hour £80, one hour £130.</p>`, '80/30min 130/60min'],
    ['without a time in the heading', `${TITLE}<div>£80</div>${SAID}${RATES}`, '80/30min 130/60min'],
    ['for several times', `${TITLE}${SAID}<p>1 hour £80, 2 hours £80</p>`, '80/60min 80/2h'],
    ['without a time throughout', `${TITLE}<div>£80</div>${SAID}<p>Price £80</p>`, '80/-'],
  ])('gives what a page tells %s once', (_how, body, expected) => {
    expect(pricesOf(body)).toBe(expected);
  });
});

describe('withSpanOfRent()', () => {
  test.each([
    ['a room', '<h1>Room to let in Leeds</h1><div>£450</div><p>Quiet room in a shared house, deposit £500, available from 1 December.</p>'],
    ['a flat', '<div><h1>Flat for rent</h1><p>£450 all in</p><p>Two rooms near the station, quiet street. Deposit £500.</p></div>'],
  ])('tells the rent of %s by the month', (_what, body) => {
    const prices = pricesOf(body, { category: 'housing' });
    expect(prices).toContain('450/month');
    expect(prices).toContain('500/-');
  });

  test('keeps a deposit of one rent', () => {
    const body =
      '<div><h1>Room to let in Leeds</h1><p>£450</p><p>Deposit £450</p><p>Quiet room in a shared house, from 1 December.</p></div>';
    expect(pricesOf(body, { category: 'housing' })).toBe('450/month 450/-');
  });

  test('leaves the price of a flat for sale as it is', () => {
    expect(pricesOf('<h1>Flat for sale</h1><div>£145,000</div><p>Two rooms near the station.</p>', { category: 'housing' })).toBe(
      '145000/-',
    );
  });
});

describe('pricesWithoutOthers()', () => {
  test.each([
    ['Neupreis waren 1.099 €, jetzt 229 €', 'DE', '229/-'],
    ['Pagata 800 €, vendo a 300 €', 'IT', '300/-'],
    ['Nypris 5.499 kr, sælges for 750 kr', 'DK', '750/-'],
    ['Купували за 9800 грн, продам 4000 грн', 'UA', '4000/-'],
    ['Kupiony w 2023 w sklepie za 1690 zł, cena 400 zł', 'PL', '400/-'],
    ['定価 45,000円 → 12,000円', 'JP', '12000/-'],
    ['Selling for £100, worth every penny', 'GB', '100/-'],
  ])('leaves out what a thing was bought for: %s', (said, country, expected) => {
    expect(pricesOf(`<h1>A thing for sale</h1><p>${said}</p>`, { country, category: 'marketplace' })).toBe(expected);
  });

  test.each([
    ['the average', '<p>The average in Leeds is £140/h</p>', 'GB'],
    ['the least by law', '<p>Smic horaire brut : 11,88 €</p>', 'FR'],
    ['drinks by their measure', '<p>Pivo 0,33: 90 Kč</p><p>Víno 0,7 l 900 Kč</p>', 'CZ'],
    ['a square metre', '<p>τιμή ανά τ.μ.: 22,86 €</p>', 'GR'],
    ['a sum', '<p>20 h týdně × 165 Kč = 3 300 Kč</p>', 'CZ'],
    ['a room for some hours', '<p>休憩 3,980円</p>', 'JP'],
  ])('leaves out amounts of %s beside the price of the ad', (_what, beside, country) => {
    expect(pricesOf(`<div>${TITLE}${SAID}<p>1 h = 2000</p>${beside}</div>`, { country, category: 'escort' })).toBe('2000/60min');
  });

  test('keeps such amounts where a page tells no other', () => {
    expect(pricesOf(`<h1>宿泊施設</h1><p>宿泊 6,500円</p>`, { country: 'JP' })).toBe('6500/night');
  });

  test('keeps prices of half hours told as decimals', () => {
    expect(pricesOf(`<div>${TITLE}${SAID}<p>0,5 h 80 €, 1,5 h 200 €</p></div>`, { country: 'DE', category: 'escort' })).toBe(
      '80/30min 200/90min',
    );
  });
});
