import { describe, expect, test } from 'vitest';
import { runSteps, sideBySide, type Steps } from '../../../src/extract/text/steps.ts';

/** A reader of as many parts as told; notes each part that it goes through. */
function reader(notes: string[]): (thing: { readonly name: string; readonly parts: number }) => Steps<string> {
  return function* ({ name, parts }) {
    for (let part = 1; part < parts; part += 1) {
      notes.push(`${name}${part}`);
      yield;
    }
    notes.push(`${name}${parts}`);
    return name;
  };
}

const THINGS = [
  { name: 'a', parts: 2 },
  { name: 'b', parts: 3 },
  { name: 'c', parts: 1 },
];

describe('sideBySide()', () => {
  test('lets all go through a part before any goes on to the next, and gives results in the order of the things', () => {
    const notes: string[] = [];
    expect(sideBySide(THINGS, reader(notes))).toEqual(['a', 'b', 'c']);
    expect(notes).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'b3']);
    expect(sideBySide([], reader(notes))).toEqual([]);
  });
});

describe('runSteps()', () => {
  test('lets one go through all its parts', () => {
    const notes: string[] = [];
    expect(THINGS.map((thing) => runSteps(reader(notes)(thing)))).toEqual(['a', 'b', 'c']);
    expect(notes).toEqual(['a1', 'a2', 'b1', 'b2', 'b3', 'c1']);
  });
});
