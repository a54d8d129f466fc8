import { describe, expect, test } from 'vitest';
import { valuesOf } from './values-of.ts';

describe('spentLabels()', () => {
  test.each([
    ['IT', 'it', 'solo su Telegram: Oceano_Lugano oppure +39 312 345 6789', ['oceano_lugano']],
    ['HU', 'hu', 'tg: timi_debrecen, vagy 06 20 123 4567', ['timi_debrecen']],
    ['GB', 'en', 'Telegram: @anna_88 / 07400 123456', ['anna_88']],
    ['GB', 'en', '@anna_88 (Telegram), 07400 123456', ['anna_88']],
    ['GB', 'en', 'WhatsApp or Telegram: 07400 123456', ['+447400123456']],
    ['GB', 'en', 'Telegram 07400 123456 or @anna_88', ['+447400123456', 'anna_88']],
  ])('%s %s %j', (country, language, text, found) => {
    expect(valuesOf('telegram', text, { country, language })).toEqual(found);
    expect(valuesOf('phone', text, { country, language })).toHaveLength(1);
  });
});
