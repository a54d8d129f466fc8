import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { ToolError } from '../model/tool-error.ts';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly path: string;
  /** `explicit`: named by the operator; `playwright`: Playwright's own download; `system`: installed by the machine's owner. */
  readonly source: 'explicit' | 'playwright' | 'system';
}

/** Where to look. */
export interface BrowserSearch {
  /** Path from `--browser`; wins over LEADLINE_BROWSER. */
  readonly explicit?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Home folder under which Playwright keeps its downloads; default: as Playwright itself says. */
  readonly homeDir?: string;
}

/** Names on PATH, best first: the headless shell takes a third less work than a full browser. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
] as const;

/** Finds the browser to use: the one named, else Playwright's (headless shell first), else the system's. Undefined: none. Throws a ToolError (E_BROWSER) when the named one is not there. */
export async function findBrowser(search: BrowserSearch): Promise<FoundBrowser | undefined> {
  const named = search.explicit ?? search.environment['LEADLINE_BROWSER'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return { path: resolve(named), source: 'explicit' };
    throw new ToolError('E_BROWSER', `there is no browser at ${named}`, ['correct --browser or LEADLINE_BROWSER, or leave both out']);
  }
  const own = await playwrightBrowser(search);
  if (own !== undefined) return { path: own, source: 'playwright' };
  const folders = [...(search.environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), '/usr/bin'];
  for (const name of SYSTEM_NAMES) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (await isExecutable(path)) return { path, source: 'system' };
    }
  }
  return undefined;
}

/** Playwright's download of the very revision that the installed Playwright speaks to. */
async function playwrightBrowser(search: BrowserSearch): Promise<string | undefined> {
  // Playwright takes a fifth of a second to load: only who looks for a browser waits for it.
  const { chromium } = await import('playwright-core');
  const standard = chromium.executablePath();
  // …/chromium-1234/chrome-linux64/chrome: the revision's folder, in whatever folder holds the downloads.
  const folder = /[\\/](chromium-\d{1,8})[\\/]/.exec(standard);
  if (!folder?.[1]) return undefined;
  const inside = standard.slice(folder.index + folder[0].length);
  const root = downloadRoot(search) ?? standard.slice(0, folder.index);
  const shell = await headlessShell(join(root, folder[1].replace('chromium', 'chromium_headless_shell')));
  if (shell !== undefined) return shell;
  const full = join(root, folder[1], inside);
  return (await isExecutable(full)) ? full : undefined;
}

function downloadRoot(search: BrowserSearch): string | undefined {
  const given = search.environment['PLAYWRIGHT_BROWSERS_PATH'];
  if (given !== undefined && given !== '' && given !== '0') return given;
  if (search.homeDir === undefined) return undefined;
  // Playwright's own folder, below the home folder by the custom of each system.
  const below: Partial<Record<NodeJS.Platform, string>> = { darwin: 'Library/Caches', win32: 'AppData/Local' };
  return join(search.homeDir, below[process.platform] ?? '.cache', 'ms-playwright');
}

/** The folder below the revision carries the platform in its name, so it is looked up rather than guessed. */
async function headlessShell(revision: string): Promise<string | undefined> {
  const entries = await readdir(revision, { recursive: true }).catch(() => []);
  const names = entries.filter((entry) => /(?:^|[\\/])(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/.test(entry));
  for (const name of names.toSorted()) {
    const path = join(revision, name);
    if (dirname(name) !== '.' && (await isExecutable(path))) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
