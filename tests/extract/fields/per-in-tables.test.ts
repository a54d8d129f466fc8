import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import { contextOf } from './text-context.ts';

/** Prices as `amount/per`, joined by semicolons; a dash stands for unknown. Bars part cells, double bars rows. */
function pricesOf(country: string, text: string): string {
  return readPrices(text.replaceAll(' || ', '\n').replaceAll(' | ', '\t'), contextOf(country, { category: 'escort' }))
    .map(({ value }) => `${value.amount}/${value.per ?? '-'}`)
    .join('; ');
}

describe('findPerInTables()', () => {
  test.each([
    ['RU', 'Апартаменты | Выезд || Час | 5000 | 7000 || Ночь | 25000 | 35000', '5000/60min; 7000/60min; 25000/night; 35000/night'],
    [
      'KE',
      'Incall | Outcall || 1 hour | 2500 Ksh | 4000 Ksh || 12 hours (night) | 8000 Ksh | 9000 Ksh',
      '2500/60min; 4000/60min; 8000/night; 9000/night',
    ],
    ['CH', 'Zeit | CHF | EUR || 30 Min | 150 | 140 || 1 Std | 250 | 240', '150/30min; 140/30min; 250/60min; 240/60min'],
  ])('tells rows by the time they begin with in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    [
      'FI',
      'Hoito | 45 min | 60 min | 90 min || Thai | 45 € | 55 € | 80 € || Jalka | 40 € | 50 € | –',
      '45/45min; 55/60min; 80/90min; 40/45min; 50/60min',
    ],
    ['IN', 'कैटेगरी | 1 शॉट (1 घंटा) | 2 घंटे | पूरी रात || हाउसवाइफ | ₹4,000 | ₹7,000 | ₹11,000', '4000/60min; 7000/2h; 11000/night'],
    ['PL', 'Usługa | Godzina | Noc || U mnie | 250 | 1200 || Wyjazd | 350 | 1500', '250/60min; 1200/night; 350/60min; 1500/night'],
    ['DE', '30 Min | 1 Std | 2 Std || Incall | 80 | 150 | 280', '80/30min; 150/60min; 280/2h'],
    ['US', 'Shift | Hour | Week || Day | $15 | $600 || Night | $18 | $720', '15/60min; 600/week; 18/60min; 720/week'],
    // A label that its value was joined to.
    ['FR', '30 min | 1h || 60 €:90 €', '60/30min; 90/60min'],
  ])('tells columns by the time they begin with in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });

  test.each([
    ['a time of its own', 'Kind | 30 min | 1 hour || Thai | £30 | £80 for 2 hours', '30/30min; 80/2h'],
    ['cells that are missing', 'Kind | 30 min | 1 hour | 2 hours || Thai | £30 | £60', '30/-; 60/-'],
    [
      'text between',
      `30 min | 1 hour || Thai | £30 | £60 || ${'Call me, I am a lady of taste. '.repeat(8)} || Taxi | Wine || £10 | £20`,
      '30/30min; 60/60min; 10/-; 20/-',
    ],
  ])('leaves alone %s', (_what, text, expected) => {
    expect(pricesOf('GB', text)).toBe(expected);
  });

  test.each([
    ['AU', 'Overnight, twelve hours — $3,600', '3600/night'],
    ['ES', 'Noche (8 horas) 900 €', '900/night'],
    ['GB', '12 hours (overnight) £900', '900/night'],
    ['GB', '12 hours £900', '900/12h'],
  ])('a night has hours in %s: %s', (country, text, expected) => {
    expect(pricesOf(country, text)).toBe(expected);
  });
});
