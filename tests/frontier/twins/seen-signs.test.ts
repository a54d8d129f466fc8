import { describe, expect, test } from 'vitest';
import { SeenSigns } from '../../../src/frontier/twins/seen-signs.ts';

describe('SeenSigns.countNew()', () => {
  test('counts ads whose words and facts nobody saw before', () => {
    const seen = new SeenSigns();
    const one = { kind: 'ad', text: 'a', facts: 'f' } as const;
    expect(seen.countNew([one, { ...one, text: 'b', facts: 'g' }])).toBe(2);
    expect(seen.countNew([one])).toBe(0);
    // A print page: the same contacts, ages and prices in a shorter text.
    expect(seen.countNew([{ ...one, text: 'c' }])).toBe(0);
    expect(seen.countNew([{ ...one, text: 'd', facts: undefined }])).toBe(1);
    expect(seen.countNew([{ ...one, text: 'd', facts: undefined }])).toBe(0);
  });
});
