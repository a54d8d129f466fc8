import { describe, expect, test } from 'vitest';
import { AddressSlots } from '../../src/frontier/address-slots.ts';

describe('AddressSlots', () => {
  test('has room for so many requests to one address, whatever goes to others', () => {
    const slots = new AddressSlots(2);
    slots.begin('192.0.2.1');
    slots.begin('192.0.2.2');
    expect(slots.hasRoom('192.0.2.1')).toBe(true);
    slots.begin('192.0.2.1');
    expect(slots.hasRoom('192.0.2.1')).toBe(false);
    slots.end('192.0.2.1');
    expect(slots.hasRoom('192.0.2.1')).toBe(true);
  });

  test('gives groups back in the order in which they came, each once', () => {
    const slots = new AddressSlots(1);
    for (const group of ['a', 'b', 'a']) slots.wait('192.0.2.1', group);
    expect(slots.awaited()).toEqual(['192.0.2.1']);
    expect([slots.shift('192.0.2.1'), slots.shift('192.0.2.1'), slots.shift('192.0.2.1')]).toEqual(['a', 'b', undefined]);
    expect(slots.awaited()).toEqual([]);
  });

  test('lets one go at the least', () => expect(new AddressSlots(0).hasRoom('192.0.2.1')).toBe(true));
});
