import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../../src/extract/read-record.ts';

/** Prices as `amount currency/per`, joined by semicolons; a dash stands for unknown. */
function pricesOf(text: string, hints: { readonly country: string; readonly category?: string }): string {
  return readTextRecord({ text, ...hints })
    .fields.prices.map(({ amount, currency, per }) => `${amount} ${currency ?? '-'}/${per ?? '-'}`)
    .join('; ');
}

describe('spansOfDwelling()', () => {
  test.each([
    ['DE', 'Zimmer in 3er-WG in Kassel zu vermieten, 14 qm, 340 € warm, Kaution 500 €. Meldet euch bei Jule.', '340 EUR/month; 500 EUR/-'],
    [
      'MX',
      'Se renta cuarto amueblado en Puebla, $4,200 + mantenimiento $350, depósito $4,200. Una persona.',
      '4200 MXN/month; 350 MXN/month; 4200 MXN/-',
    ],
    [
      'SG',
      'Common room for rent near Tampines MRT, 1 pax $850, 2 pax $1000 incl wifi. Owner staying, no agent.',
      '850 SGD/month; 1000 SGD/month',
    ],
    ['FR', 'Loue studio meublé 24 m² à Pau, 480 € charges comprises, honoraires 290 €, libre au 1er janvier.', '480 EUR/month; 290 EUR/-'],
    [
      'UA',
      'Здам кімнату в Луцьку студентці, 4000 грн, світло окремо, застава 4000 грн. Без тварин, без комісії.',
      '4000 UAH/month; 4000 UAH/-',
    ],
  ])('the rent of a dwelling is for a month where nothing else is said, in %s: %s', (country, text, expected) => {
    expect(pricesOf(text, { country, category: 'housing' })).toBe(expected);
  });

  test.each([
    [
      'HR',
      'Iznajmljujem stan u Splitu, najam 550 eura mjesečno + režije oko 80 eura, polog jedna mjesečna najamnina.',
      '550 EUR/month; 80 EUR/-',
    ],
    ['CZ', 'Prodám dům 4+1 se zahradou v Táboře, cena 4 900 000 Kč, pozemek 650 m2, volný ihned.', '4900000 CZK/-'],
  ])(
    'says nothing of other amounts where the rent has its span, nor of what a dwelling is sold for, in %s: %s',
    (country, text, expected) => {
      expect(pricesOf(text, { country, category: 'housing' })).toBe(expected);
    },
  );
});
