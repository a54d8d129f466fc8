import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';

const read = (text: string): string[] =>
  readHandles(text, { countries: ['NL'], languages: ['nl'], dateOrder: 'DMY', platformContacts: [] }).flatMap(({ kind, value }) =>
    kind === 'payment' ? [value] : [],
  );

describe('payment words', () => {
  test.each([
    ['Płatność BLIK lub gotówka', ['blik']],
    ['Betala med Swish', ['swish']],
    ['Only Western Union', ['western-union']],
  ])('reads a name: %s', (text, names) => expect(read(text)).toEqual(names));

  test.each(['Je herkent mij in een blik.', 'Blik niet te lang', 'a swish of her hair'])('takes no everyday word for one: %s', (text) =>
    expect(read(text)).toEqual([]),
  );
});
