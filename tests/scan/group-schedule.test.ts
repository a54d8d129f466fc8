import { describe, expect, test } from 'vitest';
import { PolitenessClock } from '../../src/frontier/politeness-clock.ts';
import { groupSchedule } from '../../src/scan/group-schedule.ts';

function scheduleOf(groups: readonly string[], delayMs = 100) {
  const clock = new PolitenessClock();
  for (const group of groups) clock.ensure(group, delayMs, 1_000);
  return { clock, schedule: groupSchedule(clock) };
}

describe('groupSchedule()', () => {
  test('gives no group before its pace allows, however often it is offered', () => {
    const { clock, schedule } = scheduleOf(['a.test']);
    clock.dispatched('a.test', 1_000, 0);
    schedule.offer('a.test', 0);
    schedule.offer('a.test', 0);
    expect(schedule.takeDue(1_050)).toBeUndefined();
    expect(schedule.nextDueMs()).toBe(1_100);
    expect(schedule.takeDue(1_100)).toBe('a.test');
    expect(schedule.takeDue(1_100)).toBeUndefined();
  });

  test('holds a group back when a back-off came after it was offered', () => {
    const { clock, schedule } = scheduleOf(['a.test', 'b.test']);
    schedule.offer('a.test', 0);
    schedule.offer('b.test', 5);
    clock.answered('a.test', { ok: false, backOff: { retryAtMs: 9_000 }, latencyMs: 1 }, 0, 0);
    expect(schedule.takeDue(10)).toBe('b.test');
    expect(schedule.takeDue(10)).toBeUndefined();
    expect(schedule.takeDue(8_999)).toBeUndefined();
    expect(schedule.takeDue(9_000)).toBe('a.test');
  });

  test('counts what is under way, each entry once', () => {
    const { schedule } = scheduleOf(['a.test']);
    schedule.begin('a.test', 1);
    schedule.begin('a.test', 2);
    schedule.end('a.test', 1);
    schedule.end('a.test', 1);
    expect(schedule.total()).toBe(1);
    expect([...schedule.underWay('a.test')]).toEqual([2]);
  });

  test('takes an earlier time for a group, and keeps it', () => {
    const { schedule } = scheduleOf(['a.test']);
    schedule.offer('a.test', 500);
    schedule.offer('a.test', 50);
    schedule.offer('a.test', 700);
    expect(schedule.nextDueMs()).toBe(50);
  });
});
