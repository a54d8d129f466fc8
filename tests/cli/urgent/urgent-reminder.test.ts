import { describe, expect, test } from 'vitest';
import { overdueMessage, urgentReminder } from '../../../src/cli/urgent/urgent-reminder.ts';
import type { UrgentState } from '../../../src/model/urgent-record.ts';

const MINUTE = 60_000;
const RAISED = Date.parse('2026-01-05T10:00:00.000Z');
const record = (over: Partial<UrgentState> = {}): UrgentState => ({
  id: 'urg-1',
  category: 'organ-trade',
  targetId: 'site-a',
  scanId: 1,
  url: 'http://site-a.test/',
  rule: 'R',
  raisedAt: new Date(RAISED).toISOString(),
  ...over,
});

describe('UR-3: urgentReminder()', () => {
  test('tells again each time the span has passed, until somebody takes the record up', () => {
    let nowMs = RAISED;
    let states = [record()];
    const said: string[] = [];
    const reminder = urgentReminder({
      read: () => states,
      now: () => nowMs,
      everyMs: 15 * MINUTE,
      say: (message) => void said.push(message),
    });
    const until = (minutes: number): number => {
      // A look a minute, as events of a scan and its timer make them.
      for (; nowMs < RAISED + minutes * MINUTE; nowMs += MINUTE) reminder.look();
      return said.length;
    };
    expect(until(15)).toBe(0);
    expect(until(16)).toBe(1);
    expect(said[0]).toContain('1 record waits for a person, the longest for 15 minutes');
    expect(until(30)).toBe(1);
    expect(until(46)).toBe(3);
    states = [record({ ackAt: '2026-01-05T10:46:00.000Z' })];
    expect(until(120)).toBe(3);
  });

  test('reads the records now and then only, however many events come', () => {
    let reads = 0;
    const reminder = urgentReminder({
      read: () => {
        reads += 1;
        return [];
      },
      now: () => RAISED,
      everyMs: MINUTE,
      say: () => undefined,
    });
    for (let event = 0; event < 1_000; event += 1) reminder.look();
    expect(reads).toBe(1);
  });
});

describe('UR-3: overdueMessage()', () => {
  const at = { nowMs: RAISED + 20 * MINUTE, everyMs: 15 * MINUTE };

  test('counts what waits too long and is open; undefined when nothing does', () => {
    expect(overdueMessage([record(), record({ raisedAt: new Date(RAISED - 40 * MINUTE).toISOString() })], at)).toMatch(
      /2 records wait .* 60 minutes/,
    );
    expect(
      overdueMessage([record({ handoffAt: 'x' }), record({ raisedAt: new Date(RAISED + 10 * MINUTE).toISOString() })], at),
    ).toBeUndefined();
  });
});
