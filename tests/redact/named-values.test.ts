import { describe, expect, test } from 'vitest';
import { makePseudonyms } from '../../src/redact/pseudonyms.ts';
import { namedValues } from '../../src/redact/named-values.ts';
import type { Read } from '../../src/model/provenance.ts';

const pseudonyms = makePseudonyms(Buffer.from('key'));
const read = (value: string, raw = value): Read<string> => ({ value, where: 'text', start: 3, end: 3 + raw.length, raw, by: 'test@1' });

describe('namedValues()', () => {
  test('RD-1: gives persons, seller, employer and the number of a firm, each where it stands', () => {
    const named = namedValues(
      {
        aliases: [read('Anna')],
        seller: { name: read('Hollowfen Partners') },
        job: { employer: read('Brambletoe B.V.'), employerNumber: read('84736251', '84.73.62.51') },
      },
      pseudonyms,
    );
    const told = new Map(named.map(({ value, spellings, pseudonym }) => [value, [new Set(spellings), pseudonym.split('-')[0]]]));
    expect([...told]).toEqual([
      ['Anna', [new Set(['Anna']), 'name']],
      ['Hollowfen Partners', [new Set(['Hollowfen Partners']), 'name']],
      ['Brambletoe B.V.', [new Set(['Brambletoe B.V.', 'Brambletoe']), 'name']],
      ['84736251', [new Set(['84736251', '84.73.62.51']), 'register']],
    ]);
    expect(named.at(-1)).toMatchObject({ start: 3, end: 14 });
  });

  test.each([
    ['Brambletoe BV, Utrecht', 'Brambletoe BV', 'Brambletoe'],
    ['Brambletoe BV 06-12345678', 'Brambletoe BV', 'Brambletoe'],
    ['Brambletoe (Utrecht), call +31 6 12345678', 'Brambletoe', 'Brambletoe'],
    ['Brambletoe jobs@brambletoe.test', 'Brambletoe', 'Brambletoe'],
    ['Brambletoe 24', 'Brambletoe 24', 'Brambletoe 24'],
  ])('RD-1: of “%s” the name is known by itself, where it stands', (line, head, short) => {
    const named = namedValues({ aliases: [], job: { employer: read(line) } }, pseudonyms);
    expect(named.map(({ start, end }) => [start, end])).toEqual([
      [3, 3 + line.length],
      [3, 3 + head.length],
    ]);
    expect(new Set(named[0]?.spellings)).toEqual(new Set([line, head, short]));
  });

  test('RD-2: a firm is one, with its legal form or without, as seller, employer or name', () => {
    const one = (fields: Parameters<typeof namedValues>[0]): string | undefined => namedValues(fields, pseudonyms)[0]?.pseudonym;
    const told = [
      one({ aliases: [read('Oak Logistics')] }),
      one({ aliases: [], seller: { name: read('OAK LOGISTICS') } }),
      one({ aliases: [], job: { employer: read('Oak Logistics B.V.') } }),
    ];
    expect(new Set(told).size).toBe(1);
  });
});
