import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRETCH, WordSieve } from '../../../src/extract/text/word-sieve.ts';

const PHRASES = ['years old', 'лет', 'anni', 'ans', 'χρονών', 'سنة', 'per head', 'é', '%', "l'heure", '岁', 'ปี', 'm²'];
const sieve = new WordSieve();
const listed = sieve.add(PHRASES);
const other = sieve.add(['zebra']);

/** Whether a sieve says of a whole text that the list may have a phrase in it. */
function mayHold(text: string): boolean {
  return (sieve.sift(text, 0, text.length) & listed) !== 0;
}

describe('WordSieve', () => {
  test('never says no where a phrase stands with no letter glued to it', () => {
    const between = fc.constantFrom(' ', '7', '\n', '-', '.', '🌹', '(', '', '\u0301 ');
    fc.assert(
      fc.property(fc.constantFrom(...PHRASES), between, between, fc.string({ maxLength: 20 }), (phrase, left, right, rest) => {
        expect(mayHold(`${rest} ${left}${phrase}${right} ${rest}`.toLowerCase())).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['24 cats', 'zebra', 'annibale', 'lanni', 'летом', ''])('says no of %j, where no phrase of the list stands', (text) => {
    expect(mayHold(text)).toBe(false);
  });

  test('tells its lists apart', () => {
    expect(sieve.sift('a zebra', 0, 7) & listed).toBe(0);
    expect(sieve.sift('a zebra', 0, 7) & other).not.toBe(0);
  });

  test('flags every list where letters stand that are not read word by word', () => {
    expect(sieve.sift('約束', 0, 2) & (listed | other | STRETCH.unsure)).toBe(listed | other | STRETCH.unsure);
  });

  test.each([
    ['age 24', STRETCH.digit],
    ['age', 0],
    ['٢٤', 0],
  ])('tells whether an ASCII digit stands in %j', (text, expected) => {
    expect(sieve.sift(text, 0, text.length) & STRETCH.digit).toBe(expected);
  });

  test.each([
    ['anni', 0, 4, true],
    ['xanni', 1, 5, true],
    ['annix', 0, 4, true],
    ['anni', 1, 4, false],
    ['anni', -7, 99, true],
  ])('reads %j from %i to %i as if nothing stood around it', (text, from, to, expected) => {
    expect((sieve.sift(text, from, to) & listed) !== 0).toBe(expected);
  });

  test('refuses a list that it has no flag for', () => {
    const full = new WordSieve();
    for (let list = 0; list < 29; list += 1) full.add([`w${list}`]);
    expect(() => full.add(['more'])).toThrow('29 lists');
  });
});
