import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: BIP-173, BIP-350 and published address validators.
describe('readHandles() on Bitcoin addresses', () => {
  test.each([
    ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
    [
      'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
      'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
    ],
    ['12KYrjTdVGjFMtaxERSk3gphreJ5US8aUP', '12KYrjTdVGjFMtaxERSk3gphreJ5US8aUP'],
    ['3NJZLcZEEYBpxYEUGewU4knsQRn1WM5Fkt', '3NJZLcZEEYBpxYEUGewU4knsQRn1WM5Fkt'],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('btc', `x ${text} y`)).toEqual([value]);
  });

  test.each([
    ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd', 'bech32 where bech32m needed'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh', 'bech32m where bech32 needed'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'bad checksum'],
    ['BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P', 'bad v0 length'],
    ['tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sL5k7', 'mixed case'],
    ['bc1gmk9yu', 'empty'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', 'a bad checksum'],
  ])('refuses %s: %s', (text) => {
    expect(valuesOf('btc', `x ${text} y`)).toEqual([]);
  });

  test('refuses the address with any one character changed', () => {
    const address = 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4';
    for (let at = 4; at < 42; at += 1) {
      const other = address[at] === '2' ? '3' : '2';
      expect(valuesOf('btc', address.slice(0, at) + other + address.slice(at + 1))).toEqual([]);
    }
  });
});
