import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberType } from '../../../src/extract/handles/number-type.ts';
import { phonePlan } from '../../../src/extract/handles/phone-plan.ts';

describe('numberType()', () => {
  test('says what the library says of every example number, and of numbers one digit away', () => {
    const simple = getCountries().filter((country) => phonePlan(country)?.simple === true);
    expect(simple.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...simple), fc.nat(), fc.nat(9), (country, place, digit) => {
        const plan = phonePlan(country);
        const national = getExampleNumber(country, examples)?.nationalNumber ?? '61234567';
        const at = place % national.length;
        const changed = national.slice(0, at) + String(digit) + national.slice(at + 1);
        const known = parsePhoneNumberFromString(`+${plan?.callingCode}${changed}`, { extract: false });
        if (plan === undefined || known?.nationalNumber !== changed || known.country === undefined) return;
        expect(numberType(plan, changed)).toBe(known.getType());
      }),
      { numRuns: 500 },
    );
  });
});
