import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findInstalledBrowser } from './installed-browser.mjs';
import { runBounded } from './run-bounded.mjs';
import { say } from './say.mjs';
import { SetupError } from './setup-error.mjs';

/** The browser without a window, as Playwright and Debian both call it. */
const BROWSER = 'chromium-headless-shell';

/** A download that brings nothing for this long will bring nothing. */
const QUIET_MS = 60_000;

/** Longer than apt waits for another apt, in silence. */
const LOCK_MS = 330_000;

/** The longest that one way of getting a browser may take: 100 MB over a slow line. */
const WHOLE_MS = 15 * 60_000;

/** Installs a browser: Playwright's own download, else the distribution's package. Throws SetupError with the command to type when it cannot. */
export async function installBrowser(root) {
  say('installing a browser (once)');
  const playwright = [process.execPath, join(root, 'node_modules', 'playwright-core', 'cli.js')];
  const download = await run(...playwright, 'install', '--no-remove', BROWSER);
  if (await starts(root)) return;
  if (download.code === 0) return installLibraries(root, playwright);
  say("Playwright's download cannot be reached from here; trying the package of this system");
  await installPackage(root);
}

/** The download is there and does not start: system libraries are missing, which only root may install. */
async function installLibraries(root, playwright) {
  if (isRoot()) await run(...playwright, 'install-deps', BROWSER);
  if (await starts(root)) return;
  throw new SetupError(
    `The browser was downloaded and does not start: system libraries are missing. Run: sudo npx playwright-core install-deps ${BROWSER}`,
  );
}

/** Installs the package of Debian, Ubuntu and their kin, as root only. */
async function installPackage(root) {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new SetupError(
      'No browser could be installed. Install Chromium or Chrome, then set LEADLINE_BROWSER to the path of its program.',
    );
  }
  if (!isRoot()) {
    throw new SetupError(
      `No browser is installed, and only root may install one. Run: sudo apt-get update && sudo apt-get install -y ${BROWSER}`,
    );
  }
  let output = (await apt('update')).output;
  for (const name of [BROWSER, 'chromium']) {
    // Without any font the browser does not start; its other recommendations are for desktops.
    output += (await apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation')).output;
    if (await starts(root)) return;
  }
  process.stderr.write(`${output.trim().split('\n').slice(-6).join('\n')}\n`);
  const full = /No space left on device|enough free space/.test(output) ? ' The disk is full.' : '';
  throw new SetupError(
    `Neither Playwright nor apt could install a browser.${full} Install Chromium or Chrome, then set LEADLINE_BROWSER to the path of its program.`,
  );
}

/** Runs apt-get without questions; waits for another apt that runs on the machine. */
function apt(...args) {
  const all = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::http::Timeout=30', ...args];
  return runBounded('apt-get', all, { env: { DEBIAN_FRONTEND: 'noninteractive' }, quietMs: LOCK_MS, wholeMs: WHOLE_MS });
}

/** Runs one command of Playwright's installer. */
function run(command, ...args) {
  return runBounded(command, args, { quietMs: QUIET_MS, wholeMs: WHOLE_MS });
}

/** Whether there is a browser now, and it starts. */
async function starts(root) {
  const path = findInstalledBrowser(root);
  if (path === undefined) return false;
  const { code } = await runBounded(path, ['--version', '--no-sandbox'], { quietMs: QUIET_MS, wholeMs: QUIET_MS });
  return code === 0;
}

/** Whether this process may install packages of the system. */
function isRoot() {
  return process.getuid?.() === 0;
}
