import { describe, expect, test } from 'vitest';
import { mergeHandles } from '../../../src/extract/handles/merge-handles.ts';
import type { Handle } from '../../../src/model/handle.ts';

function handle(part: Partial<Handle>): Handle {
  return {
    kind: 'phone',
    value: '+31612345678',
    where: 'text',
    start: 10,
    end: 20,
    raw: '0612345678',
    by: 'phone@1',
    confidence: 0.75,
    obfuscated: false,
    status: 'valid',
    stop: false,
    ...part,
  };
}

describe('mergeHandles()', () => {
  test('keeps one per kind and value, the surest place first and text places beside it', () => {
    const merged = mergeHandles([
      [handle({})],
      [handle({ where: 'attribute', start: 0, end: 14, raw: 'tel:0612345678', confidence: 0.98 })],
      [handle({ kind: 'email', value: 'a@b.test' })],
    ]);
    expect(merged).toHaveLength(2);
    const phone = merged.find((one) => one.kind === 'phone');
    expect(phone).toMatchObject({ where: 'attribute', confidence: 0.98, also: [{ start: 10, end: 20 }] });
  });

  test('gives the first of several places in a text, with the best confidence', () => {
    const [merged] = mergeHandles([[handle({ start: 50, end: 60, confidence: 0.95 }), handle({ start: 5, end: 15 })]]);
    expect(merged).toMatchObject({ start: 5, confidence: 0.95, also: [{ start: 50, end: 60 }] });
  });

  test('is a stop handle only where every place is one, obfuscated where any is', () => {
    const [merged] = mergeHandles([[handle({ stop: true, obfuscated: true })], [handle({ start: 30, end: 40 })]]);
    expect(merged).toMatchObject({ stop: false, obfuscated: true });
  });

  test('changes nothing when done twice, nor by the order of the lists', () => {
    const lists = [[handle({})], [handle({ start: 30, end: 40, confidence: 0.9 })], [handle({ where: 'url', start: 3, end: 13 })]];
    const once = mergeHandles(lists);
    expect(mergeHandles([once])).toEqual(once);
    expect(mergeHandles(lists.toReversed())).toEqual(once);
  });
});
