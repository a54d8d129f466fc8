import { describe, expect, test } from 'vitest';
import { findStatement, saysItIsGone } from '../../src/fetch/find-statement.ts';
import type { PageSummary } from '../../src/model/page-reading.ts';

function summary(title: string, headings: readonly string[], lines: readonly string[]): PageSummary {
  const own = { headings, lines, letters: 80, links: 0, buttons: 0, hasLoginForm: false, puzzle: undefined, isGate: false };
  return {
    title,
    heading: headings[0] ?? '',
    lead: lines.join('\n'),
    letters: 80,
    links: 0,
    hasPasswordField: false,
    hasCaptcha: false,
    hasScripts: false,
    own,
  };
}

describe('findStatement()', () => {
  test.each([
    ['a heading', summary('Site', ['Page not found'], []), 'heading'],
    ['one part of a title', summary('Page not found | Site', [], []), 'heading'],
    ['a sentence', summary('Site', ['Sorry'], ['Sorry', 'This listing has been removed by us. Look elsewhere.']), 'sentence'],
    ['a word alone', summary('Site', ['bulunamadı'], []), 'word'],
    ['nothing', summary('Site', ['Two chairs'], ['Oak.']), undefined],
    ['a phrase far down', summary('Site', ['Two chairs'], ['Oak.', 'Old.', 'Big.', 'Page not found']), undefined],
    [
      'a phrase in a story',
      summary('Site', [], ['I looked for this chair for years and wrote to everyone, and each time it was no longer available']),
      'word',
    ],
    [
      'part of a title that is the heading',
      summary('Site of the fair: page not found – Forum', ['Site of the fair: page not found'], []),
      'word',
    ],
  ])('%s', (_what, page, how) => {
    expect(findStatement(page, 'soft-404')?.how).toBe(how);
  });

  test('says whether two texts say it', () => {
    expect(findStatement(summary('Page not found', ['Page not found'], []), 'soft-404')?.twice).toBe(false);
    expect(findStatement(summary('Not found', ['Page not found'], []), 'soft-404')?.twice).toBe(true);
  });
});

describe('saysItIsGone()', () => {
  test('reads a notice in other words, but no story', () => {
    expect(saysItIsGone(summary('Site', [], ['The advert was taken down by its author.']))).toBe(true);
    const story =
      'My last ad in this place was taken down, nobody told me why, and so I write it again with the same chairs and the same price as before';
    expect(saysItIsGone(summary('Site', [], [story]))).toBe(false);
  });
});
