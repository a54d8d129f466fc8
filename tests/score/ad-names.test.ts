import { describe, expect, test } from 'vitest';
import type { Ad } from '../../src/model/ad.ts';
import { differentNames, namesOf } from '../../src/score/ad-names.ts';
import { scorable } from './sample-scorable.ts';

/** An ad with names; those that end in a question mark are read by a weak sign. */
function adNamed(...names: readonly string[]): { readonly ad: Ad } {
  const { ad } = scorable(1, { aliases: names.map((name) => name.replace('?', '')) });
  const aliases = ad.fields.aliases.map((alias, at) => ({ ...alias, by: names[at]?.endsWith('?') ? 'alias-hinted@1' : 'alias-title@1' }));
  return { ad: { ...ad, fields: { ...ad.fields, aliases } } };
}

describe('namesOf()', () => {
  test('leaves out names that only a weak sign speaks for', () => {
    expect([...namesOf(adNamed('ÁNNA', 'Summer?').ad)]).toEqual(['anna']);
  });

  test('leaves out names that no rule knows', () => {
    const { ad } = adNamed('Anna');
    const aliases = ad.fields.aliases.map((alias) => ({ ...alias, by: 'alias-by-surroundings@1' }));
    expect(namesOf({ ...ad, fields: { ...ad.fields, aliases } }).size).toBe(0);
  });
});

describe('differentNames()', () => {
  test.each([
    [
      [['Anna'], ['Bella']],
      ['anna', 'bella'],
    ],
    [[['Anna'], ['Bella?']], undefined],
    [[['Anna'], ['Bella', 'Anna?']], undefined],
    [
      [['Anna'], ['Bella', 'Coco?']],
      ['anna', 'bella'],
    ],
    [[['Anna K.'], ['anna']], undefined],
    [[['Anna'], []], undefined],
  ])('tells of %j whether they speak of different persons: %j', (ads, expected) => {
    expect(differentNames(ads.map((names) => adNamed(...names)))).toEqual(expected);
  });
});
