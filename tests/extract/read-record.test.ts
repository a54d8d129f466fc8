import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../src/extract/read-record.ts';

describe('readTextRecord()', () => {
  test('reads language, handles and fields of an ad, with their places', () => {
    const text =
      'Lieve Anna, 22 jaar, ontvangt in Breda. Ik ben Anna. 1h 150€. Bel 06 12 34 56 78. Telegram: @anna_breda. Geplaatst: gisteren';
    const answer = readTextRecord({ id: 7, text, country: 'NL', category: 'escort', capturedAt: '2025-01-20T12:00:00Z' });
    expect(answer).toMatchObject({
      id: 7,
      language: 'nl',
      fields: {
        title: null,
        aliases: ['Anna'],
        ages: [22],
        prices: [{ amount: 150, currency: 'EUR', per: '60min', raw: '150€' }],
        place: { city: 'Breda', country: 'NL' },
        postedAt: '2025-01-19',
      },
      indicators: [],
    });
    expect(answer.handles.map((handle) => `${handle.kind}:${handle.value}`)).toEqual(['phone:+31612345678', 'telegram:anna_breda']);
    for (const one of [...answer.handles, ...answer.fields.prices]) expect(text.slice(one.start, one.end)).toBe(one.raw);
    expect(answer).not.toHaveProperty('job');
    expect(answer).not.toHaveProperty('text');
  });

  test('reads numbers in the URL with their place there', () => {
    const url = 'https://site.test/anna-0612345678';
    const [handle] = readTextRecord({ text: 'Anna', url, country: 'NL' }).handles;
    expect(handle).toMatchObject({ kind: 'phone', value: '+31612345678', where: 'url' });
    expect(url.slice(handle?.start, handle?.end)).toBe(handle?.raw);
  });

  test('takes the language it finds for a hint where none is given', () => {
    const { handles } = readTextRecord({ text: 'Zadzwoń do mnie, pracuję sama: 512 345 678' });
    expect(handles.map((handle) => handle.value)).toEqual(['+48512345678']);
  });

  test('gives job fields for recruitment only', () => {
    const text = 'Cleaner wanted in Germany. Employer: Example GmbH. Accommodation provided.';
    expect(readTextRecord({ text, category: 'recruitment' }).job).toMatchObject({ accommodation: 'yes', travelPaid: 'not-stated' });
    expect(readTextRecord({ text, category: 'escort' }).job).toBeUndefined();
  });

  test('gives a title, stays, languages, claims and the seller, each with its place', () => {
    const text = 'New in town\nIndependent escort Anna, I am Romanian, I speak English. Visiting Oslo until Sunday.';
    const { fields } = readTextRecord({ text, category: 'escort', capturedAt: '2025-01-20T12:00:00Z' });
    expect(fields).toMatchObject({
      title: 'New in town',
      tours: [{ from: null, to: '2025-01-26', place: { city: 'Oslo', country: 'NO', region: null }, raw: 'Oslo until Sunday' }],
      languagesSpoken: [{ value: 'en', raw: 'English' }],
      nationalityClaims: [{ value: 'RO', raw: 'Romanian' }],
      seller: { kind: { value: 'independent' }, name: null },
    });
    for (const one of [...fields.tours, ...fields.languagesSpoken, ...fields.nationalityClaims])
      expect(text.slice(one.start, one.end)).toBe(one.raw);
  });

  test('gives the fields of items and dwellings in their categories', () => {
    expect(readTextRecord({ text: 'Sofa, brand new, pickup only', category: 'marketplace' })).toMatchObject({
      market: { condition: { value: 'new' }, shipping: 'no' },
    });
    const flat = readTextRecord({ text: 'Flat, 3 rooms, women only', category: 'housing' });
    expect(flat).toMatchObject({ housing: { rooms: { value: 3 }, tenants: [{ value: 'women' }], furnished: 'not-stated' } });
    expect(flat).not.toHaveProperty('market');
  });

  test('gives places of what is said that hold it, whatever is folded', () => {
    const pieces = fc.constantFrom(
      'Ｖisiting Oslo until Ｓunday ',
      'I speak Ｅnglish and\u200b German. ',
      'Nationality:\u00a0Romanian\n',
      'Agency: Ｅxample Ladies\n',
      'Work in Germany ',
      'KvK １２３４５６７８ ',
      'Salary: ١٥٠٠ EUR\n',
      'Rent: €７００, deposit 500 € ',
      '3 rooms, 75 m² ',
      'Condition: new\n',
      'lot of 6 ',
      'women only ',
      'available from 1 March ',
      '\u0301',
      'İ',
      '😀',
      '\ud800',
    );
    const category = fc.constantFrom('escort', 'recruitment', 'marketplace', 'housing');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), category, (parts, kind) => {
        const text = parts.join('');
        const answer = readTextRecord({ text, category: kind, capturedAt: '2025-01-20T12:00:00Z' });
        checkSpans([answer.fields, answer.job, answer.market, answer.housing], text);
      }),
      { numRuns: 300 },
    );
  });

  test('ignores hints of a wrong type and unknown keys', () => {
    const answer = readTextRecord({
      text: 'Bel 06 12345678',
      country: 31,
      countries: ['nl', 5],
      languages: 'nl',
      category: 'nonsense',
      capturedAt: {},
      colour: 'red',
    });
    expect(answer.handles.map((handle) => handle.value)).toEqual(['+31612345678']);
    expect(answer.id).toBeNull();
  });

  test('says when a text is too long to be read whole', () => {
    const answer = readTextRecord({ text: `${'word '.repeat(450_000)} 0612345678`, country: 'NL' });
    expect(answer.problems).toContain('Only the first 2000000 characters were read.');
    expect(answer.problems).toContain('Only the first 200000 characters were searched for dates.');
    expect(answer.handles).toEqual([]);
  });

  test('never throws, and every place holds its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('NL', 'US', 'XX', undefined), (text, country) => {
        const answer = readTextRecord({ text, country, category: 'recruitment', capturedAt: '2025-01-20T12:00:00Z' });
        for (const one of [...answer.handles, ...answer.fields.prices]) expect(text.slice(one.start, one.end)).toBe(one.raw);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every value with a place, wherever it stands in an answer. */
function checkSpans(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return;
  if ('raw' in value && 'start' in value && 'end' in value) expect(text.slice(Number(value.start), Number(value.end))).toBe(value.raw);
  for (const member of Object.values(value)) checkSpans(member, text);
}
