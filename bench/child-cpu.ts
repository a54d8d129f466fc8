import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Clock ticks a second, for the figures of /proc. */
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** User and system CPU time of every process that this one has started and that has ended, with all of theirs, milliseconds. Linux only. */
export function endedChildrenCpuMs(): number {
  // Fields after the command name, which may hold spaces; cutime and cstime are the 16th and 17th of the whole line.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS;
}

/** Runs a Node script to its end and gives its output and the CPU time of its whole process tree, milliseconds. */
export async function runMeasured(argv: readonly string[]): Promise<{ status: number | null; out: string; err: string; cpuMs: number }> {
  const before = endedChildrenCpuMs();
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => void (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => void (err += data.toString()));
  const status = await new Promise<number | null>((resolve) => void child.on('close', resolve));
  return { status, out, err, cpuMs: endedChildrenCpuMs() - before };
}
