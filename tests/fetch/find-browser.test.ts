import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/fetch/find-browser.ts';

let root = '';
const revision = /chromium-(\d+)/.exec(chromium.executablePath())?.[1] ?? '';
const inside = chromium.executablePath().split(`chromium-${revision}/`)[1] ?? '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'find-browser-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function program(...path: readonly string[]): Promise<string> {
  const file = join(root, ...path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, 0o755);
  return file;
}

describe('findBrowser()', () => {
  test('takes the one that is named, the command line before the environment', async () => {
    const [one, two] = [await program('one'), await program('two')];
    expect(await findBrowser({ explicit: one, environment: { LEADLINE_BROWSER: two } })).toEqual({ path: one, source: 'explicit' });
    expect(await findBrowser({ environment: { LEADLINE_BROWSER: two } })).toEqual({ path: two, source: 'explicit' });
  });

  test('does not take another one in place of the one that is named', async () => {
    await expect(findBrowser({ explicit: join(root, 'missing'), environment: {} })).rejects.toMatchObject({ code: 'E_BROWSER' });
  });

  test('takes Playwright’s headless shell, then its full browser, then the system’s', async () => {
    const path = join(root, 'bin');
    const environment = { PLAYWRIGHT_BROWSERS_PATH: join(root, 'downloads'), PATH: path };
    const full = await program('bin', 'google-chrome');
    const shell = await program('bin', 'chromium-headless-shell');
    expect(await findBrowser({ environment })).toEqual({ path: shell, source: 'system' });
    const own = await program('downloads', `chromium-${revision}`, inside);
    expect(await findBrowser({ environment })).toEqual({ path: own, source: 'playwright' });
    const ownShell = await program(
      'downloads',
      `chromium_headless_shell-${revision}`,
      'chrome-headless-shell-linux64',
      'chrome-headless-shell',
    );
    expect(await findBrowser({ environment })).toEqual({ path: ownShell, source: 'playwright' });
    expect(full).toContain('google-chrome');
  });

  test('looks under the home folder that it is given', async () => {
    const own = await program('.cache', 'ms-playwright', `chromium-${revision}`, inside);
    expect(await findBrowser({ environment: { PATH: root }, homeDir: root })).toEqual({ path: own, source: 'playwright' });
  });

  test('passes over another revision and a file that cannot be run', async () => {
    await program('downloads', 'chromium-1', inside);
    const dead = await program('bin', 'chromium-headless-shell');
    await chmod(dead, 0o644);
    const alive = await program('bin', 'chromium');
    // Root may run what nobody may: only the mode without any x bit counts as dead for everyone.
    const found = await findBrowser({ environment: { PLAYWRIGHT_BROWSERS_PATH: join(root, 'downloads'), PATH: join(root, 'bin') } });
    expect([alive, '/usr/bin/chromium-headless-shell']).toContain(found?.path);
    expect(found?.path).not.toBe(dead);
  });
});
