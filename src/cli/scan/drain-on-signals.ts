/** What the first Ctrl-C asks for. */
export interface SignalDrain {
  /** Aborts at the first SIGINT or SIGTERM. */
  readonly drain: AbortSignal;
  readonly received: () => 'SIGINT' | 'SIGTERM' | undefined;
  close(): void;
}

/** Listens for Ctrl-C and termination: the first asks to finish what is under way, the second ends the process at once. The database is whole either way. */
export function drainOnSignals(say: (message: string) => void): SignalDrain {
  const controller = new AbortController();
  let first: 'SIGINT' | 'SIGTERM' | undefined;
  const take = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (first !== undefined) process.exit(signal === 'SIGTERM' ? 143 : 130);
    first = signal;
    say('Stopping: letting the pages in flight finish, state is saved. (Ctrl-C again to stop now; nothing committed is lost.)');
    controller.abort();
  };
  process.on('SIGINT', take);
  process.on('SIGTERM', take);
  return {
    drain: controller.signal,
    received: () => first,
    close: () => {
      process.off('SIGINT', take);
      process.off('SIGTERM', take);
    },
  };
}
