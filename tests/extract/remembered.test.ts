import { describe, expect, test } from 'vitest';
import { Remembered } from '../../src/extract/remembered.ts';

/** Counts how often each text is worked out. */
function counted(most: number): { readonly remembered: Remembered<{ readonly length: number }>; readonly made: string[] } {
  const made: string[] = [];
  const remembered = new Remembered((text) => {
    made.push(text);
    return { length: text.length };
  }, most);
  return { remembered, made };
}

describe('Remembered', () => {
  test('works out a text once', () => {
    const { remembered, made } = counted(10);
    expect([remembered.of('a'), remembered.of('bb'), remembered.of('a')].map(({ length }) => length)).toEqual([1, 2, 1]);
    expect(made).toEqual(['a', 'bb']);
  });

  test('begins anew when it is full', () => {
    const { remembered, made } = counted(2);
    for (const text of ['a', 'b', 'c', 'c', 'a']) remembered.of(text);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  test('keeps nothing of long texts, which a hostile page makes new each time', () => {
    const { remembered, made } = counted(10);
    const long = 'x'.repeat(2_001);
    expect([remembered.of(long), remembered.of(long)].map(({ length }) => length)).toEqual([2_001, 2_001]);
    expect(made).toHaveLength(2);
  });
});
