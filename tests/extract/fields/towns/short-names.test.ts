import { describe, expect, test } from 'vitest';
import { shortNames } from '../../../../src/extract/fields/towns/short-names.ts';

describe('shortNames()', () => {
  test.each([
    ['NYC outcall', 'US', ['New York']],
    ['🔥 BCN 🔥', 'ES', ['Barcelona']],
    ['СПб, центр', 'RU', ['Saint Petersburg']],
    ['KL massage', 'MY', ['Kuala Lumpur']],
    ['la la land', 'US', []],
    ['Canal BCNews', 'ES', []],
    ['@anna_BCN', 'ES', []],
    ['в 15:00 мск', 'RU', []],
    ['NYC outcall', 'GB', []],
    ['GEYLANG LOR 24', 'SG', ['Singapore']],
    ['downtown pdx', 'US', ['Portland']],
    ['call 206 555 0123 Ft Lauderdale', 'US', ['Fort Lauderdale']],
  ])('reads in %s of %s', (text, country, cities) => expect(shortNames(text, [country]).map(({ city }) => city)).toEqual(cities));

  test.each([
    ['fun in NYC', ['New York']],
    ['incall by midway airport', ['Chicago']],
    // These are other things elsewhere.
    ['LA casting in Hollywood, MIA', []],
  ])('reads in %s of no country', (text, cities) => expect(shortNames(text, [], 'anywhere').map(({ city }) => city)).toEqual(cities));
});
