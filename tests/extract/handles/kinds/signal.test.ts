import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

describe('readHandles() on Signal', () => {
  test.each([
    ['https://signal.me/#p/+31612345678', '+31612345678'],
    ['sgnl://signal.me/#p/+31612345678', '+31612345678'],
    [
      'https://signal.me/#eu/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    ],
    ['Signal: jane.42', 'jane.42'],
    ['signal: +31612345678', '+31612345678'],
  ])('reads %s', (text, value) => {
    expect(valuesOf('signal', text, { country: 'NL' })).toEqual([value]);
  });

  test.each([
    ['signal strength 42', 'no label meant'],
    ['jane.42', 'no label'],
  ])('takes nothing from %s: %s', (text) => {
    expect(valuesOf('signal', text, { country: 'NL' })).toEqual([]);
  });
});
