import { describe, expect, test } from 'vitest';
import { holdState } from '../../../src/custody/retention/hold-state.ts';
import type { HoldDecision } from '../../../src/custody/retention/hold-log.ts';
import type { UrgentState } from '../../../src/model/urgent-record.ts';

const decide = (event: HoldDecision['event'], id: string, day: number): HoldDecision => ({
  event,
  id,
  at: `2026-01-0${day}T10:00:00.000Z`,
  by: 'Sgt Example',
  why: 'OPS-12',
});
const shown = { leadId: 'lead-1', captureId: 'cap-1', bodySha256: '', raw: '', words: [], start: 0, end: 0, language: 'en' };
const urgent = (more: Partial<UrgentState> = {}): UrgentState => ({
  id: 'urg-1',
  category: 'listed',
  targetId: 't',
  scanId: 1,
  url: 'https://site-a.test/1',
  rule: 'R',
  raisedAt: '2026-01-02T10:00:00.000Z',
  shown,
  ...more,
});
const held = (decisions: readonly HoldDecision[], records: readonly UrgentState[] = []): readonly string[] =>
  [...holdState(decisions, records).holds.values()].map(({ id, kind }) => `${id} ${kind}`);

describe('holdState()', () => {
  test('RE-5: the last decision counts', () => {
    expect(held([decide('hold', 'cap-1', 1)])).toEqual(['cap-1 hold']);
    expect(held([decide('hold', 'cap-1', 1), decide('unhold', 'cap-1', 2)])).toEqual([]);
    expect(held([decide('hold', 'cap-1', 1), decide('unhold', 'cap-1', 2), decide('hold', 'cap-1', 3)])).toEqual(['cap-1 hold']);
    expect(held([decide('review', 'cap-1', 1)])).toEqual([]);
  });

  test('RE-5: an urgent record holds its capture and its ad by itself, until it is released', () => {
    expect(held([], [urgent()])).toEqual(['cap-1 urgent', 'lead-1 urgent']);
    expect(held([], [urgent({ ackAt: '2026-01-03T10:00:00.000Z' })])).toEqual(['cap-1 urgent', 'lead-1 urgent']);
    expect(held([], [urgent({ releasedWhy: 'none' })])).toEqual([]);
    expect(held([decide('unhold', 'cap-1', 3)], [urgent()])).toEqual(['cap-1 urgent', 'lead-1 urgent']);
  });

  test('RE-5: once it was handed over a person may take the hold away, not before', () => {
    const handed = urgent({ handoffAt: '2026-01-04T10:00:00.000Z' });
    expect(held([], [handed])).toEqual(['cap-1 urgent', 'lead-1 urgent']);
    expect(held([decide('unhold', 'cap-1', 3)], [handed])).toEqual(['cap-1 urgent', 'lead-1 urgent']);
    expect(held([decide('unhold', 'cap-1', 5)], [handed])).toEqual(['lead-1 urgent']);
    expect(held([decide('unhold', 'cap-1', 5), decide('unhold', 'lead-1', 5)], [handed])).toEqual([]);
  });

  test('RE-1: a hold and a review say that something is still needed', () => {
    const { reviewedAtMs } = holdState([decide('hold', 'cap-1', 1), decide('review', 'cap-2', 2), decide('unhold', 'cap-1', 3)], []);
    expect([...reviewedAtMs]).toEqual([['cap-2', Date.UTC(2026, 0, 2, 10)]]);
  });
});
