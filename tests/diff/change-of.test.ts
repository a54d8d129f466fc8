import { describe, expect, test } from 'vitest';
import { type ChangeInput, changeOf } from '../../src/diff/change-of.ts';
import type { Change } from '../../src/model/lead.ts';
import { sampleAd } from './sample-ad.ts';

const GHENT = sampleAd({ title: 'Anna', place: { text: 'Gent', city: 'Ghent', country: 'BE' } });
const BRUGES = sampleAd({ title: 'Bella', place: { text: 'Brugge', city: 'Bruges', country: 'BE' } });
const NOWHERE = sampleAd({ title: 'Anna' });
const SEEN = (ad = GHENT): ChangeInput['current'] => ({ kind: 'seen', ad });

describe('changeOf()', () => {
  test.each<[Change, ChangeInput]>([
    ['new', { everSeen: false, current: SEEN() }],
    ['seen', { previous: { change: 'new', ad: GHENT }, everSeen: true, current: SEEN() }],
    ['seen', { previous: { change: 'back', ad: GHENT }, everSeen: true, current: SEEN() }],
    ['back', { previous: { change: 'gone', ad: GHENT }, everSeen: true, current: SEEN() }],
    ['back', { previous: { change: 'gone', ad: GHENT }, everSeen: true, current: SEEN(BRUGES) }],
    ['back', { everSeen: true, current: SEEN() }],
    ['gone', { previous: { change: 'seen', ad: GHENT }, everSeen: true, current: { kind: 'gone' } }],
    ['unknown', { previous: { change: 'seen', ad: GHENT }, everSeen: true, current: { kind: 'unknown' } }],
    ['seen', { previous: { change: 'unknown', ad: GHENT }, everSeen: true, current: SEEN() }],
  ])('is %s, without field names', (change, input) => {
    expect(changeOf(input)).toEqual({ change, changedFields: [] });
  });

  test('is moved when another city is named, and still tells every field', () => {
    const found = changeOf({ previous: { change: 'seen', ad: GHENT }, everSeen: true, current: SEEN(BRUGES) });
    expect(found).toEqual({ change: 'moved', changedFields: ['title', 'city', 'location_text'] });
  });

  test('is moved when another country is named', () => {
    const there = sampleAd({ title: 'Anna', place: { text: 'Gent', city: 'Ghent', country: 'NL' } });
    expect(changeOf({ previous: { change: 'seen', ad: GHENT }, everSeen: true, current: SEEN(there) })).toEqual({
      change: 'moved',
      changedFields: ['country'],
    });
  });

  test('is changed, not moved, when a place appears or is left out', () => {
    for (const [before, after] of [
      [GHENT, NOWHERE],
      [NOWHERE, GHENT],
    ] as const) {
      expect(changeOf({ previous: { change: 'seen', ad: before }, everSeen: true, current: SEEN(after) }).change).toBe('changed');
    }
  });

  test('compares with the last reading when the day before could not reach the ad', () => {
    expect(changeOf({ previous: { change: 'unknown', ad: GHENT }, everSeen: true, current: SEEN(BRUGES) }).change).toBe('moved');
  });
});
