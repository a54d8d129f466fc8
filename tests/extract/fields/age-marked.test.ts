import { describe, expect, test } from 'vitest';
import { agesOf } from './ages-of.ts';

describe('readAges() beside letters for a sex', () => {
  test.each([
    ['fr', undefined, 'H 44 Nantes cherche F 35/50 pour sorties', [44]],
    ['nl', 'dating', 'V 44 Utrecht zoekt M voor vriendschap', [44]],
    ['de', 'recruitment', 'Ich (w, 47, aus Polen) suche eine Stelle', [47]],
    ['de', 'dating', 'Ich, m/49/182/NR, Handwerker', [49]],
    ['en', undefined, 'barista, RSA, 27 f from Chile', [27]],
    ['en', 'forum', 'cornea also ok?? male 42 Lucknow, want 9 lakh', [42]],
    ['de', undefined, 'Mann 45 Berlin sucht Arbeit', [45]],
  ] as const)('reads them in %s: %s %s', (language, category, text, expected) => {
    expect(agesOf(language, text, category)).toEqual(expected);
  });

  test.each([
    ['W 47 H 60 D 22 shelf', 'marketplace'],
    ['Dell H 44 printer cartridges', undefined],
    ['Model F 35 pump for sale', undefined],
  ] as const)('takes no measures or models: %s', (text, category) => {
    expect(agesOf('en', text, category)).toEqual([]);
  });
});
