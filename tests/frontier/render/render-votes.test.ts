import { describe, expect, test } from 'vitest';
import { parseRenderVotes } from '../../../src/frontier/render/parse-render-votes.ts';
import {
  auditChance,
  comparisonsWanted,
  expiresAtMs,
  isPoorByNature,
  liveVotes,
  NO_VOTES,
  verdictOf,
  withVote,
} from '../../../src/frontier/render/render-votes.ts';
import type { RenderVerdict, RenderVote, RenderVotes } from '../../../src/frontier/render/render-votes.ts';

const LETTERS: Readonly<Record<string, RenderVote>> = { s: 'same', p: 'same-poor', x: 'shell', h: 'hidden' };
const DAY_MS = 86_400_000;

/** Votes in letters, oldest first: same, same-poor, x shell, hidden. */
function votesOf(letters: string, atMs = 1_000): RenderVotes {
  return [...letters].reduce((votes, letter) => withVote(votes, LETTERS[letter] ?? 'same', atMs), NO_VOTES);
}

describe('verdictOf()', () => {
  test.each<[string, RenderVerdict, number]>([
    ['', 'unknown', 2],
    ['s', 'unknown', 1],
    ['ss', 'http', 0],
    ['sp', 'http', 0],
    ['x', 'unknown', 2],
    ['xx', 'unknown', 1],
    ['xxx', 'browser', 0],
    ['hhh', 'browser', 0],
    ['xhx', 'browser', 0],
    // Pages of two kinds share an address: each says for itself what it is.
    ['sx', 'mixed', 0],
    ['xxs', 'mixed', 0],
    // What HTTP hides on one page of three it may hide on any.
    ['sh', 'unknown', 2],
    ['shs', 'unknown', 1],
    ['shss', 'browser', 0],
    // One chance difference among many pages is none.
    ['sssssh', 'unknown', 2],
    ['ssssshss', 'http', 0],
    ['sssssshhh', 'browser', 0],
  ])('judges %j as %s, with %i to compare', (letters, verdict, wanted) => {
    expect(verdictOf(votesOf(letters))).toBe(verdict);
    expect(comparisonsWanted(votesOf(letters))).toBe(wanted);
  });

  test('lets the newest eight decide, and counts all', () => {
    const votes = votesOf('hhhssssssss');
    expect(verdictOf(votes)).toBe('http');
    expect(votes.counts).toEqual({ same: 8, 'same-poor': 0, shell: 0, hidden: 3 });
  });
});

describe('liveVotes()', () => {
  test('forgets what nothing has confirmed for 14 days', () => {
    const votes = votesOf('ss', 5_000);
    expect(expiresAtMs(votes)).toBe(5_000 + 14 * DAY_MS);
    expect(liveVotes(votes, 4_999 + 14 * DAY_MS)).toBe(votes);
    expect(liveVotes(votes, 5_000 + 14 * DAY_MS)).toBe(NO_VOTES);
    expect(withVote(votes, 'shell', 20 * DAY_MS)).toMatchObject({ recent: ['shell'], firstMs: 20 * DAY_MS });
  });
});

describe('isPoorByNature()', () => {
  test.each([
    ['pp', true],
    ['sp', false],
    ['ppx', false],
  ])('%j: %s', (letters, expected) => expect(isPoorByNature(votesOf(letters))).toBe(expected));
});

describe('auditChance()', () => {
  test('falls from one in ten to one in a hundred and no further', () => {
    expect(auditChance(NO_VOTES)).toBe(0.1);
    expect(auditChance({ ...NO_VOTES, unchecked: 40 })).toBe(0.02);
    expect(auditChance({ ...NO_VOTES, unchecked: 1_000_000 })).toBe(0.01);
  });
});

describe('parseRenderVotes()', () => {
  test('gives back what was stored', () => {
    const votes = { ...votesOf('sxph'), unchecked: 7 };
    expect(parseRenderVotes(JSON.parse(JSON.stringify(votes)))).toEqual(votes);
  });

  test.each([
    undefined,
    null,
    'x',
    {},
    { ...votesOf('s'), recent: ['no'] },
    { ...votesOf('s'), lastMs: -1 },
    { ...votesOf('s'), counts: {} },
  ])('takes what is none for no votes: %j', (stored) => expect(parseRenderVotes(stored)).toBe(NO_VOTES));
});
