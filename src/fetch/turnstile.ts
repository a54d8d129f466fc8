/** Runs jobs, at most so many at a time, in the order in which they came. */
export type Turnstile = <Result>(job: () => Promise<Result>) => Promise<Result>;

/** Makes a turnstile for `places` jobs at a time, at least one. */
export function createTurnstile(places: number): Turnstile {
  const waiting: (() => void)[] = [];
  let free = Math.max(1, places);
  return async (job) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => void waiting.push(resolve));
    try {
      return await job();
    } finally {
      // The place goes straight to the next in line, so nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
