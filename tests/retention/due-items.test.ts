import { describe, expect, test } from 'vitest';
import { dueItems } from '../../src/retention/due-items.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 0, 5);
const settings = { retentionDays: 180, noiseDays: 7, reviewDays: 90 };
const items = [
  { id: 'cap-1', capturedAtMs: AT, showsLead: true, held: undefined },
  { id: 'cap-2', capturedAtMs: AT + DAY, showsLead: false, held: undefined },
  { id: 'cap-3', capturedAtMs: AT, showsLead: true, held: 'hold' as const },
  { id: 'cap-4', capturedAtMs: AT, showsLead: false, held: 'urgent' as const },
  { id: 'cap-5', capturedAtMs: AT, showsLead: false, held: undefined },
];
const dueOn = (day: number): readonly string[] => dueItems(items, settings, AT + day * DAY).map(({ id, why }) => `${id} ${why}`);

describe('dueItems()', () => {
  test.each([
    [6.99, []],
    [7, ['cap-5 expired']],
    [8, ['cap-5 expired', 'cap-2 expired']],
    [90, ['cap-5 expired', 'cap-2 expired', 'cap-1 review', 'cap-3 review', 'cap-4 review']],
    [180, ['cap-5 expired', 'cap-2 expired', 'cap-1 expired', 'cap-3 review', 'cap-4 review']],
  ])('RE-1: lists after %d days exactly what is due, oldest first', (day, expected) => {
    expect(dueOn(day)).toEqual(expected);
  });
});
