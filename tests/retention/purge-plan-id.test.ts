import { describe, expect, test } from 'vitest';
import { momentOfPlan, purgePlanId } from '../../src/retention/purge-plan-id.ts';

const plan = {
  caseId: 'case-1',
  asOfMs: Date.UTC(2026, 0, 5, 10, 11, 12),
  reason: 'retention ended',
  captures: ['cap-1', 'cap-2'],
  leads: ['lead-1'],
  addresses: [7, 10],
};

describe('purgePlanId()', () => {
  test('RE-2: names its moment, and is the same for the same plan whatever the order', () => {
    const id = purgePlanId(plan);
    expect(momentOfPlan(id)).toBe(plan.asOfMs);
    expect(purgePlanId({ ...plan, captures: ['cap-2', 'cap-1'], addresses: [10, 7] })).toBe(id);
  });

  test.each([
    [{ caseId: 'case-2' }],
    [{ asOfMs: plan.asOfMs + 1_000 }],
    [{ reason: 'named for purge' }],
    [{ captures: ['cap-1'] }],
    [{ captures: ['cap-1', 'cap-2', 'cap-3'] }],
    [{ leads: [] }],
    [{ addresses: [7] }],
    [{ captures: ['cap-1'], leads: ['cap-2', 'lead-1'] }],
  ])('RE-2: is another with %j', (more) => {
    expect(purgePlanId({ ...plan, ...more })).not.toBe(purgePlanId(plan));
  });

  test.each(['', 'purge-1', 'purge-20260105T101112Z-xyz', 'purge-20261305T101112Z-0000000000000000'])(
    'RE-2: “%s” is no id of a plan',
    (id) => {
      expect(momentOfPlan(id)).toBeUndefined();
    },
  );
});
