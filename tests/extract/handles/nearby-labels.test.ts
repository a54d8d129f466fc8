import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';

const read = (text: string): string[] =>
  readHandles(text, { countries: ['NL'], languages: ['nl', 'en'], dateOrder: 'DMY', platformContacts: [] }).map(
    ({ kind, value }) => `${kind}:${value}`,
  );

describe('labelsAfter()', () => {
  test.each([
    ['Bereikbaar op +46701740676\nOp Telegram heet ik @fjord_liney', ['phone:+46701740676', 'telegram:fjord_liney']],
    ['Telefoon: 06 12345678\nOp Telegram heet ik t.me/amber_lake4', ['phone:+31612345678', 'telegram:amber_lake4']],
    ['06 12345678 (WhatsApp)', ['phone:+31612345678', 'whatsapp:+31612345678']],
    ['06 12345678\nWhatsApp\nonly evenings', ['phone:+31612345678', 'whatsapp:+31612345678']],
  ])('%j', (text, handles) => expect(read(text).toSorted()).toEqual(handles));
});
