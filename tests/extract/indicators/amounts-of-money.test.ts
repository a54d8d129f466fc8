import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../../src/extract/indicators/amounts-of-money.ts';

const found = (text: string, list: 'amount' | 'amount-large'): readonly string[] =>
  amountsIn(text, new Map(), list).map(({ start, end }) => text.slice(start, end).trim());

describe('amountsIn()', () => {
  test.each([
    ['15k for your trouble', ['15k']],
    ['$19,500 or 21 000 eur', ['$19,500', '21 000']],
    ['9.500 na de bevalling', ['9.500']],
    ['1,2 млн + роды', ['1,2 млн']],
    ['28tys, 18 juta, 260 萬, 14χιλ', ['28tys', '18 juta', '260 萬', '14χιλ']],
    ['6500€ te gjitha', ['6500€']],
    ['80 euro, 1.900 trattabili, tel 702 555 0143, 2026, 12.11.2026', []],
  ])('reads the large amounts of %s', (text, expected) => {
    expect(found(text, 'amount-large')).toEqual(expected);
  });

  test('reads any amount as well', () => {
    expect(found('800 euro, €30', 'amount')).toEqual(['800 euro', '€3']);
  });

  test.each(['1', '1 ', '1.', '111 ', '9.000', '€'])('reads a million characters of %j in linear time', (unit) => {
    const from = process.cpuUsage();
    amountsIn(unit.repeat(1_000_000 / unit.length), new Map(), 'amount-large');
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1000).toBeLessThan(2_000);
  });
});
