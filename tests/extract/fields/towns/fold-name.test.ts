import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../../src/extract/fields/towns/fold-name.ts';

describe('foldName()', () => {
  test.each([
    ['málaga', 'malaga'],
    ['łódź', 'lodz'],
    ['weißenfels', 'weissenfels'],
    ['πάτρας', 'πατρασ'],
    ['орёл', 'орел'],
    ['йошкар-ола', 'йошкар-ола'],
    ['أسيوط', 'اسيوط'],
    ['zwolle', 'zwolle'],
  ])('brings the spellings of a name together: %s', (name, folded) => expect(foldName(name)).toBe(folded));

  test('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldName(foldName(text.toLowerCase())) === foldName(text.toLowerCase())),
    );
  });
});
