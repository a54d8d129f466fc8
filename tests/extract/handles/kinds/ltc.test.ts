import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: published address validators.
describe('readHandles() on Litecoin addresses', () => {
  test.each([
    ['LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9', 'LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9'],
    ['MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441', 'MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441'],
    ['ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea', 'ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea'],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('ltc', `x ${text} y`)).toEqual([value]);
  });

  test('refuses the address with any one character changed', () => {
    const address = 'LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9';
    for (let at = 4; at < 34; at += 1) {
      const other = address[at] === '2' ? '3' : '2';
      expect(valuesOf('ltc', address.slice(0, at) + other + address.slice(at + 1))).toEqual([]);
    }
  });
});
