import { expect, test } from 'vitest';
import { bch } from '../../../../src/extract/handles/kinds/bch.ts';

const ADDRESS = 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a';

test('gives the prefix, whether it was written or not', () => {
  expect(bch.check(ADDRESS)).toBe(`bitcoincash:${ADDRESS}`);
  expect(bch.check(ADDRESS.toUpperCase())).toBe(`bitcoincash:${ADDRESS}`);
  expect(bch.check(ADDRESS.replace('m', 'n'))).toBeUndefined();
});
