import type { CaseDatabase } from './open-database.ts';

/** Collects writes and commits them together: at most `maxWrites` or `maxWaitMs` after the first. */
export interface WriteBatch {
  /** Runs `write` inside the next commit; resolves when that commit is on disk, rejects when it failed. */
  add(write: () => void): Promise<void>;
  /** Commits what waits, now. */
  flush(): void;
}

/** Most writes in one transaction, and the longest a write waits for company, milliseconds. */
const BATCH = { maxWrites: 64, maxWaitMs: 20 } as const;

/** Creates the write batch of a database. A batch is one transaction: all of it or nothing of it is kept. */
export function createWriteBatch(db: CaseDatabase): WriteBatch {
  let waiting: { write: () => void; resolve: () => void; reject: (error: unknown) => void }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const commit = db.transaction((writes: readonly { write: () => void }[]) => {
    for (const { write } of writes) write();
  });
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      commit.immediate(batch);
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve();
  };
  return {
    flush,
    add: (write) =>
      new Promise((resolve, reject) => {
        waiting.push({ write, resolve, reject });
        if (waiting.length >= BATCH.maxWrites) flush();
        else timer ??= setTimeout(flush, BATCH.maxWaitMs);
      }),
  };
}
