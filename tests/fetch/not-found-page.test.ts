import { describe, expect, test } from 'vitest';
import { isLikeNotFound, notFoundPrint } from '../../src/fetch/not-found-page.ts';

const PROBED = 'http://site-a.test/ad/qwertyuiopasdfgh';
const ASKED = 'http://site-a.test/ad/4711-anna';
const FRAME = ['Site A', 'Home', 'All ads', 'Imprint and terms of use'];

/** What a page shows: the frame of the site, and lines of its own. */
const page = (...lines: readonly string[]): string => [...FRAME.slice(0, 3), ...lines, ...FRAME.slice(3)].join('\n');

describe('isLikeNotFound()', () => {
  // Words that no list of phrases holds, one of them with the address and a time in it.
  const probed = notFoundPrint(page('Nix los hier', `Unter /ad/qwertyuiopasdfgh wohnt keiner. Stand: 12:45:01`), PROBED);

  test.each<[string, string, boolean]>([
    ['the same for another address, at another time', page('Nix los hier', 'Unter /ad/4711-anna wohnt keiner. Stand: 13:02:44'), true],
    ['the same with a word of greeting', page('Nix los hier', 'Unter /ad/4711-anna wohnt keiner. Stand: 13:02:44', 'Bis bald!'), true],
    [
      'an ad in the same frame',
      page('Anna', 'Anna is in town this week and looks forward to a call.', 'Every day from ten to eight.'),
      false,
    ],
    [
      'the notice beside an ad',
      page('Nix los hier', 'Unter /ad/4711-anna wohnt keiner. Stand: 13:02', 'Anna is in town this week and looks forward to a call.'),
      false,
    ],
    ['a bare frame', page(), false],
  ])('%s: %#', (_, text, expected) => {
    if (!probed) throw new Error('the page says something');
    expect(isLikeNotFound(text, ASKED, probed)).toBe(expected);
  });
});

describe('notFoundPrint()', () => {
  test('is nothing where the page shows nothing: a shell is like every other shell', () => {
    expect(notFoundPrint('', PROBED)).toBeUndefined();
    expect(notFoundPrint('404\n12:00', PROBED)).toBeUndefined();
  });

  test('holds no text', () => {
    expect(JSON.stringify(notFoundPrint(page('Nix los hier'), PROBED))).not.toMatch(/nix|site/i);
  });
});
