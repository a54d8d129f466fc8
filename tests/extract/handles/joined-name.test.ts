import { describe, expect, test } from 'vitest';
import { valuesOf } from './values-of.ts';

describe('joinedName()', () => {
  test.each([
    ['my tg = molly pops 88 (no gaps)', 'mollypops88'],
    ['tele: mooie meid 22 (aan elkaar)', 'mooiemeid22'],
    ['telegram: lola 33 officielle sans espace', 'lola33officielle'],
    ['telegram sara roma 21 tutto attaccato', 'sararoma21'],
    ['tg kasia 22 bez spacji', 'kasia22'],
    ['тг masha msk без пробелов', 'mashamsk'],
    ['telegram: ayse ist 34 bitişik', 'ayseist34'],
    ['telegram: zsuzsi bp 22 egybe', 'zsuzsibp22'],
    ['тг\nkarina\n_nastia\n_vinn\n2000 год', 'karina_nastia_vinn'],
    ['Telegram\n➡️ nina\n➡️ cannes06\n(tout attaché)', 'ninacannes06'],
  ])('reads %j', (text, name) => expect(valuesOf('telegram', text)).toEqual([name]));

  test.each(['telegram me anytime no spaces for rent', 'telegram: ab c no gaps', 'telegram\nask\n_ _ _\nfor'])(
    'takes nothing from %j',
    (text) => expect(valuesOf('telegram', text)).toEqual([]),
  );
});
