import { describe, expect, test } from 'vitest';
import { sessionPace } from '../../../src/cli/triage/session-pace.ts';
import { DEFAULT_TRIAGE } from '../../../src/custody/assessment/triage-settings.ts';

const MINUTE = 60_000;
let nowMs = 0;
const paceOf = (breakItems: number, breakMinutes: number): ReturnType<typeof sessionPace> =>
  sessionPace(() => nowMs, { ...DEFAULT_TRIAGE, breakItems, breakMinutes });

describe('sessionPace()', () => {
  test('WB-2: a break is due after so many leads, and again after as many more', () => {
    const pace = paceOf(2, 600);
    expect(pace.breakDue()).toBeUndefined();
    pace.see();
    expect(pace.breakDue()).toBeUndefined();
    pace.see();
    nowMs += 7 * MINUTE;
    expect(pace.breakDue()).toBe('2 leads in 7 minutes');
    pace.goOn();
    expect(pace.breakDue()).toBeUndefined();
    pace.see();
    pace.see();
    expect(pace.breakDue()).toBe('2 leads in 0 minutes');
  });

  test('WB-2: a break is due after so many minutes, however few leads were seen, and again after as many more', () => {
    const pace = paceOf(1_000, 50);
    nowMs += 50 * MINUTE - 1;
    expect(pace.breakDue()).toBeUndefined();
    nowMs += 1;
    expect(pace.breakDue()).toBe('0 leads in 50 minutes');
    pace.goOn();
    nowMs += 49 * MINUTE;
    expect(pace.breakDue()).toBeUndefined();
    nowMs += MINUTE;
    expect(pace.breakDue()).toBe('0 leads in 50 minutes');
  });

  test('WB-2: the session counts on through its breaks', () => {
    const pace = paceOf(1, 600);
    pace.see();
    pace.goOn();
    pace.see();
    nowMs += 41 * MINUTE;
    expect(pace.text()).toBe('2 seen, 41 min');
  });
});
