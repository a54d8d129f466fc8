import { describe, expect, test } from 'vitest';
import { worthKeys } from '../../../src/frontier/worth/worth-keys.ts';

describe('worthKeys()', () => {
  test.each([
    ['ads.test/ads?page&sort', ['ads.test/ads?page&sort', 'ads.test/ads?*']],
    ['ads.test/tag/*', ['ads.test/tag/*', 'ads.test/tag/**']],
    ['ads.test/list/by/age?page', ['ads.test/list/by/age?page', 'ads.test/list/by/age?*', 'ads.test/list/**']],
    ['ads.test/about', ['ads.test/about']],
    ['ads.test/list/', ['ads.test/list/']],
    ['ads.test/', ['ads.test/']],
  ])('%s belongs to %s', (shape, names) => {
    expect(worthKeys(shape).map(({ name }) => name)).toEqual(names);
  });

  test('bears with the wider class longer', () => {
    const patience = worthKeys('ads.test/list/by/age?page').map((key) => key.patience);
    expect(patience).toEqual(patience.toSorted((a, b) => a - b));
    expect(new Set(patience).size).toBe(patience.length);
  });
});
