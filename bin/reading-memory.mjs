/**
 * Settings of memory that commands which read pages by the thousand need, and that only hold when the process starts.
 * Read by old Nodes: nothing here that Node 16 cannot parse.
 */

/** Commands that read many pages. */
const READERS = new Set(['scan', 'rebuild']);

/**
 * What such a command is started with; nothing for others. V8 lets the space for new objects grow to 128 MB when much is made at once, and keeps
 * it; glibc keeps an arena for each thread, full of holes. Both settings together take a quarter of a scan's memory, and none of its speed.
 */
export function readingMemory(args) {
  if (!READERS.has(args[0])) return { flags: [], environment: {} };
  return { flags: ['--max-semi-space-size=16'], environment: { MALLOC_ARENA_MAX: '1' } };
}

/**
 * Starts this process anew with the flags that it lacks, under the same process id and with the same streams; comes back where nothing is lacking, and where it
 * cannot be done (Windows, a process that its parent talks with), which costs memory and nothing else.
 */
export function restartWith({ flags, environment }, script) {
  const missing = flags.filter((flag) => !process.execArgv.includes(flag));
  if (missing.length === 0 || process.execve === undefined || process.channel || process.platform === 'win32') return;
  const argv = [process.execPath, ...process.execArgv, ...missing, script, ...process.argv.slice(2)];
  process.execve(process.execPath, argv, { ...environment, ...process.env });
}
