import { describe, expect, test } from 'vitest';
import { unnamedStep } from '../../../src/extract/records/unnamed-step.ts';

const SITE = 'https://site.test';

describe('unnamedStep()', () => {
  test.each([
    ['/l', '/l?zq=2', 'next'],
    ['/l?a=1', '/l?a=1&zq=20', 'next'],
    ['/l?zq=2', '/l?zq=1', 'previous'],
    ['/l?zq=20', '/l?zq=40', 'next'],
    ['/l?a=1', '/l?a=1&after=k27&n=31', 'further'],
    ['/l', '/l?zq=17', 'further'],
    ['/l?zq=2', '/l?zq=9', undefined],
    ['/l?zq=21', '/l?zq=40', undefined],
    ['/l?id=17', '/l?id=18', undefined],
    ['/l?a=1', '/l?a=2&after=k27', undefined],
    ['/l', '/m?zq=2', undefined],
    ['/l', '/l', undefined],
  ])('%s to %s: %s', (own, other, expected) => {
    expect(unnamedStep(SITE + own, SITE + other)).toBe(expected);
  });
});
