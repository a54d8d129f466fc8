import { describe, expect, test } from 'vitest';
import { assessmentState, newestAssessment } from '../../../src/custody/assessment/assessment-state.ts';
import { bySoonest, handedOverBy, isToRead } from '../../../src/custody/assessment/triage-queue.ts';
import { dayOf, decided, opened, roleSet } from './sample-events.ts';

const [MON, TUE, WED] = [dayOf('monday'), dayOf('tuesday'), dayOf('wednesday')];

describe('isToRead()', () => {
  const facts = (made: Parameters<typeof assessmentState>[0], changed: readonly string[] = []): Parameters<typeof isToRead>[1] => ({
    state: assessmentState(made),
    days: [MON, TUE, WED],
    changedDays: new Map([['lead-1', changed.map(dayOf)]]),
  });

  test.each([
    ['nobody has assessed it', [], [], true],
    ['it was only opened, and a role set', [opened('lead-1'), roleSet('lead-1')], [], true],
    ['another lead was assessed', [decided('lead-2')], [], true],
    ['it was assessed that day', [decided('lead-1', { day: TUE })], [], false],
    ['it was assessed the day before and is the same', [decided('lead-1')], [], false],
    ['it was assessed before and changed since', [decided('lead-1')], ['tuesday'], true],
    ['it changed on the day that was assessed', [decided('lead-1', { day: TUE })], ['tuesday'], false],
    ['it changes on a later day only', [decided('lead-1')], ['wednesday'], false],
    ['it was handed over', [decided('lead-1', { day: TUE, decision: 'handed-over' })], [], false],
    ['a later day was assessed', [decided('lead-1', { day: WED })], ['tuesday'], false],
  ] as const)('says whether a lead of Tuesday waits: %s', (_, made, changed, waits) => {
    expect(isToRead({ leadId: 'lead-1', day: TUE }, facts(made, changed))).toBe(waits);
  });
});

describe('handedOverBy()', () => {
  const state = assessmentState([
    decided('lead-1', { decision: 'handed-over', by: 'Anna' }),
    decided('lead-2', { decision: 'handed-over', by: 'Anna' }),
    decided('lead-2', { decision: 'unclear', by: 'Berta' }),
    decided('lead-3', { decision: 'relevant' }),
    decided('lead-3', { decision: 'handed-over', by: 'Berta' }),
  ]);

  test.each([
    ['Anna', ['lead-3']],
    ['Berta', ['lead-1']],
    ['Carl', ['lead-1', 'lead-3']],
  ])('WB-2: gives %s what others handed over and nobody read since', (reader, ids) => {
    expect(handedOverBy(state, reader)).toEqual(ids);
  });

  test('the newest assessment counts', () => {
    expect(newestAssessment(state, 'lead-2')).toMatchObject({ decision: 'unclear', by: 'Berta' });
    expect(newestAssessment(state, 'lead-9')).toBeUndefined();
  });
});

describe('bySoonest()', () => {
  test('puts the highest priority first, then goes by id', () => {
    const leads = (['none', 'read', 'read-first', 'note', 'read'] as const).map((priority, at) => ({ priority, leadId: `lead-${9 - at}` }));
    expect(leads.toSorted(bySoonest).map(({ leadId }) => leadId)).toEqual(['lead-7', 'lead-5', 'lead-8', 'lead-6', 'lead-9']);
  });
});
