import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: TRON documentation.
describe('readHandles() on TRON addresses', () => {
  test.each([
    ['TNDzfERDpxLDS2w1q6yaFC7pzqaSQ3Bg3r', 'TNDzfERDpxLDS2w1q6yaFC7pzqaSQ3Bg3r'],
    ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('tron', `x ${text} y`)).toEqual([value]);
  });

  test.each([['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u', 'a bad checksum']])('refuses %s: %s', (text) => {
    expect(valuesOf('tron', `x ${text} y`)).toEqual([]);
  });

  test('refuses the address with any one character changed', () => {
    const address = 'TNDzfERDpxLDS2w1q6yaFC7pzqaSQ3Bg3r';
    for (let at = 4; at < 34; at += 1) {
      const other = address[at] === '2' ? '3' : '2';
      expect(valuesOf('tron', address.slice(0, at) + other + address.slice(at + 1))).toEqual([]);
    }
  });
});
