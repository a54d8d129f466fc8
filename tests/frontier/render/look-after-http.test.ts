import { describe, expect, test } from 'vitest';
import { addsVote, lookAfterHttp, verdictFor } from '../../../src/frontier/render/look-after-http.ts';
import type { HttpLook, KnownClass } from '../../../src/frontier/render/look-after-http.ts';
import { NO_VOTES, withVote } from '../../../src/frontier/render/render-votes.ts';
import type { RenderVote, RenderVotes } from '../../../src/frontier/render/render-votes.ts';

function votesOf(...votes: readonly RenderVote[]): RenderVotes {
  return votes.reduce((all, vote) => withVote(all, vote, 1_000), NO_VOTES);
}

const SAME = votesOf('same', 'same');
const SHELL = votesOf('shell', 'shell', 'shell');
const MIXED = votesOf('same', 'shell');

function known(own: RenderVotes, more: Partial<KnownClass> = {}): KnownClass {
  return { kind: 'ad', own, ofKind: own, shapes: own.recent.length > 0 ? 1 : 0, ...more };
}

/** A good page with scripts, no luck of the draw. */
const GOOD: HttpLook = { isPoor: false, hasScripts: true, pending: 0, random: 0.99 };

describe('lookAfterHttp()', () => {
  test.each<[string, KnownClass, Partial<HttpLook>, ReturnType<typeof lookAfterHttp>]>([
    ['compares the first good pages of a class', known(NO_VOTES), {}, 'compare'],
    ['compares no more than it needs', known(NO_VOTES), { pending: 2 }, 'keep'],
    ['lets a page without scripts vouch for its class', known(NO_VOTES), { hasScripts: false }, 'vouch'],
    ['sends a page that looks empty to the browser', known(NO_VOTES), { isPoor: true }, 'browser'],
    ['keeps a good page of a judged class', known(SAME), {}, 'keep'],
    ['audits one now and then', known(SAME), { random: 0.09 }, 'compare'],
    ['never audits a page without scripts', known(SAME), { random: 0, hasScripts: false }, 'keep'],
    ['takes a page that looks empty for an alarm', known(SAME), { isPoor: true }, 'browser'],
    ['knows pages that look empty and are', known(votesOf('same-poor', 'same-poor')), { isPoor: true }, 'keep'],
    ['decides page by page where both kinds share an address', known(MIXED), { isPoor: true }, 'browser'],
    ['and keeps the good ones there', known(MIXED), {}, 'keep'],
  ])('%s', (_, of, page, expected) => expect(lookAfterHttp(of, { ...GOOD, ...page })).toBe(expected));
});

describe('verdictFor()', () => {
  const six = votesOf('same', 'same', 'same', 'same', 'same', 'same');

  test('takes a new shape for one like the others of its kind when three of them agree', () => {
    expect(verdictFor(known(NO_VOTES, { ofKind: six, shapes: 3 }))).toBe('http');
    expect(verdictFor(known(NO_VOTES, { ofKind: six, shapes: 2 }))).toBe('unknown');
    expect(verdictFor(known(NO_VOTES, { ofKind: withVote(six, 'shell', 1_000), shapes: 3 }))).toBe('unknown');
    expect(verdictFor(known(NO_VOTES, { ofKind: withVote(six, 'shell', 1_000), shapes: 12 }))).toBe('mixed');
  });

  test('judges pages that bring no ads as a whole', () => {
    expect(verdictFor(known(NO_VOTES, { kind: 'other', ofKind: votesOf('same', 'same', 'same'), shapes: 1 }))).toBe('http');
    expect(verdictFor(known(NO_VOTES, { kind: 'other', ofKind: SAME, shapes: 1 }))).toBe('unknown');
  });

  test('lets the own votes of a class go before those of its kind', () => {
    expect(verdictFor(known(SHELL, { ofKind: six, shapes: 9 }))).toBe('browser');
    expect(verdictFor(known(votesOf('shell'), { ofKind: six, shapes: 9 }))).toBe('unknown');
  });
});

describe('addsVote()', () => {
  test('a page that looked empty says nothing new where such pages are known', () => {
    expect(addsVote(known(MIXED))).toBe(false);
    expect(addsVote(known(NO_VOTES))).toBe(true);
    expect(addsVote(known(SAME))).toBe(true);
  });
});
