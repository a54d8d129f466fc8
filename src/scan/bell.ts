/** A bell to wait for: rung by whoever has news, or by time. */
export interface Bell {
  readonly ring: () => void;
  /** Resolves at the next ring, at once if it rang since the last wait, or after `mostMs` (a minute at most); `undefined`: only a ring. */
  readonly wait: (mostMs: number | undefined) => Promise<void>;
}

/** Makes a bell that has not rung. */
export function createBell(): Bell {
  let rung = false;
  let ringNow: (() => void) | undefined;
  const ring = (): void => {
    rung = true;
    ringNow?.();
  };
  return {
    ring,
    wait: (mostMs) =>
      new Promise((resolve) => {
        const timer = mostMs === undefined ? undefined : setTimeout(() => ringNow?.(), Math.min(mostMs, 60_000));
        ringNow = () => {
          clearTimeout(timer);
          ringNow = undefined;
          rung = false;
          resolve();
        };
        if (rung) ringNow();
      }),
  };
}
