import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: Monero documentation.
describe('readHandles() on Monero addresses', () => {
  test.each([
    [
      '4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge',
      '4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge',
    ],
    [
      '88WB4JKdQVhWfkc8cBT9EEJ6vejSAqKJHbV1dXBAXdpgQovtNDNRxfKCS7wB8rHQ5D5zH2Pd1YkyMNNQDie6ZfeZ311fPgn',
      '88WB4JKdQVhWfkc8cBT9EEJ6vejSAqKJHbV1dXBAXdpgQovtNDNRxfKCS7wB8rHQ5D5zH2Pd1YkyMNNQDie6ZfeZ311fPgn',
    ],
    [
      '4Gd4DLiXzBmbVX2FZZ3Cvu6fUaWACup1qDowprUCje1kSP4FmbftiJMSfV8kWZXNqmVwj4m52xqtgFNUudVmsmGkGvkLcCibWfVUfUFVB7',
      '4Gd4DLiXzBmbVX2FZZ3Cvu6fUaWACup1qDowprUCje1kSP4FmbftiJMSfV8kWZXNqmVwj4m52xqtgFNUudVmsmGkGvkLcCibWfVUfUFVB7',
    ],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('xmr', `x ${text} y`)).toEqual([value]);
  });

  test.each([['44643dtxcxjgMWEQLo6mh1c4d9Zxx9GbgK9hEj9iGSiFEryCkbwHyJ3JqxZJRqeC3Hb7ZBLKq5NkaJwR1x95EYnR1bTgN6d', 'a bad checksum']])(
    'refuses %s: %s',
    (text) => {
      expect(valuesOf('xmr', `x ${text} y`)).toEqual([]);
    },
  );

  test('refuses the address with any one character changed', () => {
    const address = '4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge';
    for (let at = 4; at < 95; at += 1) {
      const other = address[at] === '2' ? '3' : '2';
      expect(valuesOf('xmr', address.slice(0, at) + other + address.slice(at + 1))).toEqual([]);
    }
  });
});
