import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A command running in a process of its own. */
export interface SpawnedCli {
  /** Ends with the exit status, or null when a signal ended it. */
  readonly ended: Promise<{ status: number | null; signal: NodeJS.Signals | null; out: string; err: string }>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the program as a user would, in a process of its own; `within`: behind a line of the shell, such as a limit (POSIX). */
export function spawnCli(
  argv: readonly string[],
  { cwd = process.cwd(), within = '' }: { cwd?: string; within?: string } = {},
): SpawnedCli {
  const bin = fileURLToPath(new URL('../../bin/leadline.mjs', import.meta.url));
  const command = [process.execPath, bin, ...argv];
  const [file = '', ...args] = within === '' ? command : ['sh', '-c', `${within}; exec "$@"`, 'sh', ...command];
  const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => void (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => void (err += data.toString()));
  return {
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => resolve({ status, signal, out, err }));
    }),
    kill: (signal) => void child.kill(signal),
  };
}
