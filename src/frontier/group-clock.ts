/** The state of one politeness group as it is stored, so that a restart knows it. Times in epoch milliseconds, 0 for never. */
export interface GroupClock {
  readonly group: string;
  /** Earliest time of the next request by the pace. */
  readonly nextDueMs: number;
  /** No request before this time: the server asked for rest. */
  readonly blockedUntilMs: number;
  /** The pause between two requests now. */
  readonly delayMs: number;
  /** The least pause: the target's pace or the Crawl-delay of robots.txt, whichever is longer. */
  readonly floorMs: number;
  /** Back-off answers in a row, less one for every quiet half hour. */
  readonly backoffLevel: number;
  /** When the last back-off answer came. */
  readonly lastIncidentMs: number;
  /** Good answers since the delay last changed or an answer was not good. */
  readonly okStreak: number;
  /** Moving average of the time to answer; 0 while unknown. */
  readonly latencyMs: number;
}

/** Reads a stored clock; undefined when a field is missing or is no finite number from 0 on. */
export function parseGroupClock(stored: unknown): GroupClock | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { group, ...rest } = stored as Record<string, unknown>;
  const times = TIMES.map((name) => [name, rest[name]] as const);
  const sound = times.every(([, value]) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
  return typeof group === 'string' && sound ? ({ group, ...Object.fromEntries(times) } as unknown as GroupClock) : undefined;
}

/** Every field but the name. */
const TIMES = ['nextDueMs', 'blockedUntilMs', 'delayMs', 'floorMs', 'backoffLevel', 'lastIncidentMs', 'okStreak', 'latencyMs'] as const;
