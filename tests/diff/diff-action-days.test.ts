import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareActionDays, diffActionDays } from '../../src/diff/diff-action-days.ts';
import { type Change, CHANGES, type Lead } from '../../src/model/lead.ts';
import { handle } from './sample-ad.ts';
import { NOON, sampleLead } from './sample-lead.ts';

const DAY_MS = 86_400_000;

/** A lead of the second day. */
function later(id: number, ad: Parameters<typeof sampleLead>[1] = {}, over: Partial<Lead> = {}): Lead {
  return sampleLead(id, ad, { change: 'seen', lastSeenMs: NOON + DAY_MS, ...over });
}

/** The changes by small id. */
function changes(a: readonly Lead[], b: readonly Lead[], goneBetween?: ReadonlySet<string>): Record<string, Change> {
  return Object.fromEntries(diffActionDays(a, b, goneBetween).map((row) => [Number.parseInt(row.leadId.slice(5), 16), row.change]));
}

describe('diffActionDays()', () => {
  test('tells what came, went, changed, moved, came back and is out of reach, by lead_id', () => {
    const a = [
      sampleLead(1),
      sampleLead(2, { title: 'A' }),
      sampleLead(3, { place: { text: 'x', city: 'Gent' } }),
      sampleLead(4),
      sampleLead(5, {}, { change: 'gone' }),
      sampleLead(6),
    ];
    const b = [
      later(7, {}, { change: 'new', firstSeenMs: NOON + DAY_MS }),
      later(6, {}, { change: 'unknown' }),
      later(5, {}, { change: 'back' }),
      later(4, {}, { change: 'gone' }),
      later(3, { place: { text: 'x', city: 'Brugge' } }),
      later(2, { title: 'B' }),
      later(1),
    ];
    expect(changes(a, b)).toEqual({ 2: 'changed', 3: 'moved', 4: 'gone', 5: 'back', 6: 'unknown', 7: 'new' });
    const ids = diffActionDays(a, b).map(({ leadId }) => leadId);
    expect(ids).toEqual(ids.toSorted());
  });

  test('looks over days in between: an ad without a row went, one that was there before came back', () => {
    const a = [sampleLead(1), sampleLead(2)];
    const b = [later(2), later(3, {}, { firstSeenMs: NOON - 9 * DAY_MS }), later(4, {}, { firstSeenMs: NOON + DAY_MS })];
    expect(changes(a, b)).toEqual({ 1: 'gone', 3: 'back', 4: 'new' });
  });

  test('never calls an ad gone that was not found gone, if it is told which were', () => {
    const a = [sampleLead(1), sampleLead(2)];
    expect(changes(a, [], new Set([a[0]?.leadId ?? '']))).toEqual({ 1: 'gone', 2: 'unknown' });
  });

  test('does not list an ad that was gone or out of reach on both days, nor one in reach again and unchanged', () => {
    const a = [
      sampleLead(1, {}, { change: 'gone' }),
      sampleLead(2, {}, { change: 'unknown' }),
      sampleLead(3, {}, { change: 'unknown' }),
      sampleLead(4, {}, { change: 'gone' }),
    ];
    const b = [later(1, {}, { change: 'gone' }), later(2, {}, { change: 'unknown' }), later(3)];
    const { rows, counts } = compareActionDays(a, b);
    expect(rows).toEqual([]);
    expect(counts).toMatchObject({ gone: 0, unknown: 1, seen: 1 });
  });

  test('lists an ad out of reach before that changed meanwhile', () => {
    expect(changes([sampleLead(1, { title: 'A' }, { change: 'unknown' })], [later(1, { title: 'B' })])).toEqual({ 1: 'changed' });
  });

  test('compares the two days, whatever the later row says of the day between', () => {
    expect(changes([sampleLead(1, { title: 'A' })], [later(1, { title: 'A' }, { change: 'changed' })])).toEqual({});
    expect(changes([sampleLead(1)], [later(1, {}, { change: 'back' })])).toEqual({});
  });

  test('shows each changed field before and after, of a text only what differs', () => {
    const long = 'word '.repeat(200);
    const a = [
      sampleLead(1, {
        ages: [24],
        text: `${long}old ${long}`,
        handles: [handle('phone', '+31612345678'), handle('viber', '+31612345678')],
      }),
    ];
    const b = [later(1, { ages: [22, 23], text: `${long}brand new ${long}`, handles: [handle('viber', '+31612345678')] })];
    const [row] = diffActionDays(a, b);
    expect(row?.changedFields).toEqual(['ages_stated', 'text']);
    expect(row?.details[0]).toEqual({ field: 'ages_stated', before: '24', after: '22 | 23' });
    expect(row?.details[1]?.before).toMatch(/^….*word old word.*…$/);
    expect(row?.details[1]?.after).toMatch(/^….*word brand new word.*…$/);
    expect(row?.details[1]?.after.length).toBeLessThan(100);
  });

  test('says what is different about an ad that came back', () => {
    const rows = diffActionDays([sampleLead(1, { title: 'A' }, { change: 'gone' })], [later(1, { title: 'B' })]);
    expect(rows[0]).toMatchObject({ change: 'back', changedFields: ['title'], details: [{ field: 'title', before: 'A', after: 'B' }] });
  });
});

describe('compareActionDays()', () => {
  const someLead = fc
    .record({ id: fc.integer({ min: 0, max: 12 }), title: fc.constantFrom('A', 'B'), change: fc.constantFrom(...CHANGES) })
    .map(({ id, title, change }) => sampleLead(id, { title }, { change }));
  const day = fc.uniqueArray(someLead, { selector: (lead) => lead.leadId, maxLength: 12 });

  test('finds nothing between a day and itself', () => {
    fc.assert(
      fc.property(day, (leads) => {
        expect(diffActionDays(leads, leads)).toEqual([]);
      }),
    );
  });

  test('counts every ad of either day once, but those gone on both; order of input does not matter', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const diff = compareActionDays(a, b);
        const goneInA = new Set(a.filter(({ change }) => change === 'gone').map(({ leadId }) => leadId));
        const inB = new Map(b.map((lead) => [lead.leadId, lead]));
        const still = [...goneInA].filter((id) => (inB.get(id)?.change ?? 'gone') === 'gone').length;
        const all = new Set([...a, ...b].map(({ leadId }) => leadId)).size;
        expect(Object.values(diff.counts).reduce((sum, count) => sum + count, 0)).toBe(all - still);
        expect(compareActionDays(a.toReversed(), b.toReversed())).toEqual(diff);
      }),
    );
  });
});
