import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairCode, WordFlags } from '../../../src/extract/text/word-flags.ts';

describe('WordFlags', () => {
  test('gives at least the flags that were added for a code', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 0xff_ff })), { maxLength: 40 }), (added) => {
        const flags = new WordFlags();
        for (const [code, flag] of added) flags.add(code, flag);
        for (const [code, flag] of added) expect(flags.of(code) & flag).toBe(flag);
      }),
    );
  });

  test('is right about nearly every other code, with as many words as the lists of numbers have', () => {
    const flags = new WordFlags();
    for (let word = 0; word < 20_000; word += 1) flags.add(Math.imul(word, 7919), 1);
    let wrong = 0;
    for (let word = 0; word < 20_000; word += 1) if (flags.of(Math.imul(word, 104_729) + 5) !== 0) wrong += 1;
    expect(wrong).toBeLessThan(1000);
  });
});

describe('pairCode()', () => {
  test('depends on the order of the two words', () => {
    expect(pairCode(3, 5)).not.toBe(pairCode(5, 3));
  });
});
