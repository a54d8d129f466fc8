import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../src/extract/read-html-record.ts';

const HTML =
  '<title>x</title><h1>Kamer te huur</h1><p>Bel <b>06 1234</b> 5678 of mail <a href="mailto:kamer@post.example">hier</a>.</p><footer>Vragen: hulp@site.example</footer>';

describe('readHtmlRecord()', () => {
  test('gives back the text that its offsets point into', () => {
    const answer = readHtmlRecord({
      id: 7,
      html: HTML,
      url: 'https://site.test/a/1',
      country: 'nl',
      languages: ['nl'],
      category: 'housing',
      capturedAt: '2026-03-03T12:00:00Z',
    });
    expect(answer).toMatchObject({ id: 7, language: 'nl', fields: { title: 'Kamer te huur' }, indicators: [] });
    expect(answer.handles.map((handle) => `${handle.kind}:${handle.value}:${handle.stop}`).toSorted()).toEqual([
      'email:hulp@site.example:true',
      'email:kamer@post.example:false',
      'phone:+31612345678:false',
    ]);
    for (const handle of answer.handles) if (handle.where === 'text') expect(answer.text?.slice(handle.start, handle.end)).toBe(handle.raw);
    expect(answer.handles.every((handle) => !('by' in handle))).toBe(true);
  });

  test('ignores hints of a wrong type and a missing or broken address', () => {
    for (const url of [undefined, 5, 'not a url'])
      expect(readHtmlRecord({ id: 'a', html: HTML, url, countries: 5, category: 'zzz', capturedAt: 'soon' }).fields.title).toBe(
        'Kamer te huur',
      );
  });

  test('answers an empty record', () => {
    expect(readHtmlRecord({ html: '' })).toEqual({
      id: null,
      text: '',
      language: 'und',
      languages: [],
      handles: [],
      indicators: [],
      urgent: [],
      fields: {
        title: null,
        aliases: [],
        ages: [],
        prices: [],
        place: null,
        postedAt: null,
        updatedAt: null,
        tours: [],
        languagesSpoken: [],
        nationalityClaims: [],
        seller: null,
      },
    });
  });

  test('reads the contact of a house that the data names by its kind', () => {
    const item = { '@context': 'https://schema.org', '@type': 'DaySpa', name: 'Lotus House', telephone: '+44 7400 123456' };
    const html = `<html lang="en"><head><script type="application/ld+json">${JSON.stringify(item)}</script></head><body><main><h2>Lotus House</h2><p>Massages in Leeds, by appointment only.</p></main></body></html>`;
    const { handles } = readHtmlRecord({ html, url: 'https://site-a.test/item/4711' });
    expect(handles.map(({ kind, value }) => [kind, value])).toEqual([['phone', '+447400123456']]);
  });
});
