import { accessSync, constants, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError } from './setup-error.mjs';

/** Programs of a distribution, best first: the headless shell starts fastest and brings no desktop. */
const SYSTEM_NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Names of the program inside Playwright's own download, by its versions and systems. */
const DOWNLOADED_NAMES = new Set([
  'chrome-headless-shell',
  'headless_shell',
  'chrome',
  'chrome-headless-shell.exe',
  'chrome.exe',
  'Chromium',
  'Google Chrome for Testing',
]);

/**
 * The path of a browser that leadline can use, in the order in which it looks for one itself (src/fetch/find-browser.ts): LEADLINE_BROWSER,
 * Playwright's download for the installed version, the system's. Undefined: there is none. Throws SetupError when LEADLINE_BROWSER leads nowhere.
 */
export function findInstalledBrowser(root) {
  const named = process.env.LEADLINE_BROWSER;
  if (named) {
    if (isProgram(named)) return named;
    throw new SetupError(`LEADLINE_BROWSER names ${named}, which is no program: correct it, or unset it to use another browser.`);
  }
  return findDownloaded(root) ?? findOfSystem();
}

/** Playwright's own download, of exactly the revision that the installed playwright-core asks for. */
function findDownloaded(root) {
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const revision = revisionOf(root, name);
    const folder = join(downloads(), `${name.replaceAll('-', '_')}-${revision}`);
    if (revision === undefined || !existsSync(join(folder, 'INSTALLATION_COMPLETE'))) continue;
    const program = findProgram(folder, 4);
    if (program) return program;
  }
  return undefined;
}

/** The revision of a browser that playwright-core was made for; undefined before it is installed. */
function revisionOf(root, name) {
  try {
    const { browsers } = JSON.parse(readFileSync(join(root, 'node_modules', 'playwright-core', 'browsers.json'), 'utf8'));
    return browsers.find((browser) => browser.name === name)?.revision;
  } catch {
    return undefined;
  }
}

/** Where Playwright keeps what it downloads. */
function downloads() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** The first browser program in a folder, at most `depth` folders down. */
function findProgram(folder, depth) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const file = entries.find((entry) => entry.isFile() && DOWNLOADED_NAMES.has(entry.name));
  if (file) return join(folder, file.name);
  if (depth === 0) return undefined;
  return firstOf(
    entries.filter((entry) => entry.isDirectory()),
    (entry) => findProgram(join(folder, entry.name), depth - 1),
  );
}

/** A browser of the system, on PATH or where distributions put it. */
function findOfSystem() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    (folder) => folder !== '',
  );
  return firstOf(SYSTEM_NAMES, (name) => folders.map((folder) => join(folder, name)).find(isProgram));
}

/** The first result that is there. */
function firstOf(items, find) {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a path is a file that may be run. */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
