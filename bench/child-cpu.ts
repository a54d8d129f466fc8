import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What became of a measured command. */
export interface Measured {
  /** Negative: ended by this signal. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** User + system of the whole process tree, processes that outlived their parents included, milliseconds. */
  readonly cpuMs: number;
  /** Most resident memory of the tree, sampled four times a second; pages that processes share are counted in each. */
  readonly peakRssBytes: number;
  /** Those samples, in order. */
  readonly rssBytes: readonly number[];
  /** Processes of the tree that ended after the command did. */
  readonly outlived: number;
}

/** Runs a Node script to its end and gives its output and what its whole process tree cost. Linux, and python3 for `whole-tree.py`. */
export function runMeasured(argv: readonly string[]): Promise<Measured> {
  return runMeasuredCommand(process.execPath, argv, {});
}

/** The same for any command, in another folder or with more in its environment. */
export async function runMeasuredCommand(
  command: string,
  argv: readonly string[],
  { cwd, environment }: { readonly cwd?: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<Measured> {
  const wrapper = fileURLToPath(new URL('whole-tree.py', import.meta.url));
  const child = spawn('python3', [wrapper, command, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let [out, err, report] = ['', '', ''];
  child.stdout?.on('data', (data: Buffer) => void (out += data.toString()));
  child.stderr?.on('data', (data: Buffer) => void (err += data.toString()));
  child.stdio[3]?.on('data', (data: Buffer) => void (report += data.toString()));
  const rssBytes: number[] = [];
  const sampling = setInterval(() => {
    if (child.pid !== undefined) rssBytes.push(treeRssBytes(child.pid));
  }, 250);
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject).once('close', () => resolve());
  }).finally(() => clearInterval(sampling));
  const { status, cpuMs, outlived } = JSON.parse(report) as { status: number | null; cpuMs: number; outlived: number };
  return { status, out, err, cpuMs, peakRssBytes: Math.max(0, ...rssBytes), rssBytes, outlived };
}

const PAGE_BYTES = 4_096;

/** Resident memory of everything that descends from a process, itself left out. */
function treeRssBytes(root: number): number {
  const rss = new Map<number, number>();
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const fields = Number.isInteger(pid) ? statFields(name) : undefined;
    if (!fields) continue;
    const parent = Number(fields[1]);
    rss.set(pid, Number(fields[21]) * PAGE_BYTES);
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), pid]);
  }
  const sumBelow = (pid: number): number =>
    (childrenOf.get(pid) ?? []).reduce((sum, child) => sum + (rss.get(child) ?? 0) + sumBelow(child), 0);
  return sumBelow(root);
}

/** Fields of /proc/PID/stat from the third on: the name in the second may hold spaces and brackets. */
function statFields(pid: string): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
