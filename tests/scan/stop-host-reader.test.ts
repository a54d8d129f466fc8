import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { createReadBody } from '../../src/scan/read-body.ts';
import { targetOf } from '../extract/target-of.ts';

/** A unit's list with invented words: no real ones are written here. */
const lexiconWith = (stopHost: boolean): Lexicon => ({
  languages: [
    { code: 'en', confidence: 'high', reviewed: true, also: [] },
    { code: 'ro', confidence: 'high', reviewed: true, also: [] },
  ],
  indicators: [
    {
      id: 'UNIT-LIST',
      category: 'unit',
      label: 'list of the unit',
      group: 'unit',
      weight: 0,
      evidence: 'E2',
      appliesTo: ['forum'],
      caution: '',
      stopHost,
      terms: [
        { language: 'en', phrases: ['blorp quux'] },
        { language: 'ro', phrases: ['zorzorel'] },
      ],
      rules: [],
      weighings: [],
      unless: [],
      unlessNear: [],
    },
  ],
  lists: [],
});
const filler = 'This page says a lot of things about gardens, tables, bicycles and the weather in spring. '.repeat(8);

function stopHostOf(
  lexicon: Lexicon | undefined,
  html: string,
  { url = 'https://site-a.test/page', status = 200 } = {},
): string | undefined {
  return createReadBody(
    [targetOf({ category: 'escort' })],
    lexicon,
  )({
    body: Buffer.from(`<html lang="en"><main>${html}</main></html>`),
    contentType: 'text/html; charset=utf-8',
    url,
    status,
    targetId: 'a-test',
    pageClass: 'other',
    via: 'http',
    atMs: 0,
  }).stopHost;
}

describe('stopHostReader()', () => {
  test.each<[string, string, { url?: string; status?: number }]>([
    ['in the text of a page without an ad', `<p>${filler} Blorp  quux!</p>`, {}],
    ['in another language than the page', `<p>${filler} Zorzorel</p>`, {}],
    ['in the title', `<title>Blorp quux</title><p>${filler}</p>`, {}],
    ['in the address', `<p>${filler}</p>`, { url: 'https://site-a.test/x/blorp-quux.html' }],
    ['in an address that is badly encoded', `<p>${filler}</p>`, { url: 'https://site-a.test/blorp_quux?q=%E0%A4%A' }],
    ['on a page that is refused', '<p>blorp quux</p>', { status: 403 }],
  ])('finds a phrase of the list %s', (_, html, more) => {
    expect(stopHostOf(lexiconWith(true), html, more)).toBe('UNIT-LIST');
  });

  test('finds nothing where nothing of the list stands, where the list does not ask for it, and without a list', () => {
    expect(stopHostOf(lexiconWith(true), `<p>${filler} blorp and quux</p>`)).toBeUndefined();
    expect(stopHostOf(lexiconWith(false), '<p>blorp quux</p>')).toBeUndefined();
    expect(stopHostOf(undefined, '<p>blorp quux</p>')).toBeUndefined();
  });
});
