import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** Loads a part of the set-up, which is plain JavaScript. */
async function load<T>(name: string): Promise<T> {
  return (await import(new URL(`../../scripts/setup/${name}.mjs`, import.meta.url).href)) as T;
}

const { missingPackages } = await load<{ missingPackages: (root: string) => string[] }>('missing-packages');
const { whyInstallFailed } = await load<{ whyInstallFailed: (output: string) => string | undefined }>('why-install-failed');
const { findInstalledBrowser } = await load<{ findInstalledBrowser: (root: string) => string | undefined }>('installed-browser');
const { runBounded } = await load<{
  runBounded: (
    command: string,
    args: readonly string[],
    bounds: { quietMs: number; wholeMs: number },
  ) => Promise<{ code?: number; output: string }>;
}>('run-bounded');

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'leadline-setup-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

/** Writes a file below the folder; gives its path. */
async function plant(path: string, text = ''): Promise<string> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  await chmod(join(root, path), 0o755);
  return join(root, path);
}

describe('missingPackages()', () => {
  /** Plants what package-lock.json asks for, and what npm says it installed. */
  async function plantLocks(wanted: object, installed: object): Promise<void> {
    await plant('package-lock.json', JSON.stringify({ packages: { '': {}, ...wanted } }));
    await plant('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
    await plant('node_modules/node/bin/node');
  }

  test('finds nothing when all is there', async () => {
    await plantLocks({ 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.0' } });
    expect(missingPackages(root)).toEqual([]);
  });

  test.each([
    ['is not there', {}],
    ['has another version', { 'node_modules/a': { version: '1.1.0' } }],
  ])('finds a package that %s', async (_what, installed) => {
    await plantLocks({ 'node_modules/a': { version: '1.0.0' } }, installed);
    expect(missingPackages(root)).toEqual(['node_modules/a']);
  });

  test('asks for no package of another system', async () => {
    await plantLocks({ 'node_modules/a-win32': { version: '1.0.0', optional: true } }, {});
    expect(missingPackages(root)).toEqual([]);
  });

  test('finds that the install script of node did not run', async () => {
    await plantLocks({}, {});
    await rm(join(root, 'node_modules/node'), { recursive: true });
    expect(missingPackages(root)).toEqual(['node_modules/node/bin/node']);
  });

  test('finds everything on a fresh checkout', async () => {
    await plant(
      'package-lock.json',
      JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } } }),
    );
    expect(missingPackages(root)).toEqual(['node_modules/a', 'node_modules/b']);
  });
});

describe('whyInstallFailed()', () => {
  test.each([
    ['npm error code ENOTFOUND', 'cannot be reached'],
    ['npm error code EAI_AGAIN', 'cannot be reached'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EACCES', 'cannot be written to'],
    ['npm error code E407', 'refuses this machine'],
    ['npm error code ETARGET', 'does not have one of the packages'],
    ['npm error code ETIMEDOUT', 'stopped answering'],
  ])('explains %s', (output, sentence) => {
    expect(whyInstallFailed(output)).toContain(sentence);
  });

  test('does not invent a reason', () => {
    expect(whyInstallFailed('npm error code ELIFECYCLE\nnpm error in package enospc-reader')).toBeUndefined();
  });
});

describe('findInstalledBrowser()', () => {
  test('takes the one that LEADLINE_BROWSER names, and refuses a name that leads nowhere', async () => {
    vi.stubEnv('LEADLINE_BROWSER', await plant('own/browser'));
    expect(findInstalledBrowser(root)).toBe(join(root, 'own/browser'));
    vi.stubEnv('LEADLINE_BROWSER', join(root, 'own/none'));
    expect(() => findInstalledBrowser(root)).toThrow('LEADLINE_BROWSER names');
  });

  test("prefers Playwright's download, of the revision that the installed version asks for and no other", async () => {
    const system = await plant('path/chromium');
    vi.stubEnv('LEADLINE_BROWSER', '');
    vi.stubEnv('PATH', join(root, 'path'));
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(root, 'downloads'));
    await plant(
      'node_modules/playwright-core/browsers.json',
      JSON.stringify({ browsers: [{ name: 'chromium-headless-shell', revision: '12' }] }),
    );
    await plant('downloads/chromium_headless_shell-11/chrome-headless-shell-linux64/chrome-headless-shell');
    await plant('downloads/chromium_headless_shell-11/INSTALLATION_COMPLETE');
    const unfinished = await plant('downloads/chromium_headless_shell-12/chrome-headless-shell-linux64/chrome-headless-shell');
    // A machine may have a headless shell of its own, which comes before the planted chromium.
    expect([system, '/usr/bin/chromium-headless-shell', '/usr/local/bin/chromium-headless-shell']).toContain(findInstalledBrowser(root));
    await plant('downloads/chromium_headless_shell-12/INSTALLATION_COMPLETE');
    expect(findInstalledBrowser(root)).toBe(unfinished);
  });
});

describe('runBounded()', () => {
  const LONG = { quietMs: 20_000, wholeMs: 20_000 };

  test('gives exit status and output', async () => {
    expect(await runBounded('bash', ['-c', 'echo out; echo err >&2; exit 3'], LONG)).toEqual({
      code: 3,
      output: expect.stringMatching(/out\n.*err\n|err\n.*out\n/s) as string,
    });
  });

  test('says that a command cannot be started', async () => {
    const { code, output } = await runBounded('a-command-that-nobody-has', [], LONG);
    expect(code).toBeUndefined();
    expect(output).toContain('ENOENT');
  });

  test.each([
    ['prints nothing for too long', { quietMs: 50, wholeMs: 20_000 }, 'nothing came'],
    ['takes too long', { quietMs: 20_000, wholeMs: 50 }, 'took longer'],
  ])('ends a command that %s, with what it started', async (_what, bounds, words) => {
    const { code, output } = await runBounded('bash', ['-c', 'sleep 600 & wait'], bounds);
    expect(code).toBeUndefined();
    expect(output).toContain(words);
  });
});
