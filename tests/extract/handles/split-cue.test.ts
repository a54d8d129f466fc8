import { describe, expect, test } from 'vitest';
import { splitCue } from '../../../src/extract/handles/split-cue.ts';

describe('splitCue()', () => {
  test.each([
    ['my number begins with ', 'begins'],
    ['first half of my number ', 'begins'],
    ['la suite : ', 'rest'],
    ['eindigt op ', 'rest'],
    ['вторая половина ', 'rest'],
    ['Anna, Gdynia ', 'none'],
    ['', 'none'],
  ] as const)('reads %j as %s', (before, cue) => {
    expect(splitCue(before)).toBe(cue);
  });
});
