import { describe, expect, test } from 'vitest';
import { aliasesIn } from './alias-texts.ts';

const BY_SURROUNDINGS = 'alias-by-surroundings@1';

describe('weighNames()', () => {
  test.each([['Hamagara Claudine 0720 123 456', undefined, ['Claudine']]] as const)(
    'tells by its surroundings a name that no rule knows: %s',
    (text, category, names) => {
      const found = aliasesIn(text, category);
      expect(found.names).toEqual(names);
      expect(new Set(found.rules)).toEqual(new Set([BY_SURROUNDINGS]));
    },
  );

  test('refuses what a rule takes for a name where its surroundings speak against it', () => {
    expect(aliasesIn('Hàng Gò Vấp sài gòn 😍 bé My 2k5', 'escort', { languages: ['vi'] }).names).toEqual(['My']);
  });

  test.each(['The owner pays the water, the tenant the rest', 'Toyota Corolla, Samsung and Bosch', ''])('names nobody in: %s', (text) => {
    expect(aliasesIn(text, 'marketplace').names).toEqual([]);
  });
});
