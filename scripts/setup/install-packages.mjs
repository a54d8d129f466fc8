import { statfsSync } from 'node:fs';
import { missingPackages } from './missing-packages.mjs';
import { runBounded } from './run-bounded.mjs';
import { say } from './say.mjs';
import { SetupError } from './setup-error.mjs';
import { whyInstallFailed } from './why-install-failed.mjs';

/** What the packages take on the disk while they are being unpacked, bytes: 410 MB, and as much again in npm's cache. */
const NEEDED_BYTES = 900e6;

/** Long enough for a slow line, short enough for a person: npm prints nothing while it works, so only the whole is bounded. */
const WHOLE_MS = 20 * 60_000;

/** Installs the npm packages that package-lock.json names, Node 24 among them. Throws SetupError with a sentence when it cannot. */
export async function installPackages(root) {
  checkDisk(root);
  say(`installing the packages, Node 24 among them (once, about a minute; this machine's own Node is ${process.versions.node})`);
  // Not `npm ci`: it refuses a lock file that lacks the builds for other systems, which not every registry has.
  // No install scripts but the one of `node`, which fetches the program; npm would have others compile what comes compiled.
  let result = await npm(root, ['install', '--no-save', '--ignore-scripts']);
  if (result.code === 0 && missingPackages(root).length > 0) result = await npm(root, ['rebuild', 'node', '--ignore-scripts=false']);
  if (result.code === 0 && missingPackages(root).length === 0) return;
  process.stderr.write(`${lastLines(result.output)}\n`);
  throw new SetupError(whyInstallFailed(result.output) ?? 'npm could not install the packages; the lines above are its own.');
}

/** Throws when the disk has too little room, before npm fills it. */
function checkDisk(root) {
  const { bavail, bsize } = statfsSync(root);
  const freeBytes = bavail * bsize;
  if (freeBytes >= NEEDED_BYTES) return;
  throw new SetupError(
    `The disk has ${Math.round(freeBytes / 1e6)} MB left and the packages need about ${NEEDED_BYTES / 1e6} MB: free some and run the same command again.`,
  );
}

/** Runs npm in the folder, with the Node that npm itself was started with where there is one: the one in node_modules is about to be replaced. */
function npm(root, args) {
  const options = { cwd: root, quietMs: WHOLE_MS, wholeMs: WHOLE_MS };
  // An old Node makes npm warn about every package (they run on the Node that they bring), and without a network it would try for ten minutes.
  const all = [
    ...args,
    '--prefer-offline',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
  ];
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script))
    return runBounded(process.env.npm_node_execpath ?? process.execPath, [script, ...all], options);
  return process.platform === 'win32' ? runBounded('cmd', ['/c', 'npm', ...all], options) : runBounded('npm', all, options);
}

/** The end of what npm printed: where it says what went wrong. */
function lastLines(output) {
  return output.trim().split('\n').slice(-12).join('\n');
}
