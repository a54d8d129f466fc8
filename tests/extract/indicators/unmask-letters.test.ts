import { describe, expect, test } from 'vitest';
import { unmaskLetters } from '../../../src/extract/indicators/unmask-letters.ts';
import { readIndicators } from '../../../src/extract/indicators/read-indicators.ts';

const WORDS = new Set(['kidney', 'child', 'passport', 'почка', 'rinon']);
const unmask = (text: string): string => unmaskLetters(text, (word) => WORDS.has(word));

describe('unmaskLetters()', () => {
  test.each([
    ['k1dney for sale', 'kidney for sale'],
    ['a k!dney! now', 'a kidney! now'],
    ['chi1d', 'child'],
    ['p@ssp0rt t00k', 'passport t00k'],
    ['п0чка', 'почка'],
    ['vendo r1ñon', 'vendo riñon'],
    ['room 12b, 24h30, a1b2c3, name_88x', 'room 12b, 24h30, a1b2c3, name_88x'],
    ['', ''],
  ])('reads %s as %s', (text, expected) => {
    expect(unmask(text)).toBe(expected);
    expect(unmask(text)).toHaveLength(text.length);
  });

  test('looks at each stretch of a text made to cost time once', () => {
    const asked: string[] = [];
    unmaskLetters('a1'.repeat(20_000), (word) => asked.push(word) < 0);
    expect(asked.length).toBeLessThan(2_000);
  });

  test.each([
    ['organ-trade', 'k1dney for sale, healthy'],
    ['organ-trade', 'n3rka na sprzedaż'],
    ['child-trade', 'b4by for sale'],
  ])('lets %s be read in %s', (signal, text) => {
    const [hit] = readIndicators(text, [], { languages: [] }).urgent;
    expect(hit?.signal).toBe(signal);
    expect(text.slice(hit?.start, hit?.end)).toBe(hit?.raw);
  });
});
