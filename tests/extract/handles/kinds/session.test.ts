import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: session-desktop.
describe('readHandles() on Session ids', () => {
  test.each([
    [
      '05abababababababababababababababababababababababababababababababab',
      '05abababababababababababababababababababababababababababababababab',
    ],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('session', `x ${text} y`)).toEqual([value]);
  });

  test.each([['06abababababababababababababababababababababababababababababababab', 'another prefix']])('refuses %s: %s', (text) => {
    expect(valuesOf('session', `x ${text} y`)).toEqual([]);
  });
});
