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
  ])('reads in %s of %s', (text, country, cities) => expect(shortNames(text, [country]).map(({ city }) => city)).toEqual(cities));
});
