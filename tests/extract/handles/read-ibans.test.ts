import { describe, expect, test } from 'vitest';
import { handlesOf, valuesOf } from './values-of.ts';

// Samples of the SWIFT IBAN registry.
describe('readHandles() on IBANs', () => {
  test.each([
    ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
    ['DE89370400440532013000', 'DE89370400440532013000'],
    ['GB29 NWBK 6016 1331 9268 19', 'GB29NWBK60161331926819'],
    ['RO49 AAAA 1B31 0075 9384 0000', 'RO49AAAA1B31007593840000'],
    ['NO93 8601 1117 947', 'NO9386011117947'],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'MT84MALT011000012345MTLCAST001S'],
    ['HU42 1177 3016 1111 1018 0000 0000', 'HU42117730161111101800000000'],
    ['PL61 1090 1014 0000 0712 1981 2874', 'PL61109010140000071219812874'],
    ['IBAN: nl91abna0417164300', 'NL91ABNA0417164300'],
    ['NL91-ABNA-0417-1643-00', 'NL91ABNA0417164300'],
    ['DE89 3704 0044 0532 0130 00 Empfänger Anna', 'DE89370400440532013000'],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('iban', text)).toEqual([value]);
  });

  test.each([
    ['DE89370400440532013001', 'bad mod 97'],
    ['BE36 5390 0754 7034 1234', 'mod 97 ok, wrong length'],
    ['NL56 3003 0A17 1643 00', 'mod 97 ok, wrong structure'],
    ['XX431234', 'unknown country'],
  ])('refuses %s: %s', (text) => {
    expect(valuesOf('iban', text)).toEqual([]);
  });

  test('never reads a phone number out of an account, right or wrong', () => {
    for (const text of ['NL91 ABNA 0417 1643 00', 'NL92 ABNA 0417 1643 00', 'DE89370400440532013001']) {
      expect(valuesOf('phone', text, { country: 'NL' })).toEqual([]);
    }
  });

  test('gives the whole written account as its place', () => {
    const [iban] = handlesOf('iban', 'to NL91 ABNA 0417 1643 00 please');
    expect(iban?.raw).toBe('NL91 ABNA 0417 1643 00');
  });
});
