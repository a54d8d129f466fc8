import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: base58 of 32 bytes.
describe('readHandles() on Solana addresses', () => {
  test.each([
    ['SOL address: 833XorXTTx5iya5B3Tr6iqEs9GbRuvVfwyLCP2vpdzhq', '833XorXTTx5iya5B3Tr6iqEs9GbRuvVfwyLCP2vpdzhq'],
    ['SOL address: 69UwBV4LPg7hHUS5JXiXyfgVnESmDKe8KJppsLj8pRU', '69UwBV4LPg7hHUS5JXiXyfgVnESmDKe8KJppsLj8pRU'],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('sol', `x ${text} y`)).toEqual([value]);
  });

  test.each([['833XorXTTx5iya5B3Tr6iqEs9GbRuvVfwyLCP2vpdzhq', 'no label near']])('refuses %s: %s', (text) => {
    expect(valuesOf('sol', `x ${text} y`)).toEqual([]);
  });
});
