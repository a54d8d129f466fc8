import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../src/fetch/browser-process.ts';
import { browserPath, html, startBench, textOf } from './browser-bench.ts';

const isRoot = process.getuid?.() === 0;
let root: string | undefined;

afterEach(async () => {
  if (root !== undefined) await rm(root, { recursive: true, force: true });
});

/** A program that stands in for a browser. */
async function program(source: string): Promise<string> {
  root = await mkdtemp(join(tmpdir(), 'browser-start-'));
  await chmod(root, 0o755);
  const path = join(root, 'browser');
  await writeFile(path, `#!/bin/sh\n${source}\n`, { mode: 0o755 });
  return path;
}

interface Process {
  readonly pid: number;
  readonly group: string;
  readonly uid: number;
  readonly seccomp: boolean;
  readonly command: string;
}

/** The living processes of the groups in which one has a word on its command line. */
async function processesWith(word: string): Promise<readonly Process[]> {
  const all: Process[] = [];
  for (const entry of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const read = (file: string): Promise<string> => readFile(`/proc/${entry}/${file}`, 'latin1').catch(() => '');
    const [stat, status, command] = [await read('stat'), await read('status'), await read('cmdline')];
    const [state = 'Z', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state !== 'Z')
      all.push({
        pid: Number(entry),
        group,
        uid: Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]),
        seccomp: /^Seccomp:\s+2/m.test(status),
        command,
      });
  }
  const groups = new Set(all.filter(({ command }) => command.includes(word)).map(({ group }) => group));
  return all.filter(({ group }) => groups.has(group));
}

describe('startBrowser()', () => {
  test.runIf(process.platform === 'linux')('runs in its sandbox, as nobody when we are root, and leaves nothing behind', async () => {
    const mark = `mark-${process.pid}-${performance.now()}`;
    const path = await program(`exec ${JSON.stringify(await browserPath())} "$@" --user-agent=${mark}`);
    const notes: string[] = [];
    const started = await startBrowser({ executablePath: path, onNote: (note) => notes.push(note) });
    const page = await started.browser.newPage();
    const processes = await processesWith(mark);
    const groups = new Set(processes.map(({ group }) => group));
    expect(notes).toEqual([]);
    expect(processes.length).toBeGreaterThan(2);
    expect(new Set(processes.map(({ uid }) => uid))).toEqual(new Set([isRoot ? 65_534 : process.getuid?.()]));
    expect(groups.size).toBe(1);
    expect(processes.some(({ seccomp }) => seccomp)).toBe(true);
    // Those that Playwright turns off, and ours beside them: the last flag is the one that counts.
    const browser = processes.find(({ command }) => command.includes(mark) && !command.includes('--type='));
    const off = /.*\0--disable-features=([^\0]+)/.exec(browser?.command ?? '')?.[1]?.split(',');
    expect(off).toEqual(expect.arrayContaining(['HttpsUpgrades', 'RenderDocument']));
    const home = /(?:^|\0)HOME=([^\0]+)/.exec(await readFile(`/proc/${processes[0]?.pid ?? 0}/environ`, 'latin1'))?.[1] ?? '';
    expect(home).toContain('leadline-browser-');
    await page.close();
    await started.close();
    expect(await processesWith(mark)).toEqual([]);
    await expect(readdir(dirname(home))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('does not start what is no browser, and says what to do', async () => {
    const path = await program('echo "error while loading shared libraries: libnss3.so" >&2; exit 127');
    const notes: string[] = [];
    const started = startBrowser({ executablePath: path, onNote: (note) => notes.push(note) });
    await expect(started).rejects.toMatchObject({ code: 'E_BROWSER', message: expect.stringContaining('libnss3.so') });
    expect(notes).toEqual([]);
  });

  test.runIf(isRoot)('goes on without the sandbox, and says so, where root cannot have one', async () => {
    const path = await program(
      `case "$*" in *--no-sandbox*) exec ${JSON.stringify(await browserPath())} "$@";; esac; echo "No usable sandbox!" >&2; exit 1`,
    );
    const notes: string[] = [];
    const started = await startBrowser({ executablePath: path, onNote: (note) => notes.push(note) });
    expect(notes).toEqual(['browser runs without its sandbox: No usable sandbox']);
    await started.close();
  });

  test.runIf(isRoot)('names the folder that shuts out the user without rights that it would run as', async () => {
    const path = await program(`exec ${JSON.stringify(await browserPath())} "$@"`);
    await chmod(dirname(path), 0o700);
    const notes: string[] = [];
    const started = await startBrowser({ executablePath: path, onNote: (note) => notes.push(note) });
    expect(notes).toEqual([
      `browser runs without its sandbox: user 65534 may not go through ${dirname(path)} (open it with chmod o+x, or set TMPDIR or the browser's path to another)`,
    ]);
    await started.close();
  });
});

describe('BrowserPool', () => {
  test('goes on after a page has crashed, and after the browser has died', async () => {
    const mark = `dies-${process.pid}-${performance.now()}`;
    const executablePath = await program(`exec ${JSON.stringify(await browserPath())} "$@" --user-agent=${mark}`);
    const bench = await startBench({ '/fine': html('<p>fine</p>'), '/mute': () => undefined }, { executablePath });
    expect(textOf(await bench.visit('/fine'))).toContain('fine');
    const crashing = bench.visit('/mute');
    const pages = (await processesWith(mark)).filter(({ command }) => command.includes('--type=renderer'));
    for (const { pid } of pages) process.kill(pid, 'SIGKILL');
    expect(await crashing).toMatchObject({ kind: 'failure', outcome: 'error', remedy: 'retry' });
    expect(textOf(await bench.visit('/fine'))).toContain('fine');
    const waiting = bench.visit('/mute');
    // The browser itself, not a script before it.
    const main = (await processesWith(mark)).findLast(({ command }) => command.includes(mark));
    if (main) process.kill(main.pid, 'SIGKILL');
    expect(await waiting).toMatchObject({ kind: 'failure', outcome: 'error', remedy: 'retry' });
    expect(textOf(await bench.visit('/fine'))).toContain('fine');
    await bench.close();
    expect(await processesWith(mark)).toEqual([]);
  });

  test('asks a person when the browser does not start', async () => {
    const bench = await startBench({}, { executablePath: await program('exit 1') });
    await expect(bench.visit('/x')).rejects.toMatchObject({ code: 'E_BROWSER' });
    await bench.close();
  });
});
