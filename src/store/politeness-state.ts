import type { CaseDatabase } from './open-database.ts';

/** What the case remembers between runs so that no site is asked too soon: clocks of politeness groups, robots.txt answers, origins that rest. */
export interface PolitenessState {
  /** Every stored clock, as it was given to `saveClocks`. */
  readClocks(): unknown[];
  saveClocks(clocks: readonly { readonly group: string }[]): void;
  readRobots(origin: string): StoredRobots | undefined;
  saveRobots(origin: string, robots: StoredRobots): void;
  /** Every stored rest, as it was given to `saveRests`. */
  readRests(): unknown[];
  /** Stores the rests of origins; `undefined` for one that rests no more. */
  saveRests(changed: Iterable<readonly [origin: string, rest: object | undefined]>): void;
}

/** A robots.txt answer as it came. */
export interface StoredRobots {
  readonly fetchedAtMs: number;
  /** HTTP status; undefined when no response came. */
  readonly status: number | undefined;
  readonly body: string;
}

/** The politeness state of a case. */
export function politenessState(db: CaseDatabase): PolitenessState {
  const clocks = db.prepare<[], string>('SELECT clock FROM politeness_group ORDER BY name').pluck();
  const saveClock = db.prepare(
    'INSERT INTO politeness_group (name, clock) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET clock = excluded.clock',
  );
  const robots = db.prepare<[string], { fetched_ms: number; status: number | null; body: string }>(
    'SELECT fetched_ms, status, body FROM robots WHERE origin = ?',
  );
  const saveRobots = db.prepare(
    `INSERT INTO robots (origin, fetched_ms, status, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (origin) DO UPDATE SET fetched_ms = excluded.fetched_ms, status = excluded.status, body = excluded.body`,
  );
  const rests = db.prepare<[], string>('SELECT rest FROM origin_rest ORDER BY origin').pluck();
  const saveRest = db.prepare(
    'INSERT INTO origin_rest (origin, rest) VALUES (?, ?) ON CONFLICT (origin) DO UPDATE SET rest = excluded.rest',
  );
  const dropRest = db.prepare('DELETE FROM origin_rest WHERE origin = ?');
  return {
    readRests: () => rests.all().map((rest) => JSON.parse(rest) as unknown),
    saveRests: (changed) => {
      for (const [origin, rest] of changed) {
        if (rest) saveRest.run(origin, JSON.stringify(rest));
        else dropRest.run(origin);
      }
    },
    readClocks: () => clocks.all().map((clock) => JSON.parse(clock) as unknown),
    saveClocks: (changed) => {
      for (const clock of changed) saveClock.run(clock.group, JSON.stringify(clock));
    },
    readRobots: (origin) => {
      const row = robots.get(origin);
      return row && { fetchedAtMs: row.fetched_ms, status: row.status ?? undefined, body: row.body };
    },
    saveRobots: (origin, { fetchedAtMs, status, body }) => void saveRobots.run(origin, Math.round(fetchedAtMs), status ?? null, body),
  };
}
