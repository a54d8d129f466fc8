import { describe, expect, test } from 'vitest';
import { handlePseudonym, makePseudonyms, urlPseudonym } from '../../src/redact/pseudonyms.ts';

const [one, other] = ['one', 'other'].map((text) => makePseudonyms(Buffer.from(text)));
if (!one || !other) throw new Error('no pseudonyms');

describe('makePseudonyms()', () => {
  test('RD-2: gives the same value the same pseudonym under one key, and another under another', () => {
    expect(one('phone', '+31612345678')).toBe(one('phone', '+31612345678'));
    expect(one('phone', '+31612345678')).not.toBe(other('phone', '+31612345678'));
    expect(one('phone', '+31612345678')).not.toBe(one('phone', '+31612345679'));
    expect(one('phone', '+31612345678')).toMatch(/^phone-[0-9a-f]{12}$/);
  });

  test('RD-2: a number is one number by whichever messenger, an account is one a kind', () => {
    expect(handlePseudonym(one, { kind: 'whatsapp', value: '+31612345678' })).toBe(one('phone', '+31612345678'));
    expect(handlePseudonym(one, { kind: 'telegram', value: 'rosa' })).not.toBe(handlePseudonym(one, { kind: 'instagram', value: 'rosa' }));
  });

  test('an address leads nowhere', () => {
    expect(urlPseudonym(one, 'https://site-a.test/ad/17')).toMatch(/^https:\/\/page-[0-9a-f]{12}\.invalid\/$/);
  });
});
