/**
 * Finds and runs the Node 24 that comes as an npm package (`node`), for machines whose own Node is older.
 * Read by old Nodes: nothing here that Node 16 cannot parse.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readingMemory } from './reading-memory.mjs';

/** The least Node that runs TypeScript files without a warning: 24.12. */
const LEAST = [24, 12];

/** Set for the process that was started here, so that a wrong package never makes us start it again and again. */
const STARTED_HERE = 'LEADLINE_STARTED_BY';

/** Two equal signals closer than this come from one act: `timeout` and terminals tell the process and its whole group. */
const ONE_ACT_MS = 150;

/** Whether a version such as `20.20.2` is 24.12 or newer. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/** The path of a new enough Node in a `node_modules` of this folder or one above it; undefined when there is none. */
export function findNewerNode(folder) {
  const file = join('bin', process.platform === 'win32' ? 'node.exe' : 'node');
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, 'node_modules', 'node');
    if (existsSync(join(found, file)) && isNewEnough(versionOf(found))) return join(found, file);
    if (dirname(at) === at) return undefined;
  }
}

/** The version that a package folder states; `0.0` when it states none. */
function versionOf(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return '0.0';
  }
}

/** Whether this process was started by `runUnder`. */
export function isStartedHere() {
  return process.env[STARTED_HERE] !== undefined;
}

/**
 * Runs a script under another Node in our place: same arguments, streams, signals and exit status.
 * The other process has a session of its own, so that a Ctrl-C reaches it once, through us, and it dies when we are killed.
 */
export function runUnder(node, script) {
  const args = process.argv.slice(2);
  const { flags, environment } = readingMemory(args);
  const child = spawn(node, [...process.execArgv, ...flags, script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
    env: { ...environment, ...process.env, [STARTED_HERE]: String(process.pid) },
  });
  passSignalsOn(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (signal === null) return resolve(code);
      // Die the same death, so that the shell sees it.
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  });
}

/** Hands on what the terminal or another process tells us; stopping and going on (Ctrl-Z, `fg`) included. */
function passSignalsOn(child) {
  if (process.platform === 'win32') return;
  const lastMs = new Map();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGWINCH']) {
    process.on(signal, () => {
      const again = Date.now() - (lastMs.get(signal) ?? 0) < ONE_ACT_MS;
      lastMs.set(signal, Date.now());
      if (!again) child.kill(signal);
    });
  }
  process.on('SIGTSTP', () => {
    child.kill('SIGSTOP');
    process.kill(process.pid, 'SIGSTOP');
  });
  process.on('SIGCONT', () => child.kill('SIGCONT'));
}

/** In the process started by `runUnder`: to die as suddenly as the one that stands for it (`kill -9` on a process id must not leave a crawl behind). */
export function dieWithStarter() {
  delete process.env[STARTED_HERE];
  if (!process.channel) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.channel.unref();
}
