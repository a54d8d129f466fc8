import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: published address validators.
describe('readHandles() on Dogecoin addresses', () => {
  test.each([
    ['DPpJVPpvPNP6i6tMj4rTycAGh8wReTqaSU', 'DPpJVPpvPNP6i6tMj4rTycAGh8wReTqaSU'],
    ['A7JjzK9k9x5b2MkkQzqt91WZsuu7wTu6iS', 'A7JjzK9k9x5b2MkkQzqt91WZsuu7wTu6iS'],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('doge', `x ${text} y`)).toEqual([value]);
  });

  test('refuses the address with any one character changed', () => {
    const address = 'DPpJVPpvPNP6i6tMj4rTycAGh8wReTqaSU';
    for (let at = 4; at < 34; at += 1) {
      const other = address[at] === '2' ? '3' : '2';
      expect(valuesOf('doge', address.slice(0, at) + other + address.slice(at + 1))).toEqual([]);
    }
  });
});
