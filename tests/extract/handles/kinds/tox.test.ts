import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: c-toxcore.
describe('readHandles() on Tox ids', () => {
  test.each([
    [
      '000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F010203040206',
      '000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F010203040206',
    ],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('tox', `x ${text} y`)).toEqual([value]);
  });

  test.each([['000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F010203040200', 'a bad checksum']])(
    'refuses %s: %s',
    (text) => {
      expect(valuesOf('tox', `x ${text} y`)).toEqual([]);
    },
  );

  test('refuses the address with any one character changed', () => {
    const address = '000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F010203040206';
    for (let at = 4; at < 76; at += 1) {
      const other = address[at] === '2' ? '3' : '2';
      expect(valuesOf('tox', address.slice(0, at) + other + address.slice(at + 1))).toEqual([]);
    }
  });
});
