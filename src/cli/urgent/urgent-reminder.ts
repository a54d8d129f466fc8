import { isOpen } from '../../model/urgent-record.ts';
import type { UrgentState } from '../../model/urgent-record.ts';

/** Minutes after which a record that nobody has acknowledged or handed over is told again. */
export const REPEAT_MINUTES = 15;

/** Watches over the urgent records while a scan runs. */
export interface UrgentReminder {
  /** Looks whether something is to be told again; cheap, to be called often. */
  readonly look: () => void;
}

/** Tells again of records that wait for longer than `everyMs`, each time that span has passed since it was last told. */
export function urgentReminder(parts: {
  readonly read: () => readonly UrgentState[];
  readonly now: () => number;
  readonly everyMs: number;
  readonly say: (message: string) => void;
}): UrgentReminder {
  const { read, now, everyMs, say } = parts;
  let toldMs = -Infinity;
  let lookedMs = -Infinity;
  return {
    look: () => {
      const nowMs = now();
      if (nowMs - lookedMs < Math.min(LOOK_MS, everyMs) || nowMs - toldMs < everyMs) return;
      lookedMs = nowMs;
      const message = overdueMessage(read(), { nowMs, everyMs });
      if (message === undefined) return;
      toldMs = nowMs;
      say(message);
    },
  };
}

/** Milliseconds between two readings of the records. */
const LOOK_MS = 5_000;

/** What is to be said of records that wait for longer than `everyMs`; undefined when none does. */
export function overdueMessage(
  states: readonly UrgentState[],
  { nowMs, everyMs }: { readonly nowMs: number; readonly everyMs: number },
): string | undefined {
  const ages = states.filter(isOpen).map(({ raisedAt }) => nowMs - Date.parse(raisedAt));
  const overdue = ages.filter((ageMs) => ageMs >= everyMs);
  if (overdue.length === 0) return undefined;
  const longest = Math.floor(Math.max(...overdue) / 60_000);
  return `URGENT: ${overdue.length === 1 ? '1 record waits' : `${overdue.length} records wait`} for a person, the longest for ${longest} minutes; read and hand over now: leadline urgent list`;
}
