import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { ToolError } from '../model/tool-error.ts';
import { createBrowserHome } from './browser-home.ts';
import { closedFolder } from './closed-folder.ts';
import { groupRssBytes } from './group-rss.ts';
import type { BrowserHome } from './browser-home.ts';

/** A running browser. */
export interface BrowserProcess {
  readonly browser: Browser;
  /** Ends every process of the browser at once; the next visit starts another. */
  kill(): void;
  /** Resident memory of the browser and all its processes; 0 where the system does not say. */
  rssBytes(): number;
  /** Ends the browser in good order, or by force after a few seconds, waits for its last process and removes its folder. */
  close(): Promise<void>;
}

/** How to start it. */
export interface BrowserStart {
  readonly executablePath: string;
  /** The user that the browser runs as when we are root; default: nobody. */
  readonly sandboxUid?: number;
  /** Whether pictures of pages will be taken; default: none, and pages are laid out without being painted. */
  readonly screenshots?: boolean;
  onNote(message: string): void;
}

const NOBODY = 65_534;
const START_MS = 30_000;
const CLOSE_MS = 5_000;

/** Beside Playwright's own: nothing on the network but pages, nothing past the proxy, no pictures, no fonts, no windows. */
const FLAGS: readonly string[] = [
  // The hover and pointer types are those of Playwright, whose setting this one replaces.
  '--blink-settings=imagesEnabled=false,primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--disable-remote-fonts',
  '--block-new-web-contents',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-3d-apis',
  '--no-pings',
  // WebRTC would speak UDP to any address; two spellings, one for the shell and one for the full browser.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // Whatever would not ask the proxy finds no name.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Leaves no room for what a page would look like: frames come as ever, and nothing is painted for nobody to see. A tenth of what a page costs. */
const UNPAINTED = '--force-gpu-mem-available-mb=1';

/**
 * Starts the browser in its sandbox. As root it runs as an unprivileged user; only where that is impossible, without its sandbox, and says so.
 * Throws a ToolError (E_BROWSER) when it does not start.
 */
export async function startBrowser(options: BrowserStart): Promise<BrowserProcess> {
  let reason: unknown;
  for (const attempt of attemptsOf(options)) {
    try {
      const started = await start(attempt, options);
      if (!attempt.sandbox) options.onNote(`browser runs without its sandbox: ${firstLine(reason)}`);
      return started;
    } catch (error) {
      reason = error;
    }
  }
  throw new ToolError('E_BROWSER', `the browser ${options.executablePath} does not start: ${firstLine(reason)}`, [
    'run `leadline doctor`; it says what is missing and how to get it',
    'where user namespaces are forbidden, the browser cannot build its sandbox: allow them, or install the distribution’s own package',
  ]);
}

/** A way to start the browser: as which user (default: ours), and whether in its sandbox. */
interface Attempt {
  readonly uid: number | undefined;
  readonly sandbox: boolean;
}

async function start({ uid, sandbox }: Attempt, options: BrowserStart): Promise<BrowserProcess> {
  const home = await createBrowserHome(options.executablePath, uid);
  try {
    if (uid !== undefined) await demandOpenWay([options.executablePath, home.launchPath], uid);
    return await supervise(await launch(home, { ...options, sandbox }), home);
  } catch (error) {
    await home.remove();
    throw error;
  }
}

/** Throws, with the folder and what to do, where the browser's user could not reach the browser or its home: it would end without a word of that. */
async function demandOpenWay(paths: readonly string[], uid: number): Promise<void> {
  for (const path of paths) {
    const folder = await closedFolder(path, uid);
    if (folder !== undefined)
      throw new Error(`user ${uid} may not go through ${folder} (open it with chmod o+x, or set TMPDIR or the browser's path to another)`);
  }
}

/** An ordinary user has one way; root has three, the safest first. */
function attemptsOf(options: BrowserStart): readonly Attempt[] {
  if (process.getuid?.() !== 0) return [{ uid: undefined, sandbox: true }];
  const uid = options.sandboxUid ?? NOBODY;
  return [
    { uid, sandbox: true },
    { uid, sandbox: false },
    { uid: undefined, sandbox: false },
  ];
}

async function launch(
  home: BrowserHome,
  { sandbox, screenshots }: { readonly sandbox: boolean; readonly screenshots?: boolean },
): Promise<Browser> {
  // Loaded when a browser is started: scans without one need not wait for it.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: home.launchPath,
    chromiumSandbox: sandbox,
    env: home.environment,
    args: screenshots === true ? [...FLAGS] : [...FLAGS, UNPAINTED],
    timeout: START_MS,
    // Playwright would kill the pages that a first Ctrl-C lets finish.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function supervise(browser: Browser, home: BrowserHome): Promise<BrowserProcess> {
  const group = await processGroup(browser);
  const kill = (): void => {
    if (group !== undefined && isAlive(group)) process.kill(-group, 'SIGKILL');
  };
  return {
    browser,
    kill,
    rssBytes: () => (group === undefined ? 0 : groupRssBytes(group)),
    close: async () => {
      await Promise.race([browser.close().catch(() => undefined), sleep(CLOSE_MS, undefined, { ref: false })]);
      if (group !== undefined) await ended(group);
      kill();
      await home.remove();
    },
  };
}

/** The process group that Playwright started the browser in; undefined where the system does not say. */
async function processGroup(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pid = processInfo.find((info) => info.type === 'browser')?.id;
  if (pid === undefined || process.platform === 'win32') return undefined;
  const group = process.platform === 'linux' ? groupOf(String(pid)) : pid;
  // Our own group would be us.
  return group === undefined || group === groupOf('self') ? undefined : group;
}

/** Field 5 of /proc/PID/stat; the name in field 2 may hold spaces and brackets, so the count begins behind it. */
function groupOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
  } catch {
    return undefined;
  }
}

function isAlive(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** Waits a second at most: the helpers end a moment after the browser itself. */
async function ended(group: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < 1_000; waitedMs += 50) {
    if (!isAlive(group)) return;
    await sleep(50);
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : 'unknown';
  const known = /No usable sandbox|Operation not permitted|ENOENT|EACCES|error while loading shared libraries: [\w.+-]{1,80}/.exec(
    text,
  )?.[0];
  return known ?? text.split('\n', 1)[0]?.slice(0, 160) ?? 'unknown';
}
