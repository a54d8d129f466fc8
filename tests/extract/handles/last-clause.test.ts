import { describe, expect, test } from 'vitest';
import { lastClause } from '../../../src/extract/handles/last-clause.ts';

describe('lastClause()', () => {
  test.each([
    ['call now, or write to ', ' or write to '],
    ['beware ⚠️: "fake" ', 'beware ⚠️: "fake" '],
    ['够了。别打', '别打'],
    ['the end.', ''],
    ['', ''],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(lastClause(text)).toBe(expected);
  });
});
