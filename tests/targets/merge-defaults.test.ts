import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeDefaults } from '../../src/targets/merge-defaults.ts';

describe('mergeDefaults()', () => {
  test.each([
    [{ a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
    [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
    [{ a: [1] }, { a: { b: 1 } }, { a: { b: 1 } }],
    [{ a: { b: 1 } }, { a: null }, { a: null }],
    [{ a: { b: 1 } }, { a: 'auto' }, { a: 'auto' }],
    [{ a: 1 }, {}, { a: 1 }],
  ])('lays %j under %j', (defaults, value, merged) => {
    expect(mergeDefaults(defaults, value)).toEqual(merged);
  });

  test('changes nothing without defaults, and gives the defaults without value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(mergeDefaults({}, value)).toEqual(value);
        expect(mergeDefaults(value, {})).toEqual(value);
        expect(mergeDefaults(value, value)).toEqual(value);
      }),
    );
  });

  test('does not reach the prototype of objects', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"x": 1}}');
    expect(Object.keys(mergeDefaults(hostile, { a: 1 }) as object)).toContain('a');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
