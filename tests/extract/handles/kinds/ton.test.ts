import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: TON documentation.
describe('readHandles() on TON addresses', () => {
  test.each([
    ['EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB', '0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3'],
    ['UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E', '0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3'],
    ['EQAs9VlT6S776tq3unJcP5Ogsj+ELLunLXuOb1EKcOQi4wJB', '0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3'],
    [
      '0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3',
      '0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3',
    ],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('ton', `x ${text} y`)).toEqual([value]);
  });

  test.each([
    ['EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJC', 'a bad checksum'],
    ['Pubjns2gp7DGCnEH7EOWeCnb6Lw1akm538YYaz6sdLVHfRB2', 'CRC passes but flag byte 0x3e: a public key, not an address'],
  ])('refuses %s: %s', (text) => {
    expect(valuesOf('ton', `x ${text} y`)).toEqual([]);
  });

  test('refuses the address with any one character changed', () => {
    const address = 'EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB';
    for (let at = 4; at < 48; at += 1) {
      const other = address[at] === '2' ? '3' : '2';
      expect(valuesOf('ton', address.slice(0, at) + other + address.slice(at + 1))).toEqual([]);
    }
  });
});
