import { rmSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for one browser process, and how the browser is started in it. */
export interface BrowserHome {
  /** What Playwright is to start: the browser itself, or a script that gives up all rights first. */
  readonly launchPath: string;
  readonly environment: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** The little that the browser needs to know of the operator's environment; proxies, tokens and names stay out. */
const PASSED_ON = ['PATH', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'FONTCONFIG_FILE', 'FONTCONFIG_PATH'] as const;

/** The processor goes to the scan first where both want it (about a quarter is left then): a page that loops for ever takes nothing from the other sites. */
const POLITELY = 'nice -n 5';
/**
 * Linux may share the processor out among sessions first (`sched_autogroup`), and the browser has one of its own, in which niceness is told apart from that of the scan by this alone.
 * Field 6 of /proc/PID/stat is the session: whoever starts this within another leaves that one as it is.
 */
const SESSION_POLITELY =
  '{ read -r pid name state parent group session rest < /proc/$$/stat && [ "$session" = $$ ] && echo 5 > /proc/$$/autogroup; } 2> /dev/null';

/**
 * What costs and brings nothing here is turned off beside what Playwright turns off: of several `--disable-features` the browser takes the last alone, so that the name is added to the one that is there.
 * Without `RenderDocument` the next page of a site is loaded into the frame that stands there, instead of a frame, a view and a compositor made anew for each: a sixth of what a page costs.
 */
const LESS_FEATURES = `for flag do
  shift
  case $flag in --disable-features=*) flag=$flag,RenderDocument ;; esac
  set -- "$@" "$flag"
done`;

/** Makes the folder; with `uid` it belongs to that user, and the browser starts as that user without any way back (`setpriv --no-new-privs`). */
export async function createBrowserHome(executablePath: string, uid: number | undefined): Promise<BrowserHome> {
  const root = await mkdtemp(join(tmpdir(), 'leadline-browser-'));
  const home = join(root, 'home');
  await mkdir(home, { mode: 0o700 });
  const launcher = join(root, 'launch');
  // Windows has neither shell nor niceness.
  const launchPath = process.platform === 'win32' ? executablePath : launcher;
  let command = `${POLITELY} ${quoted(executablePath)} "$@"`;
  if (uid !== undefined) {
    await chmod(root, 0o755);
    await chown(home, uid, uid);
    const drop = `setpriv --reuid ${uid} --regid ${uid} --clear-groups --no-new-privs`;
    // The last --user-data-dir wins: the one that Playwright makes belongs to root.
    command = `${POLITELY} ${drop} -- ${quoted(executablePath)} "$@" ${quoted(`--user-data-dir=${join(home, 'profile')}`)}`;
  }
  if (launchPath === launcher)
    await writeFile(launcher, `#!/bin/sh\n${SESSION_POLITELY}\n${LESS_FEATURES}\nexec ${command}\n`, { mode: 0o755 });
  // A second Ctrl-C ends the program where it stands; pages that were seen must not stay behind.
  const removeNow = (): void => rmSync(root, { recursive: true, force: true });
  process.once('exit', removeNow);
  const passed = PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]));
  return {
    launchPath,
    environment: { ...(Object.fromEntries(passed) as Record<string, string>), HOME: home, TMPDIR: home },
    remove: async () => {
      process.off('exit', removeNow);
      // The browser's last processes may still be writing.
      await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** A word for the shell: within single quotes nothing has a meaning but the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
