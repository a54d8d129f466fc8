import { describe, expect, test } from 'vitest';
import {
  comparesData,
  isDataKnown,
  liveDataVotes,
  NO_DATA_VOTES,
  wantsDataSample,
  withDataVote,
} from '../../../src/frontier/render/data-votes.ts';
import type { DataVote, DataVotes } from '../../../src/frontier/render/data-votes.ts';
import { parseDataVotes } from '../../../src/frontier/render/parse-data-votes.ts';

const DAY_MS = 86_400_000;
const TEMPLATE = 'http://site-a.test/api/{path:2}';

const votesOf = (votes: readonly DataVote[], template: string | undefined = TEMPLATE): DataVotes =>
  votes.reduce<DataVotes>((known, vote) => withDataVote(known, { vote, template, isReplay: vote === 'refuted' }, 1_000), NO_DATA_VOTES);

describe('isDataKnown()', () => {
  test.each<[string, readonly DataVote[], boolean]>([
    ['nothing', [], false],
    ['two samples', ['same', 'same'], false],
    ['three', ['same', 'same', 'same'], true],
    ['one that differs among the newest three', ['same', 'same', 'same', 'differs', 'same', 'same'], false],
    ['three after it', ['differs', 'same', 'same', 'same'], true],
    ['one that was refuted, and three after it', ['same', 'same', 'same', 'refuted', 'same', 'same', 'same'], true],
    [
      'two that were refuted, whatever came after',
      ['refuted', 'refuted', 'same', 'same', 'same', 'same', 'same', 'same', 'same', 'same', 'same'],
      false,
    ],
  ])('%s', (_, votes, isKnown) => {
    expect(isDataKnown(votesOf(votes))).toBe(isKnown);
    expect(isDataKnown({ ...votesOf(votes), template: undefined })).toBe(false);
  });
});

describe('wantsDataSample()', () => {
  test.each<[string, readonly DataVote[], boolean]>([
    ['a class of which nothing is known', [], true],
    ['one whose samples do not agree yet', ['same', 'differs', 'same'], true],
    ['one that is known', ['same', 'same', 'same'], false],
    ['one that never agrees', ['differs', 'differs', 'differs'], false],
    ['one that was refuted twice', ['refuted', 'refuted'], false],
    ['one that has been sampled often enough', Array.from({ length: 12 }, (_, at): DataVote => (at % 2 === 0 ? 'same' : 'differs')), false],
  ])('%s', (_, votes, isWanted) => expect(wantsDataSample(votesOf(votes))).toBe(isWanted));

  test('a class whose samples agree, but whose address is not understood', () =>
    expect(wantsDataSample({ ...votesOf(['same', 'same', 'same']), template: undefined })).toBe(true));
});

describe('comparesData()', () => {
  test('compares the first two answers, then ever fewer, and the first two again after one that was refuted', () => {
    let votes = votesOf(['same', 'same', 'same']);
    const replay = (vote: DataVote): void => void (votes = withDataVote(votes, { vote, template: TEMPLATE, isReplay: true }, 2_000));
    expect(comparesData(votes, 0.99)).toBe(true);
    replay('same');
    expect(comparesData(votes, 0.99)).toBe(true);
    replay('same');
    expect(comparesData(votes, 0.99)).toBe(false);
    expect(comparesData(votes, 0.05)).toBe(true);
    expect(comparesData({ ...votes, unchecked: 1_000 }, 0.05)).toBe(false);
    expect(comparesData({ ...votes, unchecked: 1_000 }, 0.009)).toBe(true);
    replay('refuted');
    expect(comparesData(votes, 0.99)).toBe(true);
  });
});

describe('liveDataVotes()', () => {
  test('expire 14 days after the newest', () => {
    const votes = votesOf(['same']);
    expect(liveDataVotes(votes, 1_000 + 14 * DAY_MS - 1)).toBe(votes);
    expect(liveDataVotes(votes, 1_000 + 14 * DAY_MS)).toBe(NO_DATA_VOTES);
  });
});

describe('parseDataVotes()', () => {
  test('gives back what was stored', () => {
    for (const votes of [votesOf(['same', 'differs', 'refuted']), { ...votesOf(['same']), template: undefined }])
      expect(parseDataVotes(JSON.parse(JSON.stringify(votes)))).toEqual(votes);
  });

  test.each([
    undefined,
    null,
    7,
    [],
    {},
    { ...NO_DATA_VOTES, recent: ['often'] },
    { ...NO_DATA_VOTES, counts: { same: -1, differs: 0, refuted: 0 } },
  ])('takes %j for nothing', (stored) => expect(parseDataVotes(stored)).toEqual(NO_DATA_VOTES));
});
