import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/evidence/canonical-json.ts';

describe('canonicalJson()', () => {
  test('orders members by UTF-16 units (RFC 8785 §3.2.3, its own example)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  test('spells strings as RFC 8785 §3.2.2.2 does', () =>
    expect(canonicalJson('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'));

  test.each([
    [[], '[]'],
    [{ b: 1, a: [true, null, -0] }, '{"a":[true,null,0],"b":1}'],
    [{ left: undefined, right: 'x' }, '{"right":"x"}'],
    ['\ud800x', '"\ufffdx"'],
  ])('writes %j', (value, text) => expect(canonicalJson(value)).toBe(text));

  test.each([[0.5], [Number.NaN], [2 ** 53], [undefined], [new Map()], [Buffer.from('x')], [10n], [[undefined]]])('refuses %s', (value) =>
    expect(() => canonicalJson(value)).toThrow(TypeError),
  );

  test('gives the same text whatever the order of members, and JSON that means the same', () => {
    const plain = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.dictionary(fc.string(), plain), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});
