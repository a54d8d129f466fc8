import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLetters, plainUnit } from '../../../src/extract/text/plain-letters.ts';

describe('plainLetters()', () => {
  test.each([
    ['café señora żółć', 'cafe senora zolc'],
    ['ελληνικά σπίτι ζεστός', 'ελληνικα σπιτι ζεστοσ'],
    ['đặt phòng', 'dat phong'],
    ['ёлка йод київ', 'елка йод київ'],
    ['غرفة أحمد', 'غرفه احمد'],
    ['ירושלים', 'ירושלימ'],
    ['l’été', "l'ete"],
    ['straße æble', 'straße æble'],
    ['中文 ไทย', '中文 ไทย'],
  ])('writes %s as hurried people do', (text, plain) => expect(plainLetters(text)).toBe(plain));

  test('keeps every place, and changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainLetters(text);
        return plain.length === text.length && plainLetters(plain) === plain;
      }),
    );
  });

  test('is what plainUnit() says of each unit', () => {
    for (let unit = 0; unit < 0x1_00_00; unit += 1) expect(plainLetters(String.fromCharCode(unit)).charCodeAt(0)).toBe(plainUnit(unit));
  });
});
