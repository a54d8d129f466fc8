import { describe, expect, test } from 'vitest';
import { minimises } from '../../src/model/minimises.ts';

describe('minimises()', () => {
  test.each([
    ['ngo', undefined, true],
    ['police', undefined, false],
    ['demo', undefined, false],
    ['ngo', false, false],
    ['police', true, true],
    ['demo', true, true],
  ] as const)('DQ-4: under %s with minimise %s it is %s', (regime, minimise, expected) =>
    expect(minimises({ regime, ...(minimise === undefined ? {} : { minimise }) })).toBe(expected),
  );
});
