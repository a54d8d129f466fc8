// Loaded before a program (node --import): writes the delay of its event loop at its end, as JSON in milliseconds, to the file that LEADLINE_LAG_FILE names.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const file = process.env.LEADLINE_LAG_FILE;
if (isMainThread && file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  // Loading and compiling the program is not its work: the first second is left out.
  setTimeout(() => delay.enable(), 1_000).unref();
  process.on('exit', () => {
    const ms = (share) => delay.percentile(share) / 1e6;
    writeFileSync(file, JSON.stringify({ p50: ms(50), p99: ms(99), max: delay.max / 1e6 }));
  });
}
