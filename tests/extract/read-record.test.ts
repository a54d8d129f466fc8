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
