import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

describe('readHandles() on WhatsApp', () => {
  test.each([
    ['https://wa.me/31612345678?text=Hi', '+31612345678'],
    ['https://api.whatsapp.com/send?phone=31612345678', '+31612345678'],
    ['whatsapp://send?phone=+31612345678', '+31612345678'],
    ['https://web.whatsapp.com/send?phone=31612345678', '+31612345678'],
    ['https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv', 'AbCdEfGhIjKlMnOpQrStUv'],
    ['WhatsApp: 06 12345678', '+31612345678'],
    ['06 12345678 (whatsapp)', '+31612345678'],
    ['ватсап +31612345678', '+31612345678'],
    ['واتساب: +31612345678', '+31612345678'],
    ['app me op 06 12345678', '+31612345678'],
    ['wa.me/31612345678', '+31612345678'],
    ['wsp 06-12345678', '+31612345678'],
  ])('reads %s', (text, value) => {
    expect(valuesOf('whatsapp', text, { country: 'NL' })).toEqual([value]);
  });

  test.each([
    ['whatsapp only', 'no number'],
    ['WhatsApp: yes', 'no number'],
    ['https://wa.me/settings', 'no number'],
  ])('takes nothing from %s: %s', (text) => {
    expect(valuesOf('whatsapp', text, { country: 'NL' })).toEqual([]);
  });
});
