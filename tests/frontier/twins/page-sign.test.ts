import { describe, expect, test } from 'vitest';
import { compareSigns, signKey } from '../../../src/frontier/twins/page-sign.ts';
import type { AdSign, ListSign } from '../../../src/frontier/twins/page-sign.ts';

const ad = (text: string, facts?: string): AdSign => ({ kind: 'ad', text, facts });
const list = (...records: string[]): ListSign => ({ kind: 'list', records: new Set(records) });

describe('compareSigns()', () => {
  test.each([
    ['ads of one text', ad('a'), ad('a'), 'same'],
    ['ads of other texts', ad('a'), ad('b'), 'other'],
    ['ads of other texts without contacts', ad('a', undefined), ad('b', undefined), 'other'],
    ['ads of other texts with the same contacts, as an agency has them', ad('a', 'f'), ad('b', 'f'), 'unsure'],
    ['lists of the same records', list('1', '2', '3'), list('3', '2', '1'), 'same'],
    ['lists of other records', list('1', '2', '3'), list('4', '5', '6'), 'other'],
    ['lists that share most', list('1', '2', '3', '4'), list('1', '2', '3', '5'), 'unsure'],
    ['lists of hardly any records', list('1'), list('1'), 'unsure'],
    ['lists of none', list(), list(), 'other'],
    ['an ad and a list', ad('a'), list('1', '2', '3'), 'other'],
  ] as const)('%s', (_, a, b, expected) => {
    expect(compareSigns(a, b, 'text')).toBe(expected);
    expect(compareSigns(b, a, 'text')).toBe(expected);
  });

  test('takes a translation for the same ad where facts decide, and no ad without contacts', () => {
    expect(compareSigns(ad('a', 'f'), ad('b', 'f'), 'facts')).toBe('same');
    expect(compareSigns(ad('a', 'f'), ad('b', 'g'), 'facts')).toBe('other');
    expect(compareSigns(ad('a'), ad('b'), 'facts')).toBe('other');
  });
});

describe('signKey()', () => {
  test('is the same for the same records in any order', () => {
    expect(signKey(list('1', '2'))).toBe(signKey(list('2', '1')));
    expect(signKey(list('1', '2'))).not.toBe(signKey(list('1', '3')));
  });
});
