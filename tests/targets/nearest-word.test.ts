import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestWord } from '../../src/targets/nearest-word.ts';

const KEYS = ['fetch', 'scope', 'limits', 'hints', 'start', 'pages', 'depth', 'id'];

describe('nearestWord()', () => {
  test.each([
    ['fecth', 'fetch'],
    ['scop', 'scope'],
    ['limit', 'limits'],
    ['Hints', 'hints'],
    ['dpeth', 'depth'],
    ['di', 'id'],
    ['startlist', 'start'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearestWord(word, KEYS)).toBe(meant);
  });

  test.each(['frequency', 'x', '', 'a'.repeat(500), 'zzzzz'])('finds nothing near %s', (word) => {
    expect(nearestWord(word, KEYS)).toBeUndefined();
  });

  test('prefers the smaller distance, then the first', () => {
    expect(nearestWord('cart', ['card', 'cat', 'cart'])).toBe('cart');
    expect(nearestWord('bat', ['cat', 'hat'])).toBe('cat');
  });

  test('finds every word after one neighbouring pair of letters was swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS.filter((key) => key.length >= 4)), fc.nat(10), (key, at) => {
        const index = at % (key.length - 1);
        const swapped = key.slice(0, index) + key.charAt(index + 1) + key.charAt(index) + key.slice(index + 2);
        expect(nearestWord(swapped, KEYS)).toBe(key);
      }),
    );
  });
});
