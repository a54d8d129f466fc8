import { describe, expect, test } from 'vitest';
import { itemTerms } from '../../src/retention/item-terms.ts';
import type { RetainedItem } from '../../src/retention/item-terms.ts';
import { retentionSettingsOf } from '../../src/retention/retention-settings.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 0, 5);
const settings = retentionSettingsOf({ retentionDays: 180 });
const item = (more: Partial<RetainedItem>): RetainedItem => ({ id: 'cap-1', capturedAtMs: AT, showsLead: false, held: undefined, ...more });

describe('itemTerms()', () => {
  test.each([
    ['shows no lead', {}, 'noise', undefined, 7],
    ['shows a lead', { showsLead: true }, 'lead', 90, 180],
    ['shows a lead that is on hold', { showsLead: true, held: 'hold' }, 'case', 90, undefined],
    ['shows no lead and is on hold', { held: 'hold' }, 'case', 90, undefined],
    ['is urgent', { showsLead: true, held: 'urgent' }, 'urgent', 90, undefined],
    ['is of a target that allows less', { showsLead: true, targetDays: 30 }, 'lead', 30, 30],
    ['is of a target that allows more', { showsLead: true, targetDays: 900 }, 'lead', 90, 180],
    ['is noise of a target that allows less', { targetDays: 3 }, 'noise', undefined, 3],
    ['was reviewed after 80 days', { showsLead: true, reviewedAtMs: AT + 80 * DAY }, 'lead', 170, 180],
    ['was reviewed late', { showsLead: true, reviewedAtMs: AT + 170 * DAY }, 'lead', 180, 180],
  ] as const)('RE-1: what %s', (_, more, kind, reviewDay, endDay) => {
    const at = (day: number | undefined): number | undefined => (day === undefined ? undefined : AT + day * DAY);
    expect(itemTerms(item(more), settings)).toEqual({ class: kind, reviewAtMs: at(reviewDay), expiresAtMs: at(endDay) });
  });
});

describe('retentionSettingsOf()', () => {
  test.each([
    [{ retentionDays: 180 }, { retentionDays: 180, noiseDays: 7, reviewDays: 90 }],
    [{ retentionDays: 5 }, { retentionDays: 5, noiseDays: 5, reviewDays: 90 }],
    [
      { retentionDays: 180, retention: { noiseDays: 0, reviewDays: 30 } },
      { retentionDays: 180, noiseDays: 0, reviewDays: 30 },
    ],
    [
      { retentionDays: 10, retention: { noiseDays: 14 } },
      { retentionDays: 10, noiseDays: 10, reviewDays: 90 },
    ],
  ])('RE-1: %j', (file, expected) => {
    expect(retentionSettingsOf(file)).toEqual(expected);
  });
});
